// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/limits.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace Shortlist;

namespace {

const QDate Epoch(2027, 12, 1); // the leap day of 2028 lies within reach
constexpr int Horizon = 900;    // days that the slow reference looks ahead; windows are shorter

/// Random questions about one employer; small numbers, so that places fill up and free.
class Questions
{
public:
    explicit Questions(quint32 seed)
        : m_random(seed)
    { }

    LimitRule rule(int number)
    {
        LimitRule rule;
        rule.id = u"r%1"_s.arg(number);
        rule.kind = one<LimitRule::Kind>(3);
        rule.max = below(4);
        rule.days = rule.kind == LimitRule::Kind::Repeat && below(3) == 0 ? LimitRule::Never : below(60);
        rule.scope = {LimitRule::ScopeKind::Employer, u"Acme"_s, {}};
        rule.window = window();
        rule.counts = one<LimitRule::Counts>(2);
        rule.frees = {one<LimitRule::Frees>(3), one<LimitRule::Frees>(3), one<LimitRule::Frees>(3)};
        rule.order = one<LimitRule::Order>(4);
        rule.startsAt = one<LimitRule::StartsAt>(4);
        rule.strength = one<LimitRule::Strength>(3);
        if (below(6) == 0)
            rule.overridden = LimitRule::Override{day(), u"agreed"_s};
        return rule;
    }

    LimitApplication application(int number)
    {
        LimitApplication application;
        application.id = u"a%1"_s.arg(number);
        application.posting = u"p%1"_s.arg(below(6));
        application.employer = below(5) == 0 ? u"Other"_s : u"Acme"_s;
        application.submittedOn = day();
        application.status = one<ApplicationStatus>(5);
        if (application.status != ApplicationStatus::Active)
            application.statusOn = application.submittedOn.addDays(below(90));
        if (below(3) == 0)
            application.interviewedOn = application.submittedOn.addDays(below(40));
        return application;
    }

    LimitQuery query() { return {u"p%1"_s.arg(below(8)), u"Acme"_s, {}, {}, {}, day()}; }
    int below(int bound) { return m_random.bounded(bound); }

private:
    template <typename Enum>
    Enum one(int count)
    {
        return Enum(below(count));
    }
    QDate day() { return Epoch.addDays(below(150)); }

    LimitRule::Window window()
    {
        LimitRule::Window window;
        window.type = one<LimitRule::WindowType>(4);
        if (below(2) == 0)
            window.months = 1 + below(6);
        else
            window.days = 1 + below(120);
        window.period = one<LimitRule::CalendarPeriod>(2);
        window.startsMonth = 1 + below(12);
        window.from = day();
        window.to = window.from.addDays(below(100));
        return window;
    }

    QRandomGenerator m_random;
};

/// Counts on one day, written as the rules read, without a thought for speed or reuse.
namespace Slow {

bool lapsed(const LimitRule::Window &window, QDate submitted, QDate on)
{
    switch (window.type) {
    case LimitRule::WindowType::Lifetime:
        return false;
    case LimitRule::WindowType::Rolling:
        return on >= (window.months ? submitted.addMonths(*window.months) : submitted.addDays(*window.days));
    case LimitRule::WindowType::Calendar:
        // Walk day by day until the first day of a period is met.
        for (QDate walked = submitted.addDays(1); walked <= on; walked = walked.addDays(1))
            if (walked.day() == 1
                && (window.period == LimitRule::CalendarPeriod::Month || walked.month() == window.startsMonth))
                return true;
        return false;
    case LimitRule::WindowType::Cycle:
        return submitted < window.from;
    }
    return false;
}

bool counts(const LimitRule &rule, const LimitApplication &a, QDate on)
{
    if (a.employer != "Acme"_L1 || a.submittedOn > on || lapsed(rule.window, a.submittedOn, on))
        return false;
    const bool ended = a.status != ApplicationStatus::Active && a.statusOn <= on;
    if (rule.counts == LimitRule::Counts::Active || !ended)
        return !ended;
    if (a.status == ApplicationStatus::Withdrawn)
        return rule.frees.withdrawn != LimitRule::Frees::Yes;
    if (a.status == ApplicationStatus::Rejected)
        return rule.frees.rejected != LimitRule::Frees::Yes;
    if (a.status == ApplicationStatus::Closed)
        return rule.frees.closed != LimitRule::Frees::Yes;
    return true;
}

bool forbids(const LimitRule &rule, const LimitApplication &a, const LimitQuery &query, QDate on)
{
    if (a.employer != "Acme"_L1 || a.submittedOn > on)
        return false;
    const bool isRepeat = rule.kind == LimitRule::Kind::Repeat;
    if (isRepeat && a.posting != query.posting)
        return false;
    const bool ended = a.status != ApplicationStatus::Active && a.statusOn <= on;
    std::optional<QDate> start;
    if (rule.startsAt == LimitRule::StartsAt::Submitted)
        start = a.submittedOn;
    if (rule.startsAt == LimitRule::StartsAt::Rejected && ended && a.status == ApplicationStatus::Rejected)
        start = a.statusOn;
    if (rule.startsAt == LimitRule::StartsAt::Closed && ended && a.status == ApplicationStatus::Closed)
        start = a.statusOn;
    if (rule.startsAt == LimitRule::StartsAt::Interviewed && a.interviewedOn.isValid() && a.interviewedOn <= on)
        start = a.interviewedOn;
    if (start && rule.days != LimitRule::Never)
        return start->daysTo(on) < rule.days;
    if (!isRepeat)
        return false;
    LimitRule unlimited;
    unlimited.frees = rule.frees;
    return counts(unlimited, a, on);
}

bool allows(const LimitRule &rule, const std::vector<LimitApplication> &applications, const LimitQuery &query, QDate on)
{
    const LimitRule::Window &window = rule.window;
    if (window.type == LimitRule::WindowType::Cycle && (on < window.from || on > window.to))
        return true;
    if (rule.strength == LimitRule::Strength::Advised || (rule.overridden && on <= rule.overridden->until))
        return true;
    if (rule.kind != LimitRule::Kind::Cap)
        return std::none_of(applications.begin(), applications.end(),
                            [&](const auto &a) { return forbids(rule, a, query, on); });
    QSet<QString> postings;
    bool open = false;
    for (const LimitApplication &a : applications) {
        if (!counts(rule, a, on))
            continue;
        postings.insert(a.posting);
    }
    // Of merged records the first that counts stands for all of them.
    QSet<QString> seen;
    std::vector<LimitApplication> ordered = applications;
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const auto &a, const auto &b) { return a.submittedOn < b.submittedOn; });
    for (const LimitApplication &a : ordered) {
        if (!counts(rule, a, on) || seen.contains(a.posting))
            continue;
        seen.insert(a.posting);
        open = open || a.status == ApplicationStatus::Active || a.statusOn > on;
    }
    if (postings.contains(query.posting))
        return true;
    return postings.size() < rule.max && !(rule.order == LimitRule::Order::Sequential && open);
}

} // namespace Slow

struct Question
{
    std::vector<LimitRule> rules;
    std::vector<LimitApplication> applications;
    LimitQuery query;
};

Question question(quint32 seed)
{
    Questions questions(seed);
    Question made;
    for (int i = questions.below(3); i >= 0; --i)
        made.rules.push_back(questions.rule(i));
    for (int i = questions.below(9); i > 0; --i)
        made.applications.push_back(questions.application(i));
    made.query = questions.query();
    return made;
}

bool slowlyAllowed(const Question &asked, QDate on)
{
    return std::all_of(asked.rules.begin(), asked.rules.end(),
                       [&](const LimitRule &rule) { return Slow::allows(rule, asked.applications, asked.query, on); });
}

QDate slowNextFree(const Question &asked)
{
    for (QDate day = asked.query.on.addDays(1); day <= asked.query.on.addDays(Horizon); day = day.addDays(1))
        if (slowlyAllowed(asked, day))
            return day;
    return {};
}

Verdict evaluated(const Question &asked)
{
    return evaluate(asked.rules, asked.applications, {}, asked.query);
}

} // namespace

/// What must hold for every history, on random ones. A failure names its seed.
class LimitPropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithASlowReference();
    void neverAllowsMoreWithARuleMore();
    void doesNotDependOnTheOrderOfRules();
    void countsSavedPostingsNever();
};

void LimitPropertiesTest::agreesWithASlowReference()
{
    for (quint32 seed = 0; seed < 3000; ++seed) {
        const Question asked = question(seed);
        const Verdict verdict = evaluated(asked);
        const bool allowed = slowlyAllowed(asked, asked.query.on);
        QVERIFY2((verdict.verdict == VerdictKind::Allowed) == allowed, qPrintable(u"seed %1"_s.arg(seed)));
        QVERIFY2(allowed || verdict.nextFreeOn == slowNextFree(asked), qPrintable(u"next free, seed %1"_s.arg(seed)));
        QCOMPARE(verdict.nextFreeKnown, allowed || verdict.nextFreeOn.isValid());
    }
}

void LimitPropertiesTest::neverAllowsMoreWithARuleMore()
{
    for (quint32 seed = 0; seed < 3000; ++seed) {
        Question asked = question(seed);
        const Verdict before = evaluated(asked);
        asked.rules.push_back(Questions(seed + 1'000'000).rule(9));
        const Verdict after = evaluated(asked);
        QVERIFY2(before.verdict == VerdictKind::Allowed || after.verdict != VerdictKind::Allowed,
                 qPrintable(u"seed %1"_s.arg(seed)));
    }
}

void LimitPropertiesTest::doesNotDependOnTheOrderOfRules()
{
    for (quint32 seed = 0; seed < 1000; ++seed) {
        Question asked = question(seed);
        const Verdict forwards = evaluated(asked);
        asked.rules = std::vector<LimitRule>(asked.rules.rbegin(), asked.rules.rend());
        const Verdict backwards = evaluated(asked);
        QCOMPARE(backwards.verdict, forwards.verdict);
        QCOMPARE(backwards.slot, forwards.slot);
        QCOMPARE(backwards.nextFreeOn, forwards.nextFreeOn);
    }
}

void LimitPropertiesTest::countsSavedPostingsNever()
{
    // The engine is given submissions alone; another posting asked about uses up nothing.
    for (quint32 seed = 0; seed < 500; ++seed) {
        Question asked = question(seed);
        asked.query.posting = u"never sent"_s;
        const Verdict first = evaluated(asked);
        asked.query.posting = u"another never sent"_s;
        QCOMPARE(evaluated(asked), first);
    }
}

QTEST_GUILESS_MAIN(LimitPropertiesTest)
#include "tst_limitproperties.moc"
