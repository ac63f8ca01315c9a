// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/stageservice.h"
#include "tests/services/storefixture.h"
#include "tests/support/verifyresult.h"

using namespace Shortlist;
using namespace Shortlist::Testing;

namespace {

const QDate Monday(2026, 3, 2);

/// TikTok allows two; two are sent, a third stands in a stage of the user's own that is no submission yet.
struct OwnStages
{
    OwnStages()
    {
        ids = store.import(
            {anAdvert(u"First"_s, u"TikTok"_s), anAdvert(u"Second"_s, u"TikTok"_s), anAdvert(u"Third"_s, u"TikTok"_s)});
        LimitRule rule = aCap(1, 2, u"TikTok"_s).rule;
        rule.id.clear();
        isReady = bool(store->limits.save(rule).result());
        drafted = *stages.add(u"Drafted"_s, StageType::Planned, {}).result();
        isReady = isReady && store.track(ids[0], u"applied"_s, Monday) && store.track(ids[1], u"applied"_s, Monday)
            && store.track(ids[2], u"drafted"_s, Monday.addDays(1));
    }

    Stage stage(const QString &key) { return *findStage(*store->tracking.stages().result(), key); }

    StoreFixture store;
    StageService stages{*store.store};
    std::vector<PostingId> ids;
    StageId drafted{};
    bool isReady = false;
};

} // namespace

class StageServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsBehindTheLastOfItsType();
    void makesKeysThatAreFree();
    void refusesNames_data();
    void refusesNames();
    void givesABuiltInStageItsNameBack();
    void keepsWhatTheProgramNeeds();
    void hidesWhatHasHistory();
    void saysWhatATypeChanges();
    void refusesATypeBeyondTheLimit();
    void keepsTheReasonOfATypeBeyondTheLimit();
    void freesNothingBySilence();
    void undoesATypeOnlyWithinTheLimit();
};

void StageServiceTest::addsBehindTheLastOfItsType()
{
    StoreFixture store;
    StageService stages(*store.store);
    DO_OK(stages.add(u"  Phone   call "_s, StageType::Submitted, {}).result());
    const auto all = *store->tracking.stages().result();
    QCOMPARE(all[3].key, u"phone-call"_s);
    QCOMPARE(all[3].name, u"Phone call"_s);
    QCOMPARE(all[3].position, 3);
    QCOMPARE(all[3].colour, all[2].colour); // of its type
    QCOMPARE(all[4].key, u"assessment"_s);
    QCOMPARE(all[4].position, 4);
    DO_OK(store->undo.undo().result());
    QCOMPARE(store->tracking.stages().result()->size(), builtInStages().size());
}

void StageServiceTest::makesKeysThatAreFree()
{
    StoreFixture store;
    StageService stages(*store.store);
    for (const QString &name : {u"C++ / test!"_s, u"面试"_s, u"***"_s, u"(C++ test)"_s})
        DO_OK(stages.add(name, StageType::InProcess, {}).result());
    QStringList keys;
    const auto all = *store->tracking.stages().result();
    for (const Stage &stage : all)
        if (!stage.name.isEmpty())
            keys.append(stage.key);
    QCOMPARE(keys, (QStringList{u"c-test"_s, u"面试"_s, u"stage"_s, u"c-test-2"_s}));
}

void StageServiceTest::refusesNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("empty") << u"  "_s << Error::Code::InvalidArgument;
    QTest::newRow("too long") << QString(41, u'a') << Error::Code::InvalidArgument;
    QTest::newRow("that of a built-in stage") << u"Interview"_s << Error::Code::Conflict;
    QTest::newRow("one of the user's") << u"DRAFTED"_s << Error::Code::Conflict;
}

void StageServiceTest::refusesNames()
{
    QFETCH(QString, name);
    OwnStages own;
    QTEST(own.stages.add(name, StageType::InProcess, {}).result().error().code, "code");
    const StageId phone = *own.stages.add(u"Phone"_s, StageType::InProcess, {}).result();
    QTEST(own.stages.rename(phone, name).result().error().code, "code");
}

void StageServiceTest::givesABuiltInStageItsNameBack()
{
    OwnStages own;
    const StageId offer = own.stage(u"offer"_s).id;
    DO_OK(own.stages.rename(offer, u"Contract"_s).result());
    QCOMPARE(own.stage(u"offer"_s).name, u"Contract"_s);
    DO_OK(own.stages.rename(offer, {}).result());
    QVERIFY(own.stage(u"offer"_s).name.isEmpty()); // translated again
    QCOMPARE(own.stages.rename(own.drafted, {}).result().error().code, Error::Code::InvalidArgument);
}

void StageServiceTest::keepsWhatTheProgramNeeds()
{
    OwnStages own;
    const StageId applied = own.stage(u"applied"_s).id;
    const StageId saved = own.stage(u"saved"_s).id;
    QCOMPARE(own.stages.setHidden(saved, true).result().error().code, Error::Code::InvalidArgument);
    QCOMPARE(own.stages.remove(saved).result().error().code, Error::Code::InvalidArgument);
    QCOMPARE(own.stages.setType(applied, StageType::InProcess).result().error().code, Error::Code::InvalidArgument);
    // With another of its type it may go.
    DO_OK(own.stages.add(u"Sent"_s, StageType::Submitted, {}).result());
    DO_OK(own.stages.setHidden(applied, true).result());
}

void StageServiceTest::hidesWhatHasHistory()
{
    OwnStages own;
    QCOMPARE(own.stages.remove(own.drafted).result().error().code, Error::Code::Conflict);
    DO_OK(own.stages.setHidden(own.drafted, true).result());
    QVERIFY(own.stage(u"drafted"_s).hidden);
    const auto entries = *own.stages.stages().result();
    const auto drafted = std::find_if(entries.begin(), entries.end(),
                                      [&own](const StageEntry &entry) { return entry.stage.id == own.drafted; });
    QCOMPARE(drafted->entries, 1);
    QCOMPARE(drafted->postings, 1);
    QCOMPARE(own.store->postings.load(own.ids[2]).result()->state.stage, own.drafted);
    DO_OK(own.stages.setHidden(own.drafted, false).result());
    QVERIFY(!own.stage(u"drafted"_s).hidden);
}

void StageServiceTest::saysWhatATypeChanges()
{
    OwnStages own;
    QVERIFY(own.isReady);
    const auto sent = own.stages.effectOf(own.drafted, StageType::Submitted).result();
    VERIFY_OK(sent);
    QCOMPARE(sent->nowSent, QStringList{u"Third"_s});
    QVERIFY(sent->refusal.has_value());
    const auto unsent = own.stages.effectOf(own.stage(u"applied"_s).id, StageType::Planned).result();
    VERIFY_OK(unsent);
    QCOMPARE(unsent->nowUnsent, (QStringList{u"First"_s, u"Second"_s}));
    QVERIFY(!unsent->refusal);
    const auto ended = own.stages.effectOf(own.stage(u"applied"_s).id, StageType::EndedByEmployer).result();
    QCOMPARE(ended->otherwise, (QStringList{u"First"_s, u"Second"_s}));
    QVERIFY(own.stages.effectOf(own.drafted, StageType::Saved).result()->isNothing());
    QCOMPARE(own.stages.effectOf(StageId{99}, StageType::Saved).result()->isNothing(), true);
}

void StageServiceTest::refusesATypeBeyondTheLimit()
{
    OwnStages own;
    const auto refused = own.stages.setType(own.drafted, StageType::Submitted).result();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Refused);
    QVERIFY2(refused.error().detail.contains(u"First"_s), qPrintable(refused.error().detail));
    QCOMPARE(own.stage(u"drafted"_s).type, StageType::Planned);
}

void StageServiceTest::keepsTheReasonOfATypeBeyondTheLimit()
{
    OwnStages own;
    DO_OK(own.stages.setType(own.drafted, StageType::Submitted, u"it was sent by mail"_s).result());
    const auto details = own.store->postings.load(own.ids[2]).result();
    QCOMPARE(details->history.back().overrideReason, u"it was sent by mail"_s);
    QCOMPARE(details->state.submittedOn, Monday.addDays(1));
    for (const size_t other : {0, 1})
        QCOMPARE(own.store->postings.load(own.ids[other]).result()->history.size(), size_t(1));
    // One step: the type and the reason go together.
    DO_OK(own.store->undo.undo().result());
    QCOMPARE(own.stage(u"drafted"_s).type, StageType::Planned);
    QVERIFY(!own.store->postings.load(own.ids[2]).result()->state.submittedOn.isValid());
}

void StageServiceTest::freesNothingBySilence()
{
    OwnStages own;
    // A submission stays one while its stage's type only moves on.
    DO_OK(own.stages.add(u"Sent"_s, StageType::Submitted, {}).result());
    DO_OK(own.stages.setType(own.stage(u"applied"_s).id, StageType::InProcess).result());
    QVERIFY(own.store.track(own.ids[2], u"interview"_s, Monday.addDays(2))->isRefused());
}

void StageServiceTest::undoesATypeOnlyWithinTheLimit()
{
    OwnStages own;
    DO_OK(own.stages.add(u"Sent"_s, StageType::Submitted, {}).result());
    DO_OK(own.stages.setType(own.stage(u"applied"_s).id, StageType::Planned).result()); // two places are free
    own.store.allowOnlyOneSubmission();
    const auto undone = own.store->undo.undo().result();
    QVERIFY(!undone);
    QCOMPARE(undone.error().code, Error::Code::Refused);
    QCOMPARE(own.stage(u"applied"_s).type, StageType::Planned);
}

QTEST_GUILESS_MAIN(StageServiceTest)
#include "tst_stageservice.moc"
