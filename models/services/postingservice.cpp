// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/postingservice.h"

#include "models/importers/sniff.h"
#include "models/policy/matching.h"
#include "models/policy/postingfields.h"
#include "models/services/corrections.h"
#include "models/services/duplicatefinder.h"
#include "models/services/keptbook.h"
#include "models/services/limitgate.h"
#include "models/services/limitreader.h"
#include "models/services/postingreads.h"
#include "models/services/rulesuggestions.h"
#include "models/services/storeaccess.h"
#include "models/services/storethreads.h"
#include "models/services/versionreader.h"
#include "models/storage/purge.h"

#include <QDate>

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> bytesOf(Store &store, PostingId id)
{
    const auto stored = store.postings().load(id);
    if (!stored)
        return stored.error();
    auto document = store.sources().document(stored->source);
    if (!document)
        return document.error();
    return std::move(document->bytes);
}

Result<> correctIn(Store &store, const Posting &posting, const QString &reason)
{
    const auto stored = store.postings().load(posting.id);
    if (!stored)
        return stored.error();
    if (differingFields(stored->posting, posting).isEmpty())
        return {};
    const Posting corrected = withCorrections(stored->posting, posting);
    // An application that was sent moves with its employer, programme or requisition.
    const auto refusal = refusalOfFacts(store, corrected, QDate::currentDate());
    if (!refusal)
        return refusal.error();
    if (*refusal) {
        if (reason.trimmed().isEmpty())
            return refusedBy(**refusal);
        if (auto recorded = recordOverride(store, posting.id, reason.trimmed()); !recorded)
            return recorded;
    }
    if (auto kept = store.versions().keepReading(posting.id); !kept)
        return kept;
    if (auto updated = store.postings().update(corrected, textFingerprint(corrected.text)); !updated)
        return updated;
    if (auto found = DuplicateFinder(store).refresh(corrected); !found)
        return found;
    // The clause may be another employer's now.
    return RuleSuggestions(store, QDate::currentDate()).add(corrected);
}

Result<> correctAllIn(Store &store, const std::vector<PostingId> &ids, const QStringList &fields, const Posting &values,
                      const QString &reason)
{
    for (const PostingId id : ids) {
        auto stored = store.postings().load(id);
        if (!stored)
            return stored.error();
        Posting corrected = std::move(stored->posting);
        for (const QString &field : fields)
            copyField(field, values, corrected);
        if (auto done = correctIn(store, corrected, reason); !done)
            return done;
    }
    return {};
}

/// In no step of the user's: it cannot be undone.
Result<Committed<std::monostate>> purgeIn(Store &store, const std::vector<PostingId> &ids)
{
    auto transaction = Sql::Transaction::begin(store.connection());
    if (!transaction)
        return transaction.error();
    if (auto purged = purgePostings(store, ids); !purged)
        return purged.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    (void)forgetLog(store); // they are gone; what the disk refuses now, closing the database does
    StoreChange change;
    change.removed = ids;
    change.tags = change.limits = change.duplicates = true;
    return Committed<std::monostate>{{}, std::move(change)};
}

Result<Committed<std::monostate>> emptyTrashIn(Store &store)
{
    const auto ids = store.index().ids(PostingQuery::parse(u"is:trashed"_s), QDate::currentDate());
    if (!ids)
        return ids.error();
    return purgeIn(store, *ids);
}

/// What was merged into another posting is one of its own again.
Result<> restoreIn(Store &store, const std::vector<PostingId> &ids)
{
    if (auto apart = store.duplicates().setApart(ids); !apart)
        return apart;
    return store.postings().restoreFromTrash(ids);
}

} // namespace

PostingService::PostingService(StoreAccess &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_book(std::make_shared<KeptBook>())
    , m_countersBook(std::make_shared<KeptBook>())
{ }

QFuture<Result<PostingList>> PostingService::list(PostingQuery query)
{
    return m_store.threads().read([query = std::move(query), book = m_book](Store &store) {
        return PostingReads::list(store, query, *book, SearchIndex::Further::Counted);
    });
}

QFuture<Result<PostingList>> PostingService::firstRows(PostingQuery query)
{
    return m_store.threads().read([query = std::move(query), book = m_book](Store &store) {
        return PostingReads::list(store, query, *book, SearchIndex::Further::Left);
    });
}

QFuture<Result<PostingList>> PostingService::wholeList(PostingQuery query)
{
    return m_store.threads().count([query = std::move(query), book = m_countersBook](Store &store) {
        return PostingReads::list(store, query, *book, SearchIndex::Further::Named);
    });
}

QFuture<Result<std::vector<PostingRow>>> PostingService::rows(std::vector<PostingId> ids)
{
    return m_store.threads().read(
        [ids = std::move(ids), book = m_book](Store &store) -> Result<std::vector<PostingRow>> {
            auto rows = store.index().rows(ids);
            if (!rows)
                return rows;
            if (auto completed = PostingReads::complete(store, *rows, *book); !completed)
                return completed.error();
            return rows;
        });
}

QFuture<Result<PostingDetails>> PostingService::load(PostingId id)
{
    return m_store.threads().read(
        [id, book = m_book](Store &store) { return PostingReads::details(store, id, *book); });
}

QFuture<Result<Overview>> PostingService::overview()
{
    return m_store.threads().count(
        [book = m_countersBook](Store &store) { return PostingReads::overview(store, *book); });
}

QFuture<Result<std::vector<FacetValue>>> PostingService::facet(PostingQuery query, QueryTerm::Field field)
{
    return m_store.threads().count([query = std::move(query), field](Store &store) {
        return store.index().facet(query, field, QDate::currentDate());
    });
}

QFuture<Result<QByteArray>> PostingService::sourceBytes(PostingId id)
{
    return m_store.threads().read([id](Store &store) { return bytesOf(store, id); });
}

QFuture<Result<QString>> PostingService::sourceText(PostingId id)
{
    return m_store.threads().read([id](Store &store) -> Result<QString> {
        const auto bytes = bytesOf(store, id);
        if (!bytes)
            return bytes.error();
        if (const QString format = binaryFormat(*bytes); !format.isEmpty())
            return Error{Error::Code::UnknownFormat, u"the source is %1"_s.arg(format)};
        return decoded(*bytes).text;
    });
}

QFuture<Result<std::vector<PostingVersion>>> PostingService::versions(PostingId id)
{
    return m_store.threads().read([id](Store &store) { return readVersions(store, id); });
}

QFuture<Result<>> PostingService::takeNote(PostingId id)
{
    return m_store.threads().write({u"posting.note"_s},
                                   [id](Store &store) { return store.versions().clearNotice(id); });
}

QFuture<Result<>> PostingService::correct(Posting posting, QString overrideReason)
{
    return m_store.threads().write({u"posting.correct"_s},
                                   [posting = std::move(posting), reason = std::move(overrideReason)](Store &store) {
                                       return correctIn(store, posting, reason);
                                   });
}

QFuture<Result<>> PostingService::correctAll(std::vector<PostingId> ids, QStringList fields, Posting values,
                                             QString overrideReason)
{
    const ActionName name{u"posting.correctall"_s, int(ids.size())};
    return m_store.threads().write(name,
                                   [ids = std::move(ids), fields = std::move(fields), values = std::move(values),
                                    reason = std::move(overrideReason)](Store &store) {
                                       return correctAllIn(store, ids, fields, values, reason);
                                   });
}

QFuture<Result<>> PostingService::setRating(std::vector<PostingId> ids, int rating)
{
    const ActionName name{u"posting.rate"_s, int(ids.size())};
    return m_store.threads().write(
        name, [ids = std::move(ids), rating](Store &store) { return store.postings().setRating(ids, rating); });
}

QFuture<Result<>> PostingService::setNotes(PostingId id, QString markdown)
{
    return m_store.threads().write({u"posting.notes"_s}, [id, markdown = std::move(markdown)](Store &store) {
        return store.postings().setNotes(id, markdown);
    });
}

QFuture<Result<>> PostingService::moveToTrash(std::vector<PostingId> ids)
{
    const ActionName name{u"posting.trash"_s, int(ids.size())};
    return m_store.threads().write(name, [ids = std::move(ids)](Store &store) {
        return store.postings().moveToTrash(ids, QDateTime::currentDateTimeUtc());
    });
}

QFuture<Result<>> PostingService::restoreFromTrash(std::vector<PostingId> ids)
{
    const ActionName name{u"posting.restore"_s, int(ids.size())};
    return m_store.threads().write(name, [ids = std::move(ids)](Store &store) { return restoreIn(store, ids); });
}

QFuture<Result<>> PostingService::purge(std::vector<PostingId> ids)
{
    return m_store.threads().commit<std::monostate>(
        [ids = std::move(ids)](Store &store) { return purgeIn(store, ids); });
}

QFuture<Result<>> PostingService::emptyTrash()
{
    return m_store.threads().commit<std::monostate>(emptyTrashIn);
}

QFuture<Result<SearchId>> PostingService::saveSearch(QString name, QString query)
{
    return m_store.threads().write({u"search.save"_s},
                                   [name = std::move(name), query = std::move(query)](Store &store) {
                                       return store.searches().save(name, query);
                                   });
}

QFuture<Result<>> PostingService::renameSearch(SearchId id, QString name)
{
    return m_store.threads().write(
        {u"search.rename"_s}, [id, name = std::move(name)](Store &store) { return store.searches().rename(id, name); });
}

QFuture<Result<>> PostingService::removeSearch(SearchId id)
{
    return m_store.threads().write({u"search.remove"_s}, [id](Store &store) { return store.searches().remove(id); });
}

} // namespace Shortlist
