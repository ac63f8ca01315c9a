// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/exporter.h"

#include "models/storage/appointmentstore.h"
#include "models/storage/contactstore.h"
#include "models/storage/documentstore.h"
#include "models/storage/interruption.h"
#include "models/storage/profilestore.h"
#include "models/storage/rowarchive.h"
#include "models/storage/searchstore.h"
#include "models/storage/sourcestore.h"
#include "models/storage/sqltransaction.h"
#include "models/storage/tagstore.h"
#include "models/storage/trackingstore.h"

namespace Shortlist {

namespace {

/// Moves a result's value to where it belongs; the error stays for the caller.
template <typename T>
Result<> take(Result<T> from, T &to)
{
    if (!from)
        return from.error();
    to = *std::move(from);
    return {};
}

Result<ExportedPosting> exportPosting(Sql::Connection &db, PostingId id)
{
    ExportedPosting posting;
    if (auto taken = take(PostingStore(db).load(id), posting.stored); !taken)
        return taken.error();
    if (auto taken = take(TrackingStore(db).history(id), posting.history); !taken)
        return taken.error();
    if (auto taken = take(AppointmentStore(db).ofPosting(id), posting.appointments); !taken)
        return taken.error();
    const auto tags = TagStore(db).tagsOf(id);
    if (!tags)
        return tags.error();
    for (const Tag &tag : *tags)
        posting.tags.append(tag.name);
    const auto contacts = ContactStore(db).contactsOf(id);
    if (!contacts)
        return contacts.error();
    for (const Contact &contact : *contacts)
        posting.contacts.push_back(contact.id);
    if (auto taken = take(DocumentStore(db).documentsOf(id), posting.documents); !taken)
        return taken.error();
    return posting;
}

Result<ExportedSource> exportSource(Sql::Connection &db, SourceId id)
{
    SourceStore sources(db);
    ExportedSource source;
    if (auto taken = take(sources.record(id), source.record); !taken)
        return taken.error();
    auto document = sources.document(id);
    if (!document)
        return document.error();
    source.bytes = std::move(document->bytes);
    return source;
}

Result<> exportDocuments(Sql::Connection &db, std::vector<ExportedDocument> &exported)
{
    DocumentStore store(db);
    const auto documents = store.documents();
    if (!documents)
        return documents.error();
    for (const Document &document : *documents) {
        auto bytes = store.bytes(document.id);
        if (!bytes)
            return bytes.error();
        exported.push_back({document, *std::move(bytes)});
    }
    return {};
}

template <typename Id, typename Value>
Result<> exportEach(Sql::Connection &db, const Result<std::vector<Id>> &ids,
                    Result<Value> (*exportOne)(Sql::Connection &, Id), std::vector<Value> &values, LongWork &work,
                    LongWork::Step step)
{
    if (!ids)
        return ids.error();
    work.begin(step, qint64(ids->size()));
    for (const Id id : *ids) {
        if (auto wanted = stillWanted(work); !wanted)
            return wanted;
        work.advance();
        auto value = exportOne(db, id);
        if (!value)
            return value.error();
        values.push_back(*std::move(value));
    }
    return {};
}

} // namespace

Result<StoreExport> exportAll(Sql::Connection &db)
{
    LongWork work;
    return exportAll(db, work);
}

Result<StoreExport> exportAll(Sql::Connection &db, LongWork &work)
{
    const Sql::Interruption interruption(db, work);
    const Sql::Snapshot snapshot(db);
    StoreExport all;
    if (auto taken = take(TrackingStore(db).stages(), all.stages); !taken)
        return taken.error();
    if (auto taken = take(TagStore(db).tags(), all.tags); !taken)
        return taken.error();
    if (auto taken = take(LimitStore(db).employers(), all.employers); !taken)
        return taken.error();
    if (auto taken = take(LimitStore(db).groups(), all.groups); !taken)
        return taken.error();
    if (auto taken = take(LimitStore(db).rules(), all.rules); !taken)
        return taken.error();
    if (auto taken = take(SearchStore(db).searches(), all.searches); !taken)
        return taken.error();
    if (auto taken = take(TrackingStore(db).planOrder(), all.planOrder); !taken)
        return taken.error();
    if (auto taken = take(ProfileStore(db).profile(), all.profile); !taken)
        return taken.error();
    if (auto taken = take(ContactStore(db).contacts(), all.contacts); !taken)
        return taken.error();
    if (auto exported = exportDocuments(db, all.documents); !exported)
        return exported.error();
    if (auto exported =
            exportEach(db, SourceStore(db).ids(), exportSource, all.sources, work, LongWork::Step::CollectingFiles);
        !exported)
        return exported.error();
    if (auto exported = exportEach(db, PostingStore(db).ids(), exportPosting, all.postings, work,
                                   LongWork::Step::CollectingPostings);
        !exported)
        return exported.error();
    if (auto taken = take(archivedRows(db), all.rows); !taken)
        return taken.error();
    return all;
}

} // namespace Shortlist
