// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace Shortlist {

enum class DocumentKind : quint8 { Cv, CoverLetter, Portfolio, Other };

/// Something the user hands in, copied into the database. Documents of one name are versions of each other.
struct Document
{
    DocumentId id{};
    QString name; ///< of the file it came from, made safe: "CV.pdf"
    DocumentKind kind = DocumentKind::Other;
    int version = 1;  ///< of that name, from 1
    int versions = 1; ///< how many there are of that name
    QByteArray sha256;
    qint64 size = 0;   ///< bytes
    QDateTime addedAt; ///< UTC

    friend bool operator==(const Document &, const Document &) = default;
};

/// A document of one posting.
struct AttachedDocument
{
    Document document;
    EventId sentWith{}; ///< the entry of the history with which it was sent; 0 where it was not

    friend bool operator==(const AttachedDocument &, const AttachedDocument &) = default;
};

/// What a file may be called on any system: no folders, no control or reserved characters, no leading dot, at most 120
/// characters with the ending kept; "document" where nothing is left.
QString safeFileName(const QString &name);

/// By the name: "CV Anna.pdf" is a CV, "cover-letter.odt" a cover letter. Only what a word of the name says.
DocumentKind likelyKind(const QString &name);

} // namespace Shortlist
