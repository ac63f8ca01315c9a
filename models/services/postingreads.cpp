// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/postingreads.h"

#include "models/services/groupsuggestions.h"
#include "models/services/keptbook.h"
#include "models/services/limitreader.h"
#include "models/services/rulesuggestions.h"
#include "models/services/versionreader.h"
#include "models/storage/overviewreader.h"
#include "models/storage/sql.h"
#include "models/storage/store.h"

#include <QDate>

#include <algorithm>

namespace Shortlist {

namespace {

/// What was recorded about a posting, and what follows from it.
Result<> addTracking(Store &store, KeptBook &kept, PostingDetails &details)
{
    const PostingId id = details.posting.id;
    auto history = store.tracking().history(id);
    if (!history)
        return history.error();
    details.history = *std::move(history);
    auto appointments = store.appointments().ofPosting(id);
    if (!appointments)
        return appointments.error();
    details.appointments = *std::move(appointments);
    const QDate today = QDate::currentDate();
    const auto book = kept.on(store, today);
    if (!book)
        return book.error();
    details.state = deriveState(details.history, kept.facts().stages);
    const auto tracked = readTracked(store, kept.facts(), id);
    if (!tracked)
        return tracked.error();
    details.limits = (*book)->verdict(*tracked, today);
    if (details.limits.suggestions.empty())
        return {};
    const auto suggestions = GroupSuggestions::read(store);
    if (!suggestions)
        return suggestions.error();
    const EmployerGroup alone{{}, tracked->employer, {tracked->employer}, false};
    details.limits.suggestion = suggestions->of(details.limits.group.value_or(alone), details.limits.suggestions);
    return {};
}

void addSlots(const LimitBook &book, std::vector<Overview::EmployerCount> &employers)
{
    for (Overview::EmployerCount &employer : employers) {
        const auto group = std::find_if(book.groups().begin(), book.groups().end(), [&](const GroupSlots &g) {
            return employer.group != GroupId{} && g.group.id == employer.group;
        });
        const GroupSlots *pool = group == book.groups().end() ? book.groupOf(employer.employer) : &*group;
        if (pool == nullptr || pool->max == 0)
            continue;
        employer.used = int(pool->holders.size());
        employer.planned = int(pool->planned.size());
        employer.max = pool->max;
        employer.confirmed = pool->confirmed;
    }
    std::stable_partition(employers.begin(), employers.end(), [](const auto &employer) { return employer.max > 0; });
}

} // namespace

Result<> PostingReads::complete(Store &store, std::vector<PostingRow> &rows, KeptBook &kept)
{
    const auto book = kept.on(store, QDate::currentDate());
    if (!book)
        return book.error();
    const auto dates = store.appointments().open();
    if (!dates)
        return dates.error();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (PostingRow &row : rows) {
        row.slot = (*book)->mark(row.id);
        if (const auto own = dates->find(row.id); own != dates->end())
            row.next = nextDateOf(own->second, now, QTimeZone::systemTimeZone());
    }
    return {};
}

Result<PostingList> PostingReads::list(Store &store, const PostingQuery &query, KeptBook &kept,
                                       SearchIndex::Further further)
{
    auto list = store.index().list(query, QDate::currentDate(), further);
    if (!list)
        return list;
    if (auto completed = complete(store, list->rows, kept); !completed)
        return completed.error();
    if (query.isEmpty() && !list->isCut)
        store.connection().forgetPages(); // the order of all postings, asked for once
    return list;
}

Result<PostingDetails> PostingReads::details(Store &store, PostingId id, KeptBook &kept)
{
    auto stored = store.postings().load(id);
    if (!stored)
        return stored.error();
    PostingDetails details;
    details.notes = stored->notes;
    details.rating = stored->rating;
    details.addedAt = stored->addedAt;
    details.trashed = stored->trashedAt.isValid();
    auto source = store.sources().record(stored->source);
    if (!source)
        return source.error();
    details.source = *std::move(source);
    auto tags = store.tags().tagsOf(id);
    if (!tags)
        return tags.error();
    details.tags = *std::move(tags);
    auto contacts = store.contacts().contactsOf(id);
    if (!contacts)
        return contacts.error();
    details.contacts = *std::move(contacts);
    auto documents = store.documents().documentsOf(id);
    if (!documents)
        return documents.error();
    details.documents = *std::move(documents);
    details.posting = std::move(stored->posting);
    if (auto added = addVersions(store, details); !added)
        return added.error();
    if (auto added = addTracking(store, kept, details); !added)
        return added.error();
    return details;
}

Result<Overview> PostingReads::overview(Store &store, KeptBook &kept)
{
    const QDate today = QDate::currentDate();
    auto overview = readOverview(store.connection(), store.index(), today);
    if (!overview)
        return overview;
    const auto book = kept.on(store, today);
    if (!book)
        return book.error();
    addSlots(**book, overview->employers);
    // Every employer's index was read, which nothing else asks for until something changes.
    store.connection().forgetPages();
    return overview;
}

} // namespace Shortlist
