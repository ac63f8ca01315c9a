// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace Shortlist {

/// How a document came in.
enum class SourceOrigin : quint8 { File, Paste, Drop, StandardInput, Clip, Web };

/// What the user handed over, untouched: the bytes, and what is known about where they come from.
struct SourceDocument
{
    QByteArray bytes;
    QString name; ///< absolute path of a file, or a word for a paste; shown, never opened again by itself
    SourceOrigin origin = SourceOrigin::File;
    QString mediaType;    ///< as the clipboard said it (`text/html`), else empty; a hint, never believed alone
    QString url;          ///< where it was saved from, if known
    QDateTime capturedAt; ///< UTC; relative dates ("3 days ago") count from here
    QString columns = {}; ///< of a table, as the user mapped them (columnmapping.h); empty: as its header says

    friend bool operator==(const SourceDocument &, const SourceDocument &) = default;
};

/// A stored source without its bytes.
struct SourceRecord
{
    SourceId id{};
    QString name;
    QString url;
    QString format;       ///< of the importer: `json-ld`, `html`, `text`
    QByteArray sha256;    ///< 32 bytes, of the uncompressed bytes
    qint64 size = 0;      ///< uncompressed, bytes
    QDateTime importedAt; ///< UTC

    friend bool operator==(const SourceRecord &, const SourceRecord &) = default;
};

} // namespace Shortlist
