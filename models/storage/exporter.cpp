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

Result<> exportDocuments(Sql::Connection &db, ExportTaker &taker)
{
    DocumentStore store(db);
    const auto documents = store.documents();
    if (!documents)
        return documents.error();
    for (const Document &document : *documents) {
        auto bytes = store.bytes(document.id);
        if (!bytes)
            return bytes.error();
        if (auto taken = taker.take(ExportedDocument{document, *std::move(bytes)}); !taken)
            return taken;
    }
    return {};
}

template <typename Id, typename Value>
Result<> exportEach(Sql::Connection &db, const Result<std::vector<Id>> &ids,
                    Result<Value> (*exportOne)(Sql::Connection &, Id), ExportTaker &taker, LongWork &work,
                    LongWork::Step step)
{
    if (!ids)
        return ids.error();
    work.begin(step, qint64(ids->size()));
    for (const Id id : *ids) {
        if (auto wanted = stillWanted(work); !wanted)
            return wanted;
        work.advance();
        const auto value = exportOne(db, id);
        if (!value)
            return value.error();
        if (auto taken = taker.take(*value); !taken)
            return taken;
    }
    return {};
}

Result<ExportedDesk> exportDesk(Sql::Connection &db)
{
    ExportedDesk desk;
    if (auto taken = take(TrackingStore(db).stages(), desk.stages); !taken)
        return taken.error();
    if (auto taken = take(TagStore(db).tags(), desk.tags); !taken)
        return taken.error();
    if (auto taken = take(LimitStore(db).employers(), desk.employers); !taken)
        return taken.error();
    if (auto taken = take(LimitStore(db).groups(), desk.groups); !taken)
        return taken.error();
    if (auto taken = take(LimitStore(db).rules(), desk.rules); !taken)
        return taken.error();
    if (auto taken = take(SearchStore(db).searches(), desk.searches); !taken)
        return taken.error();
    if (auto taken = take(TrackingStore(db).planOrder(), desk.planOrder); !taken)
        return taken.error();
    if (auto taken = take(ProfileStore(db).profile(), desk.profile); !taken)
        return taken.error();
    if (auto taken = take(ContactStore(db).contacts(), desk.contacts); !taken)
        return taken.error();
    return desk;
}

} // namespace

Result<> exportAll(Sql::Connection &db, LongWork &work, ExportTaker &taker)
{
    const Sql::Interruption interruption(db, work);
    const Sql::Snapshot snapshot(db);
    const auto desk = exportDesk(db);
    if (!desk)
        return desk.error();
    if (auto taken = taker.take(*desk); !taken)
        return taken;
    if (auto exported = exportDocuments(db, taker); !exported)
        return exported;
    if (auto exported =
            exportEach(db, SourceStore(db).ids(), exportSource, taker, work, LongWork::Step::CollectingFiles);
        !exported)
        return exported;
    if (auto exported =
            exportEach(db, PostingStore(db).ids(), exportPosting, taker, work, LongWork::Step::CollectingPostings);
        !exported)
        return exported;
    work.begin(LongWork::Step::Writing);
    return archiveRows(db, taker);
}

} // namespace Shortlist
