// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/limitfacts.h"
#include "models/services/rulesuggestions.h"
#include "tests/services/builders.h"

#include <QTest>

using namespace Shortlist;
using namespace Shortlist::Testing;

namespace {

const QDate Monday(2026, 3, 2);

} // namespace

class LimitFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheStatusFromTheStage_data();
    void takesTheStatusFromTheStage();
    void findsNoApplicationBeforeASubmission_data();
    void findsNoApplicationBeforeASubmission();
    void takesTheFactsOfThePosting();
    void countsTwoRecordsOfOneRequisitionAsOnePosition();
    void passesApplicationsInOrderOfRecording();
    void putsAnEmployerIntoItsConfirmedGroup();
    void ignoresAGroupThatIsOnlySuggested();
    void joinsSuggestionsAboutOneGroup();
    void leavesOutASuggestionThatSaysWhatARuleSays();
    void givesEachPostingToItsPool();
    void suggestsARuleFromAClause_data();
    void suggestsARuleFromAClause();
    void suggestsNothingWithoutANumber();
};

void LimitFactsTest::takesTheStatusFromTheStage_data()
{
    QTest::addColumn<QString>("stage");
    QTest::addColumn<ApplicationStatus>("status");
    QTest::newRow("applied") << u"applied"_s << ApplicationStatus::Active;
    QTest::newRow("in an assessment") << u"assessment"_s << ApplicationStatus::Active;
    QTest::newRow("in interviews") << u"interview"_s << ApplicationStatus::Active;
    QTest::newRow("with an offer") << u"offer"_s << ApplicationStatus::Active;
    QTest::newRow("accepted") << u"accepted"_s << ApplicationStatus::Accepted;
    QTest::newRow("withdrawn") << u"withdrawn"_s << ApplicationStatus::Withdrawn;
    QTest::newRow("rejected") << u"rejected"_s << ApplicationStatus::Rejected;
    QTest::newRow("closed") << u"closed"_s << ApplicationStatus::Closed;
    QTest::newRow("put back to saved by hand") << u"saved"_s << ApplicationStatus::Active;
}

void LimitFactsTest::takesTheStatusFromTheStage()
{
    QFETCH(QString, stage);
    const auto posting =
        tracked(7, u"Acme"_s, {anEvent(1, u"applied"_s, Monday), anEvent(2, stage, Monday.addDays(3))});

    const auto application = applicationOf(posting, numberedStages());

    QVERIFY(application);
    QTEST(application->status, "status");
    QCOMPARE(application->submittedOn, Monday);
    QCOMPARE(application->statusOn, Monday.addDays(3));
    QCOMPARE(postingOf(application->id), PostingId{7});
}

void LimitFactsTest::findsNoApplicationBeforeASubmission_data()
{
    QTest::addColumn<QString>("stage");
    QTest::newRow("saved") << u"saved"_s;
    QTest::newRow("planned") << u"planned"_s;
    QTest::newRow("withdrawn without having applied") << u"withdrawn"_s;
    QTest::newRow("closed without having applied") << u"closed"_s;
}

void LimitFactsTest::findsNoApplicationBeforeASubmission()
{
    QFETCH(QString, stage);
    QVERIFY(!applicationOf(tracked(7, u"Acme"_s, {anEvent(1, stage, Monday)}), numberedStages()));
}

void LimitFactsTest::takesTheFactsOfThePosting()
{
    TrackedPosting posting =
        tracked(7, u"Acme"_s, {anEvent(1, u"applied"_s, Monday), anEvent(2, u"interview"_s, Monday.addDays(9))});
    posting.programme = Programme::Graduate;
    posting.department = u"Search"_s;
    posting.region = u"CA"_s;
    posting.history.front().time = QTime(9, 30);

    const auto application = applicationOf(posting, numberedStages());

    QVERIFY(application);
    QCOMPARE(application->programme, u"graduate"_s);
    QCOMPARE(application->department, u"Search"_s);
    QCOMPARE(application->region, u"CA"_s);
    QCOMPARE(application->submittedAt, QTime(9, 30));
    QCOMPARE(application->interviewedOn, Monday.addDays(9));
    QCOMPARE(queryOf(posting, Monday).programme, u"graduate"_s);
}

void LimitFactsTest::countsTwoRecordsOfOneRequisitionAsOnePosition()
{
    TrackedPosting first = tracked(1, u"Acme Inc."_s);
    TrackedPosting second = tracked(2, u"ACME"_s);
    first.requisitionId = second.requisitionId = u"R-17"_s;

    QCOMPARE(queryOf(first, Monday).posting, queryOf(second, Monday).posting);
    QVERIFY(queryOf(first, Monday).posting != queryOf(tracked(3, u"Acme"_s), Monday).posting);
}

void LimitFactsTest::passesApplicationsInOrderOfRecording()
{
    const LimitFacts facts = tikTokFacts({tracked(1, u"TikTok"_s, {anEvent(9, u"applied"_s, Monday)}),
                                          tracked(2, u"ByteDance"_s, {anEvent(4, u"applied"_s, Monday)})});
    const auto pools = poolsOf(facts);

    const LimitCase question = caseOf(pools.front(), facts.stages, Suggestions::Ignored);

    QCOMPARE(question.applications.size(), size_t(2));
    QCOMPARE(question.applications.front().id, u"2"_s);
}

void LimitFactsTest::putsAnEmployerIntoItsConfirmedGroup()
{
    const auto pools = poolsOf(tikTokFacts({}));

    QCOMPARE(pools.size(), size_t(1));
    QCOMPARE(poolOf(pools, u"Tik Tok Inc."_s), &pools.front());
    QCOMPARE(poolOf(pools, u"ByteDance"_s), &pools.front());
    QCOMPARE(poolOf(pools, u"Acme"_s), nullptr);
}

void LimitFactsTest::ignoresAGroupThatIsOnlySuggested()
{
    LimitFacts facts = tikTokFacts({});
    facts.groups.front().confirmed = false;

    const auto pools = poolsOf(facts);

    QCOMPARE(pools.size(), size_t(1));
    QCOMPARE(pools.front().group.employers, QStringList{u"TikTok"_s});
    QVERIFY(!pools.front().group.confirmed);
}

void LimitFactsTest::joinsSuggestionsAboutOneGroup()
{
    LimitFacts facts = tikTokFacts({});
    facts.groups.clear();
    facts.rules.front().rule.state = LimitRule::State::Detected;
    facts.rules.push_back(facts.rules.front());
    facts.rules.back().rule.id = u"2"_s;
    facts.rules.back().employerName = u"ByteDance"_s;

    const auto pools = poolsOf(facts);

    QCOMPARE(pools.size(), size_t(1));
    QCOMPARE(pools.front().group.employers, (QStringList{u"TikTok"_s, u"ByteDance"_s}));
    QCOMPARE(pools.front().rules.size(), size_t(1));
}

void LimitFactsTest::leavesOutASuggestionThatSaysWhatARuleSays()
{
    LimitFacts facts = tikTokFacts({});
    facts.rules.push_back(aCap(2, 2, u"ByteDance"_s));
    facts.rules.back().rule.state = LimitRule::State::Detected;
    facts.rules.push_back(aCap(3, 5, u"ByteDance"_s));
    facts.rules.back().rule.state = LimitRule::State::Detected;

    const auto pools = poolsOf(facts);

    QCOMPARE(pools.size(), size_t(1));
    QCOMPARE(pools.front().rules.size(), size_t(2));
    QCOMPARE(pools.front().rules.back().max, 5);
}

void LimitFactsTest::givesEachPostingToItsPool()
{
    LimitFacts facts = tikTokFacts({tracked(1, u"Tik Tok"_s), tracked(2, u"Acme"_s), tracked(3, u"Other"_s)});
    facts.rules.push_back(aCap(2, 3, u"Acme"_s));

    const auto pools = poolsOf(facts);

    QCOMPARE(pools.size(), size_t(2));
    QCOMPARE(pools[0].postings.front().id, PostingId{1});
    QCOMPARE(pools[1].postings.size(), size_t(1));
    QCOMPARE(pools[1].postings.front().id, PostingId{2});
}

void LimitFactsTest::suggestsARuleFromAClause_data()
{
    QTest::addColumn<QString>("per");
    QTest::addColumn<bool>("affiliates");
    QTest::addColumn<QString>("groupName");
    QTest::addColumn<LimitRule::ScopeKind>("kind");
    QTest::addColumn<QString>("name");
    using Kind = LimitRule::ScopeKind;
    QTest::newRow("affiliates of a named group")
        << u"employer_group"_s << true << u"TikTok"_s << Kind::Group << u"TikTok"_s;
    QTest::newRow("affiliates of our Company") << u"employer_group"_s << true << QString() << Kind::Group << u"Acme"_s;
    QTest::newRow("the employer alone") << u"employer"_s << false << QString() << Kind::Employer << u"Acme"_s;
    QTest::newRow("each programme") << u"programme"_s << false << QString() << Kind::Programme << u"graduate"_s;
    QTest::newRow("each department, which is not stated")
        << u"department"_s << false << QString() << Kind::Employer << u"Acme"_s;
    QTest::newRow("each posting") << u"posting"_s << false << QString() << Kind::Posting << QString();
}

void LimitFactsTest::suggestsARuleFromAClause()
{
    QFETCH(QString, per);
    QFETCH(bool, affiliates);
    QFETCH(QString, groupName);
    LimitClause clause = twoPositions(groupName);
    clause.per = per;
    clause.includesAffiliates = affiliates;
    Posting posting = anAdvert(u"Engineer"_s, u"Acme"_s);
    posting.id = PostingId{4};
    posting.programme = Programme::Graduate;

    const auto rule = suggestionOf(clause, posting);

    QVERIFY(rule);
    QTEST(rule->scope.per, "kind");
    QTEST(rule->scope.name, "name");
    QCOMPARE(rule->max, 2);
    QCOMPARE(rule->state, LimitRule::State::Detected);
    QCOMPARE(rule->order, LimitRule::Order::Considered);
    QCOMPARE(rule->evidence.posting, PostingId{4});
    QCOMPARE(rule->evidence.quote, clause.quote);
}

void LimitFactsTest::suggestsNothingWithoutANumber()
{
    LimitClause clause = twoPositions(u"TikTok"_s);
    clause.max.reset();
    QVERIFY(!suggestionOf(clause, anAdvert(u"Engineer"_s, u"TikTok"_s)));
}

QTEST_GUILESS_MAIN(LimitFactsTest)
#include "tst_limitfacts.moc"
