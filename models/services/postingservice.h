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

class KeptBook;
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
    /// The same without a count of what comes behind the query's limit: soonest to be shown.
    QFuture<Result<PostingList>> firstRows(PostingQuery query);
    /// The same with the ids of what comes behind the query's limit; no list() waits for it.
    QFuture<Result<PostingList>> wholeList(PostingQuery query);
    /// The rows of these postings, in the order given; ids that are not there are passed over.
    QFuture<Result<std::vector<PostingRow>>> rows(std::vector<PostingId> ids);
    /// NotFound.
    QFuture<Result<PostingDetails>> load(PostingId id);
    QFuture<Result<Overview>> overview();
    /// What the postings that match `query` have in `field` (SearchIndex::facet).
    QFuture<Result<std::vector<FacetValue>>> facet(PostingQuery query, QueryTerm::Field field);
    /// The source's bytes as they came in. NotFound, Storage where the hash does not match.
    QFuture<Result<QByteArray>> sourceBytes(PostingId id);
    /// The same decoded. UnknownFormat where it is no text (PDF, ZIP …).
    QFuture<Result<QString>> sourceText(PostingId id);

    /// Every reading of the posting with another content, the newest first, and what changed. NotFound.
    QFuture<Result<std::vector<PostingVersion>>> versions(PostingId id);
    /// The user has taken note of what the employer changed.
    QFuture<Result<>> takeNote(PostingId id);

    /// Replaces the facts of `posting.id` by the user's; the fields that differ get the origin User.
    QFuture<Result<>> correct(Posting posting, QString overrideReason = {});
    /// Gives every one of `ids` the named fields (JSON names of docs/posting.md) of `values`, in one undoable step.
    QFuture<Result<>> correctAll(std::vector<PostingId> ids, QStringList fields, Posting values,
                                 QString overrideReason = {});
    QFuture<Result<>> setRating(std::vector<PostingId> ids, int rating);
    QFuture<Result<>> setNotes(PostingId id, QString markdown);
    QFuture<Result<>> moveToTrash(std::vector<PostingId> ids);
    QFuture<Result<>> restoreFromTrash(std::vector<PostingId> ids);
    /// Removes them and their texts for good (storage/purge.h); the one thing that undo does not bring back, and that
    /// makes it forget what was done before. InvalidArgument where one is not in the trash.
    QFuture<Result<>> purge(std::vector<PostingId> ids);
    /// The same for all that is in the trash.
    QFuture<Result<>> emptyTrash();

    QFuture<Result<SearchId>> saveSearch(QString name, QString query);
    /// Conflict where another search has that name.
    QFuture<Result<>> renameSearch(SearchId id, QString name);
    QFuture<Result<>> removeSearch(SearchId id);

private:
    StoreAccess &m_store;
    std::shared_ptr<KeptBook> m_book;         ///< touched on the reader's thread alone
    std::shared_ptr<KeptBook> m_countersBook; ///< and this on the counter's
};

} // namespace Shortlist
