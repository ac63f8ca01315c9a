// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/change.h"
#include "models/domain/query.h"
#include "models/domain/result.h"
#include "models/domain/versions.h"
#include "models/domain/views.h"

#include <QFuture>
#include <QObject>

namespace Shortlist {

class StoreAccess;

/// Lists, searches, reads and corrects postings. Every answer comes from a worker; continue with
/// `.then(context, …)`. Reads use a read-only connection and never wait for an import.
class PostingService : public QObject
{
    Q_OBJECT

public:
    /// `store` must outlive this.
    explicit PostingService(StoreAccess &store, QObject *parent = nullptr);

    QFuture<Result<PostingList>> list(PostingQuery query);
    /// NotFound.
    QFuture<Result<PostingDetails>> load(PostingId id);
    QFuture<Result<Overview>> overview();
    /// The source's bytes as they came in. NotFound, Storage where the hash does not match.
    QFuture<Result<QByteArray>> sourceBytes(PostingId id);

    /// Every reading of the posting with another content, the newest first, and what changed. NotFound.
    QFuture<Result<std::vector<PostingVersion>>> versions(PostingId id);
    /// The user has taken note of what the employer changed.
    QFuture<Result<>> takeNote(PostingId id);

    /// Replaces the facts of `posting.id` by the user's; the fields that differ get the origin User.
    QFuture<Result<>> correct(Posting posting, QString overrideReason = {});
    QFuture<Result<>> setRating(std::vector<PostingId> ids, int rating);
    QFuture<Result<>> setNotes(PostingId id, QString markdown);
    QFuture<Result<>> moveToTrash(std::vector<PostingId> ids);
    QFuture<Result<>> restoreFromTrash(std::vector<PostingId> ids);

    QFuture<Result<SearchId>> saveSearch(QString name, QString query);
    QFuture<Result<>> removeSearch(SearchId id);

private:
    StoreAccess &m_store;
};

} // namespace Shortlist
