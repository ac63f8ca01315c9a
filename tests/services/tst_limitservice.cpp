// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/storefixture.h"
#include "tests/support/verifyresult.h"

using namespace Shortlist;
using namespace Shortlist::Testing;

namespace {

const QDate Monday(2026, 3, 2);

LimitRule aRule(int max, const QString &employer)
{
    LimitRule rule = aCap(0, max, employer).rule;
    rule.id.clear();
    return rule;
}

} // namespace

class LimitServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void enforcesNothingBeforeItIsConfirmed();
    void asksAnewOnceSomethingHasChanged();
    void confirmsAGroup();
    void confirmsAnEmployerAlone();
    void hidesASuggestionThatTheGroupSaysAlready();
    void savesARuleByHand();
    void rejectsRules_data();
    void rejectsRules();
    void switchesARuleOff();
    void renamesAGroupWithItsRules();
    void makesRulesSuggestionsWhereTheGroupIsDissolved();
    void ordersPlansAndJudgesThem();
    void showsAnEmployerWithoutALimit();
    void answersForADay();
    void undoesAConfirmation();
    void followsAClauseToACorrectedEmployer();
    void countsAnewWhereAGroupIsSplitAndJoined();
    void suggestsWhomPublicSourcesJoin();
    void asksForTheDaysOfASeason();
    void showsWhatARuleWouldDoBeforeItIsSaved();
    void saysWhatApplyingWouldDoAndWhatWasPlannedBefore();

private:
    LimitService &limits() { return (*m_store)->limits; }
    GroupSlots group(const QString &employer);

    std::unique_ptr<StoreFixture> m_store;
    std::vector<PostingId> m_ids;
};

void LimitServiceTest::init()
{
    m_store = std::make_unique<StoreFixture>();
    QVERIFY(m_store->isOpen());
    m_ids = m_store->import({aLimitedPosting(u"Backend Engineer"_s, u"TikTok"_s),
                             aLimitedPosting(u"Data Engineer"_s, u"ByteDance"_s), anAdvert(u"Gardener"_s, u"Acme"_s)});
    QCOMPARE(m_ids.size(), size_t(3));
}

GroupSlots LimitServiceTest::group(const QString &employer)
{
    const auto found = limits().groupOf(employer).result();
    return found ? *found : GroupSlots();
}

void LimitServiceTest::enforcesNothingBeforeItIsConfirmed()
{
    const auto groups = limits().groups().result();
    VERIFY_OK(groups);
    QCOMPARE(groups->size(), size_t(2)); // each names its own affiliates
    QVERIFY(!groups->front().confirmed);

    const auto verdict = limits().verdict(m_ids[0], Monday).result();
    VERIFY_OK(verdict);
    QCOMPARE(verdict->verdict.verdict, VerdictKind::Allowed);
    QVERIFY(!verdict->rule);
    QCOMPARE(verdict->suggestions.size(), size_t(1));
}

/// What was read for one verdict serves the next, until another connection has written.
void LimitServiceTest::asksAnewOnceSomethingHasChanged()
{
    DO_OK(limits().confirm(RuleId{1}, u"TikTok"_s, {u"TikTok"_s, u"ByteDance"_s}).result());
    const auto taken = [this] {
        const auto verdict = limits().verdict(m_ids[0], Monday).result();
        return verdict && !verdict->verdict.rules.empty() ? verdict->verdict.rules.front().consumers.size() : -1;
    };
    QCOMPARE(taken(), 0);
    QCOMPARE(taken(), 0);
    DO_OK(m_store->track(m_ids[1], u"applied"_s, Monday));
    QCOMPARE(taken(), 1);
    DO_OK((*m_store)->undo.undo().result());
    QCOMPARE(taken(), 0);
}

void LimitServiceTest::confirmsAGroup()
{
    DO_OK(limits().confirm(RuleId{1}, u"TikTok"_s, {u"TikTok"_s, u"ByteDance"_s}).result());

    QVERIFY(m_store->heard().front().limits);
    const GroupSlots pool = group(u"ByteDance"_s);
    QCOMPARE(pool.group.name, u"TikTok"_s);
    QVERIFY(pool.group.confirmed);
    QVERIFY(pool.confirmed);
    QCOMPARE(pool.max, 2);
    QCOMPARE(pool.rules.front().state, LimitRule::State::Confirmed);
    QCOMPARE(pool.rules.front().scope.name, u"TikTok"_s);
    QCOMPARE(titles(pool.others), (QStringList{u"Backend Engineer"_s, u"Data Engineer"_s}));
}

void LimitServiceTest::confirmsAnEmployerAlone()
{
    DO_OK(limits().confirm(RuleId{1}, {}, {}).result());

    const GroupSlots pool = group(u"TikTok"_s);
    QVERIFY(pool.confirmed);
    QVERIFY(!pool.group.confirmed);
    QCOMPARE(pool.rules.front().scope.per, LimitRule::ScopeKind::Employer);
    QVERIFY(!group(u"ByteDance"_s).confirmed);
}

void LimitServiceTest::hidesASuggestionThatTheGroupSaysAlready()
{
    DO_OK(limits().confirm(RuleId{1}, u"TikTok"_s, {u"TikTok"_s, u"ByteDance"_s}).result());
    QCOMPARE(group(u"TikTok"_s).rules.size(), size_t(1));
    QCOMPARE(limits().groups().result()->size(), size_t(1));
}

void LimitServiceTest::savesARuleByHand()
{
    const auto id = limits().save(aRule(1, u"Acme"_s)).result();
    VERIFY_OK(id);
    QCOMPARE(group(u"Acme"_s).max, 1);

    LimitRule rule = group(u"Acme"_s).rules.front();
    QCOMPARE(rule.id, QString::number(qint64(*id)));
    rule.max = 3;
    DO_OK(limits().save(rule).result());
    QCOMPARE(group(u"Acme"_s).max, 3);
    QCOMPARE(group(u"Acme"_s).rules.size(), size_t(1));
}

void LimitServiceTest::rejectsRules_data()
{
    QTest::addColumn<LimitRule>("rule");
    LimitRule rule = aRule(0, u"Acme"_s);
    QTest::newRow("a cap without a number") << rule;
    rule.max = 2;
    rule.scope.name.clear();
    QTest::newRow("without an employer") << rule;
    rule = aRule(2, u"Acme"_s);
    rule.window.type = LimitRule::WindowType::Rolling;
    QTest::newRow("a rolling window without its length") << rule;
    rule.window.type = LimitRule::WindowType::Cycle;
    rule.window.from = Monday;
    rule.window.to = Monday.addDays(-1);
    QTest::newRow("a cycle that ends before it begins") << rule;
    rule = aRule(2, u"Acme"_s);
    rule.kind = LimitRule::Kind::Cooldown;
    QTest::newRow("a wait without its days") << rule;
    rule = aRule(2, u"Acme"_s);
    rule.scope = {LimitRule::ScopeKind::Programme, u"graduate"_s, {}};
    QTest::newRow("about a programme of nobody") << rule;
}

void LimitServiceTest::rejectsRules()
{
    QFETCH(LimitRule, rule);

    const auto saved = limits().save(rule).result();

    QVERIFY(!saved);
    QCOMPARE(saved.error().code, Error::Code::InvalidArgument);
    QVERIFY(group(u"Acme"_s).rules.empty());
}

void LimitServiceTest::switchesARuleOff()
{
    const auto id = limits().save(aRule(1, u"Acme"_s)).result();
    VERIFY_OK(id);

    DO_OK(limits().setState(*id, LimitRule::State::Disabled).result());
    QCOMPARE(group(u"Acme"_s).max, 0);
    QCOMPARE(group(u"Acme"_s).rules.size(), size_t(1));

    DO_OK(limits().setState(*id, LimitRule::State::Confirmed).result());
    QCOMPARE(group(u"Acme"_s).max, 1);
    const auto unconfirmed = limits().setState(RuleId{1}, LimitRule::State::Confirmed).result();
    QVERIFY(!unconfirmed); // affiliates need the user's word on who they are
    QCOMPARE(unconfirmed.error().code, Error::Code::InvalidArgument);
}

void LimitServiceTest::renamesAGroupWithItsRules()
{
    DO_OK(limits().confirm(RuleId{1}, u"TikTok"_s, {u"TikTok"_s, u"ByteDance"_s}).result());
    EmployerGroup renamed = group(u"TikTok"_s).group;
    renamed.name = u"ByteDance group"_s;
    renamed.employers.append(u"Lark"_s);

    DO_OK(limits().saveGroup(renamed).result());

    const GroupSlots pool = group(u"Lark"_s);
    QCOMPARE(pool.group.name, u"ByteDance group"_s);
    QCOMPARE(pool.max, 2);
    QCOMPARE(pool.rules.front().scope.name, u"ByteDance group"_s);
}

void LimitServiceTest::makesRulesSuggestionsWhereTheGroupIsDissolved()
{
    DO_OK(limits().confirm(RuleId{1}, u"TikTok"_s, {u"TikTok"_s, u"ByteDance"_s}).result());
    EmployerGroup group = this->group(u"TikTok"_s).group;
    group.employers.clear();

    DO_OK(limits().saveGroup(group).result());

    QVERIFY(!this->group(u"TikTok"_s).confirmed);
    QCOMPARE(this->group(u"TikTok"_s).rules.front().state, LimitRule::State::Detected);
}

void LimitServiceTest::ordersPlansAndJudgesThem()
{
    DO_OK(limits().confirm(RuleId{1}, u"TikTok"_s, {u"TikTok"_s, u"ByteDance"_s}).result());
    LimitRule one = group(u"TikTok"_s).rules.front();
    one.max = 1;
    DO_OK(limits().save(one).result());
    DO_OK(m_store->track(m_ids[0], u"planned"_s, Monday));
    DO_OK(m_store->track(m_ids[1], u"planned"_s, Monday));

    DO_OK(limits().orderPlans({m_ids[1], m_ids[0]}).result());

    const GroupSlots pool = group(u"TikTok"_s);
    QCOMPARE(titles(pool.planned), (QStringList{u"Data Engineer"_s, u"Backend Engineer"_s}));
    QCOMPARE(pool.planned[0].verdict.verdict, VerdictKind::Allowed);
    QCOMPARE(pool.planned[1].verdict.verdict, VerdictKind::Refused);
}

void LimitServiceTest::showsAnEmployerWithoutALimit()
{
    const auto pool = limits().groupOf(u"acme inc."_s).result();
    VERIFY_OK(pool);
    QCOMPARE(pool->group.employers, QStringList{u"Acme"_s});
    QCOMPARE(pool->max, 0);
    QVERIFY(!pool->group.confirmed);
    QCOMPARE(titles(pool->others), QStringList{u"Gardener"_s});

    const auto nobody = limits().groupOf(u"Nobody"_s).result();
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().code, Error::Code::NotFound);
}

void LimitServiceTest::answersForADay()
{
    LimitRule rule = aRule(1, u"TikTok"_s);
    rule.window.type = LimitRule::WindowType::Rolling;
    rule.window.days = 30;
    DO_OK(limits().save(rule).result());
    const auto more = m_store->import({anAdvert(u"Tester"_s, u"TikTok"_s)});
    DO_OK(m_store->track(m_ids[0], u"applied"_s, Monday));

    const auto within = limits().verdict(more.front(), Monday.addDays(29)).result();
    const auto after = limits().verdict(more.front(), Monday.addDays(30)).result();

    VERIFY_OK(within);
    QCOMPARE(within->verdict.verdict, VerdictKind::Refused);
    QCOMPARE(within->verdict.nextFreeOn, Monday.addDays(30));
    QCOMPARE(titles(within->holders), QStringList{u"Backend Engineer"_s});
    VERIFY_OK(after);
    QCOMPARE(after->verdict.verdict, VerdictKind::Allowed);
}

void LimitServiceTest::undoesAConfirmation()
{
    DO_OK(limits().confirm(RuleId{1}, u"TikTok"_s, {u"TikTok"_s, u"ByteDance"_s}).result());
    QCOMPARE((*m_store)->undo.state().result()->undo, u"limit.confirm 1"_s);

    DO_OK((*m_store)->undo.undo().result());

    QVERIFY(!group(u"TikTok"_s).confirmed);
    QCOMPARE(limits().groups().result()->size(), size_t(2));
}

void LimitServiceTest::followsAClauseToACorrectedEmployer()
{
    Posting posting = (*m_store)->postings.load(m_ids[1]).result()->posting;
    posting.employer = u"Lark"_s;

    DO_OK((*m_store)->postings.correct(posting).result());

    const auto groups = limits().groups().result();
    VERIFY_OK(groups);
    QStringList employers;
    std::for_each(groups->begin(), groups->end(), [&](const GroupSlots &g) { employers += g.group.employers; });
    QVERIFY(employers.contains(u"Lark"_s));
    QCOMPARE((*m_store)->postings.load(m_ids[1]).result()->limits.suggestions.size(), size_t(1));
}

void LimitServiceTest::countsAnewWhereAGroupIsSplitAndJoined()
{
    DO_OK(limits().confirm(RuleId{1}, u"TikTok"_s, {u"TikTok"_s, u"ByteDance"_s}).result());
    const auto more = m_store->import({anAdvert(u"Tester"_s, u"Tik Tok Inc."_s)});
    DO_OK(m_store->track(m_ids[0], u"applied"_s, Monday));
    DO_OK(m_store->track(m_ids[1], u"applied"_s, Monday));
    const auto verdict = [&] { return limits().verdict(more.front(), Monday).result()->verdict; };
    QCOMPARE(verdict().verdict, VerdictKind::Refused);

    EmployerGroup split = group(u"TikTok"_s).group;
    split.employers = QStringList{u"TikTok"_s};
    DO_OK(limits().saveGroup(split).result());
    QCOMPARE(verdict().slot, std::optional(2));
    QCOMPARE(titles(group(u"TikTok"_s).holders), QStringList{u"Backend Engineer"_s});

    split.employers.append(u"ByteDance Ltd."_s);
    DO_OK(limits().saveGroup(split).result());
    QCOMPARE(verdict().verdict, VerdictKind::Refused);
    QCOMPARE(titles(group(u"TikTok"_s).holders).size(), 2);
}

void LimitServiceTest::suggestsWhomPublicSourcesJoin()
{
    const GroupSlots pool = limits().groups().result()->front();
    QVERIFY(pool.suggestion);
    QCOMPARE(pool.suggestion->name, u"ByteDance"_s);
    QCOMPARE(pool.suggestion->employers.front(), u"ByteDance"_s); // it has a posting here
    QVERIFY(pool.suggestion->source.startsWith(u"https://"_s));
    // Nothing is assumed.
    QCOMPARE(pool.group.employers, QStringList{u"TikTok"_s});
    QVERIFY((*m_store)->postings.load(m_ids[0]).result()->limits.suggestion);
}

void LimitServiceTest::asksForTheDaysOfASeason()
{
    Posting seasonal = aLimitedPosting(u"Analyst"_s, u"Kestrel"_s);
    seasonal.limitClauses.front().window = u"cycle"_s;
    QCOMPARE(m_store->import({seasonal}).size(), size_t(1));
    const LimitRule detected = group(u"Kestrel"_s).rules.front();
    QCOMPARE(detected.window.type, LimitRule::WindowType::Cycle);
    QVERIFY(!detected.window.from.isValid());
    LimitRule::Window season = detected.window;
    season.from = Monday;
    const RuleId id{detected.id.toLongLong()};
    QVERIFY(!limits().confirm(id, {}, {}, season).result()); // half a season is none
    season.to = Monday.addDays(60);
    DO_OK(limits().confirm(id, {}, {}, season).result());
    QCOMPARE(group(u"Kestrel"_s).rules.front().window, season);
}

void LimitServiceTest::showsWhatARuleWouldDoBeforeItIsSaved()
{
    const auto id = limits().save(aRule(1, u"TikTok"_s)).result();
    VERIFY_OK(id);
    DO_OK(m_store->track(m_ids[0], u"applied"_s, QDate::currentDate()));
    LimitRule rule = aRule(2, u"TikTok"_s);
    rule.id = QString::number(qint64(*id));

    const auto pool = limits().preview(rule).result();

    VERIFY_OK(pool);
    QCOMPARE(pool->max, 2);
    QCOMPARE(pool->next.slot, std::optional(2));
    QCOMPARE(group(u"TikTok"_s).next.verdict, VerdictKind::Refused); // nothing was written
}

void LimitServiceTest::saysWhatApplyingWouldDoAndWhatWasPlannedBefore()
{
    DO_OK(limits().confirm(RuleId{1}, u"TikTok"_s, {u"TikTok"_s, u"ByteDance"_s}).result());
    DO_OK(m_store->track(m_ids[0], u"planned"_s, Monday));
    const GroupSlots pool = group(u"TikTok"_s);
    QCOMPARE(titles(pool.others), QStringList{u"Data Engineer"_s});
    QCOMPARE(pool.others.front().verdict.slot, std::optional(1));
    const auto verdict = limits().verdict(m_ids[1], Monday).result();
    VERIFY_OK(verdict);
    QCOMPARE(titles(verdict->plannedBefore), QStringList{u"Backend Engineer"_s});
    QVERIFY(limits().verdict(m_ids[0], Monday).result()->plannedBefore.empty());
}

QTEST_GUILESS_MAIN(LimitServiceTest)
#include "tst_limitservice.moc"
