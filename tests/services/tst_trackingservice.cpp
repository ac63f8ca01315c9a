// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/storefixture.h"
#include "tests/support/verifyresult.h"

using namespace Shortlist;
using namespace Shortlist::Testing;

namespace {

const QDate Monday(2026, 3, 2);

} // namespace

/// The product's promise, on a real file: two positions for TikTok and its affiliates, in the order of applying.
class TrackingServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void recordsAStage();
    void saysWhatIsWrong();
    void refusesTheThirdAndWritesNothing();
    void recordsTheThirdWithAReason();
    void forgetsAReasonThatWasNotNeeded();
    void refusesABackDatedThird();
    void retractsAnEntry();
    void refusesToRetractAWithdrawalOfAFullPool();
    void undoesAndRepeatsASubmission();
    void refusesToRepeatASubmissionOverANewLimit();
    void keepsEverythingOverARestart();
    void announcesWhatChanged();

private:
    Result<> confirmTheLimit();

    std::unique_ptr<StoreFixture> m_store;
    std::vector<PostingId> m_ids;
};

void TrackingServiceTest::init()
{
    m_store = std::make_unique<StoreFixture>();
    QVERIFY(m_store->isOpen());
    m_ids = m_store->import(fourPostings());
    QCOMPARE(m_ids.size(), size_t(4));
}

Result<> TrackingServiceTest::confirmTheLimit()
{
    const auto groups = (*m_store)->limits.groups().result();
    if (!groups)
        return groups.error();
    const RuleId rule{groups->front().rules.front().id.toLongLong()};
    return (*m_store)->limits.confirm(rule, u"TikTok"_s, {u"TikTok"_s, u"ByteDance"_s}).result();
}

void TrackingServiceTest::recordsAStage()
{
    const auto outcome = m_store->track(m_ids[3], u"applied"_s, Monday);

    VERIFY_OK(outcome);
    QVERIFY(!outcome->isRefused());
    const auto details = (*m_store)->postings.load(m_ids[3]).result();
    VERIFY_OK(details);
    QCOMPARE(details->state.stage, m_store->stage(u"applied"_s));
    QCOMPARE(details->state.submittedOn, Monday);
    QCOMPARE(details->history.size(), size_t(1));
    QCOMPARE(details->history.front().id, outcome->event);
}

void TrackingServiceTest::saysWhatIsWrong()
{
    const auto noPosting = m_store->track(PostingId{99}, u"applied"_s, Monday);
    const auto noStage = (*m_store)->tracking.record({m_ids[0], StageId{99}, Monday, {}, {}, {}}).result();
    const auto noEvent = (*m_store)->tracking.retract(EventId{99}).result();

    QVERIFY(!noPosting);
    QCOMPARE(noPosting.error().code, Error::Code::NotFound);
    QVERIFY(!noStage);
    QCOMPARE(noStage.error().code, Error::Code::NotFound);
    QVERIFY(!noEvent);
    QCOMPARE(noEvent.error().code, Error::Code::NotFound);
}

void TrackingServiceTest::refusesTheThirdAndWritesNothing()
{
    DO_OK(confirmTheLimit());
    DO_OK(m_store->track(m_ids[0], u"applied"_s, Monday));
    DO_OK(m_store->track(m_ids[2], u"applied"_s, Monday.addDays(1)));
    m_store->heard();

    const auto third = m_store->track(m_ids[1], u"applied"_s, Monday.addDays(2));

    VERIFY_OK(third);
    QVERIFY(third->isRefused());
    QCOMPARE(third->limits.verdict.verdict, VerdictKind::Refused);
    QCOMPARE(titles(third->limits.holders), (QStringList{u"Backend Engineer"_s, u"Data Engineer"_s}));
    QCOMPARE(third->limits.group->employers, (QStringList{u"ByteDance"_s, u"TikTok"_s}));
    const auto details = (*m_store)->postings.load(m_ids[1]).result();
    VERIFY_OK(details);
    QVERIFY(details->history.empty());
    QVERIFY(m_store->heard().empty());
}

void TrackingServiceTest::recordsTheThirdWithAReason()
{
    DO_OK(confirmTheLimit());
    DO_OK(m_store->track(m_ids[0], u"applied"_s, Monday));
    DO_OK(m_store->track(m_ids[2], u"applied"_s, Monday.addDays(1)));

    const auto third = m_store->track(m_ids[1], u"applied"_s, Monday.addDays(2), u"asked by the recruiter"_s);

    VERIFY_OK(third);
    QVERIFY(!third->isRefused());
    QCOMPARE(third->limits.verdict.verdict, VerdictKind::Refused);
    const auto details = (*m_store)->postings.load(m_ids[1]).result();
    VERIFY_OK(details);
    QCOMPARE(details->history.back().overrideReason, u"asked by the recruiter"_s);

    DO_OK((*m_store)->undo.undo().result());
    DO_OK((*m_store)->undo.redo().result());
    QCOMPARE((*m_store)->postings.load(m_ids[1]).result()->state.submittedOn, Monday.addDays(2));
}

void TrackingServiceTest::forgetsAReasonThatWasNotNeeded()
{
    DO_OK(m_store->track(m_ids[3], u"applied"_s, Monday, u"just in case"_s));
    QVERIFY((*m_store)->postings.load(m_ids[3]).result()->history.front().overrideReason.isEmpty());
}

void TrackingServiceTest::refusesABackDatedThird()
{
    DO_OK(confirmTheLimit());
    DO_OK(m_store->track(m_ids[0], u"applied"_s, Monday));
    DO_OK(m_store->track(m_ids[2], u"applied"_s, Monday.addDays(1)));

    const auto third = m_store->track(m_ids[1], u"applied"_s, Monday.addDays(-30));

    VERIFY_OK(third);
    QVERIFY(third->isRefused());
}

void TrackingServiceTest::retractsAnEntry()
{
    const auto applied = m_store->track(m_ids[3], u"applied"_s, Monday);
    VERIFY_OK(applied);

    DO_OK((*m_store)->tracking.retract(applied->event).result());

    const auto details = (*m_store)->postings.load(m_ids[3]).result();
    VERIFY_OK(details);
    QCOMPARE(details->state, ApplicationState());
    QCOMPARE(details->history.size(), size_t(2));
    QCOMPARE(details->history.back().retracts, applied->event);
}

void TrackingServiceTest::refusesToRetractAWithdrawalOfAFullPool()
{
    DO_OK(confirmTheLimit());
    const auto groups = (*m_store)->limits.groups().result();
    LimitRule rule = groups->front().rules.front();
    rule.frees.withdrawn = LimitRule::Frees::Yes;
    DO_OK((*m_store)->limits.save(rule).result());
    DO_OK(m_store->track(m_ids[0], u"applied"_s, Monday));
    DO_OK(m_store->track(m_ids[1], u"applied"_s, Monday));
    const auto withdrawn = m_store->track(m_ids[0], u"withdrawn"_s, Monday.addDays(1));
    VERIFY_OK(withdrawn);
    const auto third = m_store->track(m_ids[2], u"applied"_s, Monday.addDays(2));
    VERIFY_OK(third);
    QVERIFY(!third->isRefused());

    const auto retracted = (*m_store)->tracking.retract(withdrawn->event).result();

    QVERIFY(!retracted);
    QCOMPARE(retracted.error().code, Error::Code::Refused);
    QVERIFY(retracted.error().detail.contains(u"Data Engineer"_s));
    QVERIFY((*m_store)->postings.load(m_ids[0]).result()->state.endedOn.isValid());
}

void TrackingServiceTest::undoesAndRepeatsASubmission()
{
    DO_OK(m_store->track(m_ids[0], u"applied"_s, Monday));

    const auto undone = (*m_store)->undo.undo().result();
    VERIFY_OK(undone);
    QVERIFY(undone->redo.startsWith(u"stage.record"_s));
    QCOMPARE((*m_store)->postings.load(m_ids[0]).result()->state, ApplicationState());

    const auto redone = (*m_store)->undo.redo().result();
    VERIFY_OK(redone);
    QVERIFY(redone->redo.isEmpty());
    QCOMPARE((*m_store)->postings.load(m_ids[0]).result()->state.submittedOn, Monday);
}

void TrackingServiceTest::refusesToRepeatASubmissionOverANewLimit()
{
    DO_OK(m_store->track(m_ids[0], u"applied"_s, Monday));
    DO_OK(m_store->track(m_ids[1], u"applied"_s, Monday));
    DO_OK((*m_store)->undo.undo().result());
    m_store->allowOnlyOneSubmission();
    const auto before = (*m_store)->postings.load(m_ids[1]).result();

    const auto redone = (*m_store)->undo.redo().result();

    QVERIFY(!redone);
    QCOMPARE(redone.error().code, Error::Code::Refused);
    QVERIFY(redone.error().detail.contains(u"Backend Engineer"_s));
    QCOMPARE(*(*m_store)->postings.load(m_ids[1]).result(), *before);
    QVERIFY((*m_store)->undo.state().result()->redo.startsWith(u"stage.record"_s));
}

void TrackingServiceTest::keepsEverythingOverARestart()
{
    DO_OK(confirmTheLimit());
    DO_OK(m_store->track(m_ids[0], u"applied"_s, Monday));
    DO_OK(m_store->track(m_ids[2], u"applied"_s, Monday.addDays(1)));
    DO_OK((*m_store)->tags.change({m_ids[0]}, {u"dream job"_s}, {}).result());
    const auto list = (*m_store)->postings.list({}).result();
    const auto groups = (*m_store)->limits.groups().result();
    const auto details = (*m_store)->postings.load(m_ids[0]).result();
    const auto undo = (*m_store)->undo.state().result();

    m_store->restart();

    QVERIFY(m_store->isOpen());
    QCOMPARE(*(*m_store)->postings.list({}).result(), *list);
    QCOMPARE(*(*m_store)->limits.groups().result(), *groups);
    QCOMPARE(*(*m_store)->postings.load(m_ids[0]).result(), *details);
    QCOMPARE(*(*m_store)->undo.state().result(), *undo);
    const auto third = m_store->track(m_ids[1], u"applied"_s, Monday.addDays(2));
    VERIFY_OK(third);
    QVERIFY(third->isRefused());
}

void TrackingServiceTest::announcesWhatChanged()
{
    DO_OK(m_store->track(m_ids[3], u"applied"_s, Monday));

    const auto heard = m_store->heard();

    QCOMPARE(heard.size(), size_t(1));
    QCOMPARE(heard.front().updated, std::vector<PostingId>{m_ids[3]});
    QVERIFY(heard.front().added.empty());
    QVERIFY(heard.front().limits);
}

QTEST_GUILESS_MAIN(TrackingServiceTest)
#include "tst_trackingservice.moc"
