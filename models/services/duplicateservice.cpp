// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/duplicateservice.h"

#include "models/services/postingmerge.h"
#include "models/services/storeaccess.h"
#include "models/services/storethreads.h"

#include <QDateTime>
#include <QHash>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

Result<std::vector<DuplicateEntry>> entriesOf(Store &store)
{
    const auto pairs = store.duplicates().suggestions();
    if (!pairs)
        return pairs.error();
    std::vector<PostingId> ids;
    for (const DuplicatePair &pair : *pairs)
        ids.insert(ids.end(), {pair.one, pair.other});
    const auto rows = store.index().rows(ids);
    if (!rows)
        return rows.error();
    QHash<qint64, PostingRow> byId;
    for (const PostingRow &row : *rows)
        byId.insert(qint64(row.id), row);
    std::vector<DuplicateEntry> entries;
    for (const DuplicatePair &pair : *pairs)
        entries.push_back({pair, byId.value(qint64(pair.one)), byId.value(qint64(pair.other))});
    return entries;
}

Result<> dismissIn(Store &store, PostingId one, PostingId other)
{
    for (const PostingId id : {one, other})
        if (const auto stored = store.postings().load(id); !stored)
            return stored.error();
    if (one == other)
        return Error{Error::Code::InvalidArgument, u"a posting cannot be told from itself"_s};
    return store.duplicates().dismiss(one, other);
}

} // namespace

DuplicateService::DuplicateService(StoreAccess &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{ }

QFuture<Result<std::vector<DuplicateEntry>>> DuplicateService::suggestions()
{
    return m_store.threads().read([](Store &store) { return entriesOf(store); });
}

QFuture<Result<MergeOutcome>> DuplicateService::merge(MergeRequest request)
{
    return m_store.threads().write({u"posting.merge"_s}, [request = std::move(request)](Store &store) {
        return mergePostings(store, request, QDateTime::currentDateTimeUtc());
    });
}

QFuture<Result<>> DuplicateService::dismiss(PostingId one, PostingId other)
{
    return m_store.threads().write({u"duplicate.dismiss"_s},
                                   [one, other](Store &store) { return dismissIn(store, one, other); });
}

} // namespace Shortlist
