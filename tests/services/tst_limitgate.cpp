// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/limitbook.h"
#include "models/services/limitgate.h"
#include "models/services/limitreader.h"
#include "tests/services/builders.h"

#include <QTest>

using namespace Shortlist;
using namespace Shortlist::Testing;

namespace {

const QDate Monday(2026, 3, 2);

LimitFacts twoSubmitted()
{
    return tikTokFacts({tracked(1, u"TikTok"_s, {anEvent(1, u"applied"_s, Monday)}),
                        tracked(2, u"ByteDance"_s, {anEvent(2, u"applied"_s, Monday.addDays(2))}),
                        tracked(3, u"TikTok"_s)});
}

LimitFacts with(LimitFacts facts, qint64 posting, const ApplicationEvent &event)
{
    for (TrackedPosting &tracked : facts.postings)
        if (tracked.id == PostingId{posting})
            tracked.history.push_back(event);
    return facts;
}

std::optional<PostingVerdict> refusal(const LimitFacts &before, qint64 posting, const ApplicationEvent &event)
{
    return refusalOf(before, with(before, posting, event), Monday.addDays(30));
}

} // namespace

class LimitGateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesAThirdAndNamesTheTwo();
    void asksOnlyAboutSubmissions_data();
    void asksOnlyAboutSubmissions();
    void refusesASubmissionDatedBeforeTheOthers();
    void givesAPlaceAwayOnTheDayItIsFreed();
    void letsTheNextStageOfAHolderPass();
    void letsAReasonPass();
    void warnsOnlyWhereARuleAdvises();
    void refusesWhereBreakingVoidsAll();
    void refusesToBringAWithdrawnOneBack();
    void countsASubmissionThatLiesInTheTrash();
    void countsTwoRecordsOfOneRequisitionOnce();
    void enforcesNoSuggestion();

    void showsHoldersPlansAndTheRest();
    void judgesPlansAsIfThoseBeforeWereSent();
    void showsASuggestionAsASuggestion();
    void marksHoldersAndPlansOfConfirmedCapsOnly();
};

void LimitGateTest::refusesAThirdAndNamesTheTwo()
{
    const auto refused = refusal(twoSubmitted(), 3, anEvent(5, u"applied"_s, Monday.addDays(5)));

    QVERIFY(refused);
    QCOMPARE(refused->verdict.verdict, VerdictKind::Refused);
    QCOMPARE(titles(refused->holders), (QStringList{u"Posting 1"_s, u"Posting 2"_s}));
    QCOMPARE(refused->rule->max, 2);
    QCOMPARE(refused->group->employers, (QStringList{u"TikTok"_s, u"ByteDance"_s}));
    QCOMPARE(describeRefusal(*refused), u"refused by a limit of 2, held by \"Posting 1\" and \"Posting 2\""_s);
}

void LimitGateTest::asksOnlyAboutSubmissions_data()
{
    QTest::addColumn<QString>("stage");
    QTest::addColumn<bool>("refused");
    QTest::newRow("saved") << u"saved"_s << false;
    QTest::newRow("planned") << u"planned"_s << false;
    QTest::newRow("applied") << u"applied"_s << true;
    QTest::newRow("interview, so it was submitted") << u"interview"_s << true;
    QTest::newRow("rejected, so it was submitted") << u"rejected"_s << true;
    QTest::newRow("accepted, so it was submitted") << u"accepted"_s << true;
    QTest::newRow("withdrawn before applying") << u"withdrawn"_s << false;
    QTest::newRow("closed before applying") << u"closed"_s << false;
}

void LimitGateTest::asksOnlyAboutSubmissions()
{
    QFETCH(QString, stage);
    const auto refused = refusal(twoSubmitted(), 3, anEvent(5, stage, Monday.addDays(5)));
    QTEST(refused.has_value(), "refused");
}

void LimitGateTest::refusesASubmissionDatedBeforeTheOthers()
{
    const auto refused = refusal(twoSubmitted(), 3, anEvent(5, u"applied"_s, Monday.addDays(-20)));

    QVERIFY(refused);
    QCOMPARE(titles(refused->holders), (QStringList{u"Posting 1"_s, u"Posting 2"_s}));
    QCOMPARE(refused->verdict.verdict, VerdictKind::Refused);
}

void LimitGateTest::givesAPlaceAwayOnTheDayItIsFreed()
{
    LimitFacts facts =
        tikTokFacts({tracked(1, u"TikTok"_s, {anEvent(1, u"applied"_s, Monday)}),
                     tracked(2, u"TikTok"_s, {anEvent(2, u"applied"_s, Monday)}), tracked(3, u"TikTok"_s)});
    facts.rules.front().rule.frees.withdrawn = LimitRule::Frees::Yes;
    facts = with(facts, 1, anEvent(3, u"withdrawn"_s, Monday));
    QVERIFY(!refusal(facts, 3, anEvent(4, u"applied"_s, Monday)));
}

void LimitGateTest::letsTheNextStageOfAHolderPass()
{
    QVERIFY(!refusal(twoSubmitted(), 2, anEvent(5, u"interview"_s, Monday.addDays(9))));
    QVERIFY(!refusal(twoSubmitted(), 2, anEvent(5, u"rejected"_s, Monday.addDays(9))));
}

void LimitGateTest::letsAReasonPass()
{
    ApplicationEvent event = anEvent(5, u"applied"_s, Monday.addDays(5));
    event.overrideReason = u"the recruiter asked for it"_s;
    QVERIFY(!refusal(twoSubmitted(), 3, event));
}

void LimitGateTest::warnsOnlyWhereARuleAdvises()
{
    LimitFacts facts = twoSubmitted();
    facts.rules.front().rule.strength = LimitClause::Strength::Advised;

    QVERIFY(!refusal(facts, 3, anEvent(5, u"applied"_s, Monday.addDays(5))));
    const PostingVerdict verdict =
        LimitBook(facts, Monday.addDays(5)).verdict(facts.postings.back(), Monday.addDays(5));
    QCOMPARE(verdict.verdict.verdict, VerdictKind::Allowed);
    QCOMPARE(titles(verdict.holders).size(), 2);
    QVERIFY(!verdict.verdict.rules.front().notes.isEmpty());
}

void LimitGateTest::refusesWhereBreakingVoidsAll()
{
    LimitFacts facts = twoSubmitted();
    facts.rules.front().rule.strength = LimitClause::Strength::VoidsAll;
    QVERIFY(refusal(facts, 3, anEvent(5, u"applied"_s, Monday.addDays(5))));
}

void LimitGateTest::refusesToBringAWithdrawnOneBack()
{
    LimitFacts facts = with(twoSubmitted(), 1, anEvent(5, u"withdrawn"_s, Monday.addDays(3)));
    facts.rules.front().rule.frees.withdrawn = LimitRule::Frees::Yes;
    facts = with(facts, 3, anEvent(6, u"applied"_s, Monday.addDays(4)));
    ApplicationEvent retraction = anEvent(7, u"applied"_s, Monday.addDays(6));
    retraction.stage = {};
    retraction.retracts = EventId{5};

    const auto refused = refusal(facts, 1, retraction);

    QVERIFY(refused);
    QCOMPARE(titles(refused->holders), (QStringList{u"Posting 2"_s, u"Posting 3"_s}));
}

void LimitGateTest::countsASubmissionThatLiesInTheTrash()
{
    LimitFacts facts = twoSubmitted();
    facts.postings.front().trashed = true;
    QVERIFY(refusal(facts, 3, anEvent(5, u"applied"_s, Monday.addDays(5))));
}

void LimitGateTest::countsTwoRecordsOfOneRequisitionOnce()
{
    LimitFacts facts = twoSubmitted();
    facts.postings[0].requisitionId = facts.postings[2].requisitionId = u"R-17"_s;
    QVERIFY(!refusal(facts, 3, anEvent(5, u"applied"_s, Monday.addDays(5))));
}

void LimitGateTest::enforcesNoSuggestion()
{
    LimitFacts facts = twoSubmitted();
    facts.rules.front().rule.state = LimitRule::State::Detected;
    QVERIFY(!refusal(facts, 3, anEvent(5, u"applied"_s, Monday.addDays(5))));
}

void LimitGateTest::showsHoldersPlansAndTheRest()
{
    LimitFacts facts = twoSubmitted();
    facts.rules.front().rule.frees.withdrawn = LimitRule::Frees::Yes;
    facts = with(facts, 1, anEvent(5, u"withdrawn"_s, Monday.addDays(3)));
    facts.postings.push_back(tracked(4, u"ByteDance"_s, {anEvent(6, u"planned"_s, Monday)}));
    facts.postings.push_back(tracked(5, u"TikTok"_s, {anEvent(7, u"planned"_s, Monday)}));
    facts.postings.back().planPosition = 1;
    facts.postings.push_back(tracked(6, u"TikTok"_s));
    facts.postings.back().trashed = true;

    const GroupSlots group = *LimitBook(facts, Monday.addDays(10)).groupOf(u"ByteDance"_s);

    QCOMPARE(group.max, 2);
    QVERIFY(group.confirmed);
    QCOMPARE(titles(group.holders), QStringList{u"Posting 2"_s});
    QCOMPARE(titles(group.planned), (QStringList{u"Posting 5"_s, u"Posting 4"_s}));
    QCOMPARE(titles(group.freed), QStringList{u"Posting 1"_s});
    QVERIFY(group.freed.front().frees);
    QCOMPARE(titles(group.others), QStringList{u"Posting 3"_s});
}

void LimitGateTest::judgesPlansAsIfThoseBeforeWereSent()
{
    LimitFacts facts = tikTokFacts({tracked(1, u"TikTok"_s, {anEvent(1, u"applied"_s, Monday)}),
                                    tracked(2, u"TikTok"_s, {anEvent(2, u"planned"_s, Monday)}),
                                    tracked(3, u"ByteDance"_s, {anEvent(3, u"planned"_s, Monday)})});

    const LimitBook book(facts, Monday.addDays(1));
    const GroupSlots &group = book.groups().front();

    QCOMPARE(group.planned[0].verdict.slot, std::optional(2));
    QCOMPARE(group.planned[1].verdict.verdict, VerdictKind::Refused);
}

void LimitGateTest::showsASuggestionAsASuggestion()
{
    LimitFacts facts = twoSubmitted();
    facts.groups.clear();
    facts.rules.front().rule.state = LimitRule::State::Detected;

    const LimitBook book(facts, Monday.addDays(5));
    const PostingVerdict verdict = book.verdict(facts.postings.back(), Monday.addDays(5));

    QCOMPARE(book.groups().front().max, 2);
    QVERIFY(!book.groups().front().confirmed);
    QCOMPARE(titles(book.groups().front().holders), QStringList{u"Posting 1"_s});
    QCOMPARE(verdict.suggestions.size(), size_t(1));
    QVERIFY(!verdict.rule);
}

void LimitGateTest::marksHoldersAndPlansOfConfirmedCapsOnly()
{
    LimitFacts facts = twoSubmitted();
    facts.postings.push_back(tracked(4, u"TikTok"_s, {anEvent(6, u"planned"_s, Monday)}));
    facts.rules.push_back(aCap(2, 1, u"Acme"_s));
    facts.rules.back().rule.state = LimitRule::State::Detected;
    facts.postings.push_back(tracked(5, u"Acme"_s, {anEvent(7, u"applied"_s, Monday)}));

    const LimitBook book(facts, Monday.addDays(10));

    QCOMPARE(book.mark(PostingId{1}), (SlotMark{SlotMark::Kind::Holds, 1, 2}));
    QCOMPARE(book.mark(PostingId{2}), (SlotMark{SlotMark::Kind::Holds, 2, 2}));
    QCOMPARE(book.mark(PostingId{4}), (SlotMark{SlotMark::Kind::Planned, 3, 2}));
    QCOMPARE(book.mark(PostingId{3}), SlotMark());
    QCOMPARE(book.mark(PostingId{5}), SlotMark());
}

QTEST_GUILESS_MAIN(LimitGateTest)
#include "tst_limitgate.moc"
