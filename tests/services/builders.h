// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/posting.h"
#include "models/domain/text.h"
#include "models/services/importservice.h"
#include "models/services/limitfacts.h"
#include "tests/support/numberedstages.h"

#include <QDateTime>

#include <vector>

/// Values for the tests of services, in words of our own.
namespace Shortlist::Testing {

using namespace Qt::StringLiterals;

/// What TikTok's pages say, retold: two positions, in order, one pool with affiliates.
inline LimitClause twoPositions(const QString &group)
{
    LimitClause clause;
    clause.max = 2;
    clause.per = u"employer_group"_s;
    clause.ordered = true;
    clause.includesAffiliates = true;
    clause.groupName = group;
    clause.quote = u"You may apply to at most two positions"_s;
    clause.start = 0;
    clause.end = clause.quote.size();
    return clause;
}

inline Posting anAdvert(const QString &title, const QString &employer)
{
    Posting posting;
    posting.title = title;
    posting.titleOrigin = TitleOrigin::Stated;
    posting.employer = employer;
    posting.employerAsWritten = employer;
    posting.text = u"You may apply to at most two positions. %1 wanted at %2."_s.arg(title, employer);
    return posting;
}

inline Posting aLimitedPosting(const QString &title, const QString &employer)
{
    Posting posting = anAdvert(title, employer);
    posting.limitClauses = {twoPositions(employer)};
    return posting;
}

/// One source for each posting, all of them accepted.
inline Staging stagingOf(const std::vector<Posting> &postings)
{
    Staging staging;
    for (const Posting &posting : postings) {
        StagedItem item;
        item.file = posting.title;
        item.format = u"text"_s;
        item.posting = posting;
        item.source = int(staging.sources.size());
        staging.items.push_back(item);
        staging.sources.push_back(
            {posting.text.toUtf8(), posting.title, SourceOrigin::Paste, {}, {}, QDateTime::currentDateTimeUtc()});
    }
    return staging;
}

/// Three of one pool, two of which state its limit, and one of nobody's.
inline std::vector<Posting> fourPostings()
{
    return {aLimitedPosting(u"Backend Engineer"_s, u"TikTok"_s), aLimitedPosting(u"Frontend Engineer"_s, u"TikTok"_s),
            anAdvert(u"Data Engineer"_s, u"ByteDance"_s), anAdvert(u"Gardener"_s, u"Acme"_s)};
}

inline QStringList titles(const std::vector<SlotEntry> &entries)
{
    QStringList titles;
    for (const SlotEntry &entry : entries)
        titles.append(entry.title);
    return titles;
}

inline StageId stageId(const std::vector<Stage> &stages, const QString &key)
{
    return findStage(stages, key)->id;
}

inline ApplicationEvent anEvent(qint64 id, const QString &stage, QDate day)
{
    ApplicationEvent event;
    event.id = EventId{id};
    event.stage = stageId(numberedStages(), stage);
    event.day = day;
    return event;
}

inline TrackedPosting tracked(qint64 id, const QString &employer, std::vector<ApplicationEvent> history = {})
{
    TrackedPosting posting;
    posting.id = PostingId{id};
    posting.title = u"Posting %1"_s.arg(id);
    posting.employer = employer;
    posting.history = std::move(history);
    return posting;
}

inline StoredRule aCap(qint64 id, int max, const QString &employer)
{
    StoredRule stored;
    stored.id = RuleId{id};
    stored.rule.id = QString::number(id);
    stored.rule.max = max;
    stored.rule.scope = {LimitRule::ScopeKind::Employer, employer, {}};
    stored.employerName = employer;
    return stored;
}

/// Two places for TikTok and ByteDance together, confirmed.
inline LimitFacts tikTokFacts(std::vector<TrackedPosting> postings)
{
    StoredRule rule = aCap(1, 2, u"TikTok"_s);
    rule.rule.scope = {LimitRule::ScopeKind::Group, u"TikTok"_s, {}};
    return {numberedStages(),
            std::move(postings),
            {{GroupId{1}, u"TikTok"_s, {u"TikTok"_s, u"ByteDance"_s}, true}},
            {rule}};
}

} // namespace Shortlist::Testing
