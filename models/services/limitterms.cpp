// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/limitterms.h"

#include "models/domain/text.h"
#include "models/services/limitbook.h"
#include "models/services/limitreader.h"
#include "models/storage/idlist.h"
#include "models/storage/store.h"

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

using Meaning = TermAnswer::Meaning;

void collect(const std::vector<SlotEntry> &entries, VerdictKind kind, std::vector<PostingId> &ids)
{
    for (const SlotEntry &entry : entries)
        if (entry.verdict.verdict == kind)
            ids.push_back(entry.posting);
}

TermAnswer judged(const LimitBook &book, VerdictKind kind)
{
    std::vector<PostingId> ids;
    for (const GroupSlots &group : book.groups()) {
        if (group.max == 0)
            continue;
        collect(group.planned, kind, ids);
        collect(group.others, kind, ids);
    }
    return {idList(ids)};
}

TermAnswer withoutLimit(const LimitBook &book)
{
    std::vector<PostingId> limited;
    for (const GroupSlots &group : book.groups()) {
        if (group.max == 0)
            continue;
        for (const auto *entries : {&group.holders, &group.planned, &group.freed, &group.others})
            for (const SlotEntry &entry : *entries)
                limited.push_back(entry.posting);
    }
    return {idList(limited), Meaning::AllBut};
}

} // namespace

Result<std::optional<TermAnswer>> answerLimitTerm(Store &store, const QueryTerm &term, QDate today)
{
    if (term.field != QueryTerm::Field::Limit)
        return std::optional<TermAnswer>();
    auto facts = readLimitFacts(store, LimitReach::LimitedEmployers);
    if (!facts)
        return facts.error();
    const LimitBook book(*std::move(facts), today);
    const QString word = Text::folded(term.value);
    if (word == "free"_L1)
        return std::optional(judged(book, VerdictKind::Allowed));
    if (word == "full"_L1)
        return std::optional(judged(book, VerdictKind::Refused));
    if (word == "none"_L1)
        return std::optional(withoutLimit(book));
    return std::optional<TermAnswer>();
}

} // namespace Shortlist
