// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/limits.h"
#include "models/policy/merging.h"
#include "models/services/limitbook.h"
#include "models/services/limitgate.h"
#include "models/services/limitreader.h"
#include "tests/services/builders.h"
#include "tests/services/slowcount.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Shortlist;
using namespace Shortlist::Testing;

namespace {

const QDate Today(2028, 3, 1); // behind a leap day
constexpr int Histories = 10'000;
constexpr int Steps = 14;

/// What a user may do to a pool of postings, by chance. Every step that adds or brings back a submission asks the gate,
/// as the services do; some of what it refuses is recorded with a reason.
class RandomHistory
{
public:
    explicit RandomHistory(quint32 seed)
        : m_random(seed)
        , m_facts(tikTokFacts({}))
    {
        m_facts.rules.front().rule = rule();
        for (int i = 0; i < 3; ++i)
            addPosting();
        for (int i = 0; i < Steps; ++i)
            step();
    }

    const LimitFacts &facts() const { return m_facts; }
    int below(int bound) { return m_random.bounded(bound); }

    LimitRule rule()
    {
        LimitRule rule = tikTokFacts({}).rules.front().rule;
        rule.max = 1 + below(3);
        rule.window.type = LimitRule::WindowType(below(4));
        rule.window.days = 1 + below(60);
        rule.window.period = LimitRule::CalendarPeriod(below(2));
        rule.window.startsMonth = 1 + below(12);
        rule.window.from = Today.addDays(-below(60));
        rule.window.to = Today.addDays(below(30));
        rule.counts = LimitRule::Counts(below(2));
        rule.frees = {LimitRule::Frees(below(3)), LimitRule::Frees(below(3)), LimitRule::Frees(below(3))};
        return rule;
    }

private:
    TrackedPosting &any() { return m_facts.postings[size_t(below(int(m_facts.postings.size())))]; }

    void addPosting()
    {
        const auto id = qint64(m_facts.postings.size()) + 1;
        m_facts.postings.push_back(tracked(id, below(2) == 0 ? u"TikTok"_s : u"ByteDance Ltd."_s));
        if (below(3) == 0)
            m_facts.postings.back().requisitionId = u"R-%1"_s.arg(below(2));
    }

    ApplicationEvent event(QDate day)
    {
        const std::vector<Stage> &stages = m_facts.stages;
        return {EventId{++m_lastEvent}, {}, stages[size_t(below(int(stages.size())))].id, day, {}, {}, {}, {}, {}};
    }

    /// Becomes the state where the gate lets it pass, or where a reason is given.
    void become(LimitFacts after, ApplicationEvent *event = nullptr)
    {
        if (refusalOf(m_facts, after, Today)) {
            if (event == nullptr || below(2) == 0)
                return;
            event->overrideReason = u"it was sent all the same"_s;
        }
        m_undone.clear();
        m_done.push_back(m_facts);
        m_facts = std::move(after);
    }

    void record()
    {
        LimitFacts after = m_facts;
        auto &posting = after.postings[size_t(below(int(after.postings.size())))];
        posting.history.push_back(event(Today.addDays(-below(90))));
        become(std::move(after), &posting.history.back());
    }

    void retract()
    {
        LimitFacts after = m_facts;
        auto &posting = after.postings[size_t(below(int(after.postings.size())))];
        if (posting.history.empty())
            return;
        ApplicationEvent retraction = event(Today);
        retraction.stage = {};
        retraction.retracts = posting.history[size_t(below(int(posting.history.size())))].id;
        posting.history.push_back(retraction);
        become(std::move(after));
    }

    void take(std::vector<LimitFacts> &from, std::vector<LimitFacts> &to)
    {
        if (from.empty() || refusalOf(m_facts, from.back(), Today))
            return;
        to.push_back(std::exchange(m_facts, from.back()));
        from.pop_back();
    }

    void merge()
    {
        LimitFacts after = m_facts;
        auto &kept = after.postings[size_t(below(int(after.postings.size())))];
        auto &other = after.postings[size_t(below(int(after.postings.size())))];
        if (&kept == &other || kept.trashed || other.trashed)
            return;
        const HistoryMerge merged = mergedHistory(kept.history, other.history, after.stages);
        for (const ApplicationEvent &gone : effectiveEvents(other.history)) {
            other.history.push_back(event(Today));
            other.history.back().stage = {};
            other.history.back().retracts = gone.id;
        }
        for (ApplicationEvent taken : merged.taken) {
            taken.id = EventId{++m_lastEvent};
            kept.history.push_back(taken);
        }
        other.trashed = true;
        become(std::move(after));
    }

    void importAgain()
    {
        LimitFacts after = m_facts;
        TrackedPosting again = any();
        again.id = PostingId{qint64(after.postings.size()) + 1};
        again.history.clear();
        after.postings.push_back(again);
        if (below(2) == 0)
            after.postings.back().history.push_back(event(Today.addDays(-below(60))));
        become(std::move(after));
    }

    void step()
    {
        switch (below(12)) {
        case 0:
            return merge();
        case 1: // a merged one that comes back is a posting of its own again
        case 2:
            any().trashed = !any().trashed;
            return;
        case 3:
            return take(m_done, m_undone);
        case 4:
            return take(m_undone, m_done);
        case 5:
            return retract();
        case 6:
            return importAgain();
        default:
            return record();
        }
    }

    QRandomGenerator m_random;
    LimitFacts m_facts;
    std::vector<LimitFacts> m_done;
    std::vector<LimitFacts> m_undone;
    qint64 m_lastEvent = 0;
};

QByteArray named(quint32 seed)
{
    return "seed " + QByteArray::number(seed);
}

} // namespace

/// Whatever was done and undone: the slots are what a slow count over the bare histories gives. A failure names its
/// seed.
class LimitHistoriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countLikeASlowReference();
    void neverAllowMoreWithARuleMore();
    void nothingSavedHoldsASlot();
};

void LimitHistoriesTest::countLikeASlowReference()
{
    for (quint32 seed = 0; seed < Histories; ++seed) {
        const RandomHistory history(seed);
        const LimitFacts &facts = history.facts();
        const LimitBook book(facts, Today);
        const int counted = SlowCount::used(facts, Today);
        QVERIFY2(int(book.groups().front().holders.size()) == counted, named(seed));

        const TrackedPosting probe = tracked(999, u"TikTok"_s);
        const Verdict verdict = book.verdict(probe, Today).verdict;
        const bool isFull = counted >= facts.rules.front().rule.max;
        QVERIFY2((verdict.verdict == VerdictKind::Refused) == isFull, named(seed));
        QVERIFY2(isFull || verdict.slot.value_or(counted + 1) == counted + 1, named(seed));
    }
}

void LimitHistoriesTest::neverAllowMoreWithARuleMore()
{
    for (quint32 seed = 0; seed < Histories / 10; ++seed) {
        RandomHistory history(seed);
        LimitFacts more = history.facts();
        const TrackedPosting probe = tracked(999, u"ByteDance"_s);
        const auto before = LimitBook(more, Today).verdict(probe, Today).verdict.verdict;
        more.rules.push_back(more.rules.front());
        more.rules.back().id = RuleId{2};
        more.rules.back().rule = history.rule();
        more.rules.back().rule.id = u"2"_s;
        const auto after = LimitBook(more, Today).verdict(probe, Today).verdict.verdict;
        QVERIFY2(before != VerdictKind::Refused || after == VerdictKind::Refused, named(seed));
    }
}

void LimitHistoriesTest::nothingSavedHoldsASlot()
{
    for (quint32 seed = 0; seed < Histories / 10; ++seed) {
        LimitFacts facts = RandomHistory(seed).facts();
        const size_t before = LimitBook(facts, Today).groups().front().holders.size();
        for (const QString &stage : {u"saved"_s, u"planned"_s, u"withdrawn"_s, u"closed"_s}) {
            const auto id = qint64(facts.postings.size()) + 1;
            facts.postings.push_back(tracked(id, u"TikTok"_s, {anEvent(1'000'000 + id, stage, Today)}));
        }
        const GroupSlots group = LimitBook(facts, Today).groups().front();
        QVERIFY2(group.holders.size() == before, named(seed));
    }
}

QTEST_GUILESS_MAIN(LimitHistoriesTest)
#include "tst_limithistories.moc"
