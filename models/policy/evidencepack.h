// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/evidence.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <vector>

namespace Shortlist {

/// A file of an evidence pack. Names are ours: none comes from a posting or from the user.
struct PackFile
{
    QString name;
    QByteArray bytes;

    friend bool operator==(const PackFile &, const PackFile &) = default;
};

/// The version in force at an instant: the first one where that is before anything was read; nullptr of none.
const PostingVersion *versionAt(const std::vector<PostingVersion> &versions, const QDateTime &instant);

/// When it was sent: the day's end where no time is known; invalid where it was not sent.
QDateTime sentAt(const ApplicationState &state, const QTimeZone &own);

/// The history without the submission and what was recorded after it.
std::vector<ApplicationEvent> recordedBefore(const std::vector<ApplicationEvent> &history, EventId submission);

/// What goes into the folder: `index` (the overview) and `page` (the description) are whole HTML documents. The last
/// two files say of the others what they are: manifest.json for programs, SHA256SUMS for `sha256sum -c`.
std::vector<PackFile> evidencePack(const Evidence &evidence, const QByteArray &index, const QByteArray &page,
                                   const QDateTime &now);

/// The name of a document in the pack: "document-1.pdf". The ending is kept where it is a harmless one that we know.
QString packName(const EvidenceDocument &document, int number);

} // namespace Shortlist
