// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/posting.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include <optional>
#include <vector>

namespace Shortlist {

namespace Sql {
class Connection;
}

/// A posting as one of its sources had it, without the user's corrections.
struct StoredVersion
{
    int number = 0; ///< from 1, in order of reading
    SourceId source{};
    Posting posting;
    QDateTime replacedAt; ///< UTC; invalid for the reading that is in force

    friend bool operator==(const StoredVersion &, const StoredVersion &) = default;
};

/// What the employer changed and the user has not taken note of.
struct StoredNotice
{
    QStringList fields; ///< JSON names
    QDateTime noticedAt;

    friend bool operator==(const StoredNotice &, const StoredNotice &) = default;
};

/// The earlier readings of a posting, whole; their sources keep the bytes. Writing needs an open Action.
class VersionStore
{
public:
    /// `db` must outlive this.
    explicit VersionStore(Sql::Connection &db);

    /// Keeps the reading in force as its source has it, before the user's first correction; does nothing where it is
    /// kept already. NotFound.
    Result<> keepReading(PostingId posting);
    /// Puts the reading in force among the earlier ones, before another takes its place. NotFound.
    Result<> archive(PostingId posting, const QDateTime &at);
    /// The reading in force where the user corrected it; else the posting itself is what its source says.
    Result<std::optional<StoredVersion>> reading(PostingId posting);
    /// What archive() kept, oldest first.
    Result<std::vector<StoredVersion>> earlier(PostingId posting);
    Result<int> earlierCount(PostingId posting);
    /// Whether an earlier reading came from these bytes; a document may hold many postings, so the text counts as well.
    Result<bool> isEarlierReading(PostingId posting, const QByteArray &sourceSha256, const QByteArray &fingerprint);

    /// Adds to what is to be taken note of.
    Result<> addNotice(PostingId posting, const QStringList &fields, const QDateTime &at);
    Result<std::optional<StoredNotice>> notice(PostingId posting);
    Result<> clearNotice(PostingId posting);

private:
    Sql::Connection &m_db;
};

} // namespace Shortlist
