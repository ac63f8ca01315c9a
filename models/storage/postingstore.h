// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/posting.h"
#include "models/domain/result.h"
#include "models/domain/source.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace Shortlist {

struct StorablePosting;

namespace Sql {
class Connection;
}

/// A posting with what the user added to it.
struct StoredPosting
{
    Posting posting;
    SourceId source{};
    QString notes;       ///< Markdown
    int rating = 0;      ///< 0 (none) to 5
    QDateTime addedAt;   ///< UTC
    QDateTime trashedAt; ///< UTC; invalid where it is not in the trash
    StageId stage{};     ///< 0 where nothing was recorded
    QDate stageSince;

    friend bool operator==(const StoredPosting &, const StoredPosting &) = default;
};

/// What is needed of a stored posting to recognise it again (policy/matching.h takes the same fields).
struct PostingIdentity
{
    PostingId id{};
    QString title;
    QString employerKey; ///< Text::employerKey
    QString requisitionId;
    QString sourceUrl;
    QByteArray sourceSha256;
    QByteArray textFingerprint;
    bool isCorrected = false; ///< the reading of its source is kept apart (versionstore.h)

    friend bool operator==(const PostingIdentity &, const PostingIdentity &) = default;
};

/// Postings: the narrow row that lists need, and the wide body that only the detail pane reads.
/// Writing needs an open Action (undolog.h), which also keeps the search index in step.
class PostingStore
{
public:
    /// `db` must outlive this.
    explicit PostingStore(Sql::Connection &db);

    /// `textFingerprint` is policy's (matching.h). The employer is found by name or alias, or added.
    Result<PostingId> add(const Posting &posting, SourceId source, const QByteArray &textFingerprint,
                          const QDateTime &addedAt);
    Result<PostingId> add(const StorablePosting &posting, SourceId source, const QByteArray &textFingerprint,
                          const QDateTime &addedAt);
    /// Replaces the facts of `posting.id`; what the user added (rating, notes, tags, history) stays. NotFound.
    Result<> update(const Posting &posting, const QByteArray &textFingerprint);
    /// Makes `source` the posting's current source; the earlier one is kept. NotFound.
    Result<> setSource(PostingId id, SourceId source);

    /// NotFound.
    Result<StoredPosting> load(PostingId id);
    /// In order of adding, the trash included.
    Result<std::vector<PostingId>> ids();
    /// The stored postings that share the source's bytes, the text, the requisition or the URL with `posting`, and
    /// `more`: a few, the newest of each, found by index, the trash included.
    Result<std::vector<PostingIdentity>> candidates(const Posting &posting, const QByteArray &sourceSha256,
                                                    const QByteArray &textFingerprint,
                                                    const std::vector<PostingId> &more = {});

    /// InvalidArgument outside 0 to 5. These three: NotFound where one of `ids` does not exist.
    Result<> setRating(const std::vector<PostingId> &ids, int rating);
    Result<> moveToTrash(const std::vector<PostingId> &ids, const QDateTime &at);
    Result<> restoreFromTrash(const std::vector<PostingId> &ids);
    /// NotFound.
    Result<> setNotes(PostingId id, const QString &markdown);

private:
    Sql::Connection &m_db;
};

} // namespace Shortlist
