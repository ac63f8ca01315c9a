// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/sql.h"
#include "tests/support/fullposting.h"
#include "tests/support/memorystore.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;
using namespace Shortlist::Testing;

class TrackingStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheBuiltInStages();
    void followsTheHistory();
    void keepsAllOfAnEvent();
    void retractsByAppending();
    void replacesAnEntryThatStandsOnce();
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();
    void neverChangesTheHistory_data();
    void neverChangesTheHistory();
    void tellsWhoIsTracked();
    void findsPostingsOfEmployers();
    void keepsTheOrderOfPlans();
};

void TrackingStoreTest::hasTheBuiltInStages()
{
    const auto store = memoryStore();
    std::vector<Stage> stages = must(store->tracking().stages());
    for (Stage &stage : stages) {
        QVERIFY(stage.id != StageId{});
        stage.id = {};
    }
    QCOMPARE(stages, builtInStages());
}

void TrackingStoreTest::followsTheHistory()
{
    const auto store = memoryStore();
    const PostingId id = stored(*store, aPosting(u"One"_s, u"Norvik"_s));
    const auto record = [&](const QString &stage, QDate day) {
        return changeOf(*store, [&] { return store->tracking().append(anEvent(*store, id, stage, day)); });
    };
    const StoreChange change = record(u"applied"_s, QDate(2026, 1, 10));
    QCOMPARE(change.updated, std::vector{id});
    QVERIFY(change.limits);
    record(u"interview"_s, QDate(2026, 2, 1));
    record(u"assessment"_s, QDate(2026, 1, 20)); // remembered later
    const StoredPosting posting = must(store->postings().load(id));
    QCOMPARE(posting.stage, stageOf(*store, u"interview"_s));
    QCOMPARE(posting.stageSince, QDate(2026, 2, 1));
}

void TrackingStoreTest::keepsAllOfAnEvent()
{
    const auto store = memoryStore();
    ApplicationEvent event =
        anEvent(*store, stored(*store, aPosting(u"One"_s, u"Norvik"_s)), u"applied"_s, QDate(2026, 1, 10));
    event.time = QTime(14, 30);
    event.note = u"by mail"_s;
    event.overrideReason = u"the recruiter asked"_s;
    event.id = inAction(*store, u"track"_s, [&] { return store->tracking().append(event); });
    QCOMPARE(must(store->tracking().event(event.id)), event);
    QCOMPARE(must(store->tracking().history(event.posting)), std::vector{event});
}

void TrackingStoreTest::retractsByAppending()
{
    const auto store = memoryStore();
    const PostingId id = stored(*store, aPosting(u"One"_s, u"Norvik"_s));
    ApplicationEvent retraction;
    retraction.posting = id;
    retraction.day = QDate(2026, 1, 11);
    retraction.recordedAt = anInstant();
    retraction.retracts = inAction(*store, u"track"_s, [&] {
        return store->tracking().append(anEvent(*store, id, u"applied"_s, QDate(2026, 1, 10)));
    });
    inAction(*store, u"retract"_s, [&] { return store->tracking().append(retraction); });
    QCOMPARE(must(store->tracking().history(id)).size(), size_t(2));
    QCOMPARE(must(store->postings().load(id)).stage, StageId{});
}

void TrackingStoreTest::replacesAnEntryThatStandsOnce()
{
    const auto store = memoryStore();
    const PostingId id = stored(*store, aPosting(u"One"_s, u"Norvik"_s));
    const PostingId other = stored(*store, aPosting(u"Two"_s, u"Norvik"_s));
    ApplicationEvent better = anEvent(*store, id, u"interview"_s, QDate(2026, 1, 8));
    better.replaces = inAction(*store, u"track"_s, [&] {
        return store->tracking().append(anEvent(*store, id, u"applied"_s, QDate(2026, 1, 10)));
    });
    const auto refusal = [&](PostingId posting) {
        Action action = must(store->begin({u"edit"_s}));
        ApplicationEvent event = better;
        event.posting = posting;
        return store->tracking().append(event).error().code;
    };
    QCOMPARE(refusal(other), Error::Code::InvalidArgument);

    better.id = inAction(*store, u"edit"_s, [&] { return store->tracking().append(better); });

    QCOMPARE(effectiveEvents(must(store->tracking().history(id))), std::vector{better});
    QCOMPARE(must(store->postings().load(id)).stage, stageOf(*store, u"interview"_s));
    QCOMPARE(refusal(id), Error::Code::InvalidArgument); // it is replaced already
    must(must(store->undoLog().undo()).commit());
    QCOMPARE(must(store->postings().load(id)).stage, stageOf(*store, u"applied"_s));
    must(must(store->undoLog().redo()).commit());
    QCOMPARE(must(store->postings().load(id)).stageSince, QDate(2026, 1, 8));
}

void TrackingStoreTest::refusesWhatIsWrong_data()
{
    QTest::addColumn<qint64>("posting");
    QTest::addColumn<qint64>("stage");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<qint64>("retracts");
    QTest::addColumn<Error::Code>("code");
    const QDate day(2026, 1, 10);
    QTest::newRow("no such posting") << 99LL << 1LL << day << 0LL << Error::Code::NotFound;
    QTest::newRow("no such stage") << 1LL << 99LL << day << 0LL << Error::Code::NotFound;
    QTest::newRow("no day") << 1LL << 1LL << QDate() << 0LL << Error::Code::InvalidArgument;
    QTest::newRow("nothing to retract") << 1LL << 0LL << day << 99LL << Error::Code::NotFound;
    QTest::newRow("another posting's entry") << 2LL << 0LL << day << 1LL << Error::Code::InvalidArgument;
    QTest::newRow("a stage and a retraction") << 1LL << 1LL << day << 1LL << Error::Code::InvalidArgument;
}

void TrackingStoreTest::refusesWhatIsWrong()
{
    QFETCH(qint64, posting);
    QFETCH(qint64, stage);
    QFETCH(QDate, day);
    QFETCH(qint64, retracts);
    const auto store = memoryStore();
    const PostingId first = stored(*store, aPosting(u"One"_s, u"Norvik"_s));
    stored(*store, aPosting(u"Two"_s, u"Norvik"_s));
    inAction(*store, u"track"_s,
             [&] { return store->tracking().append(anEvent(*store, first, u"applied"_s, QDate(2026, 1, 10))); });
    ApplicationEvent event;
    event.posting = PostingId{posting};
    event.stage = StageId{stage};
    event.day = day;
    event.retracts = EventId{retracts};
    event.recordedAt = anInstant();
    Action action = must(store->begin({u"track"_s}));
    const auto appended = store->tracking().append(event);
    QVERIFY(!appended);
    QTEST(appended.error().code, "code");
}

void TrackingStoreTest::neverChangesTheHistory_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("change") << QByteArray("UPDATE application_event SET note = 'x'");
    QTest::newRow("removal") << QByteArray("DELETE FROM application_event");
    QTest::newRow("replacement") << QByteArray("REPLACE INTO application_event(id, posting_id, stage_id, day, note,"
                                               " override_reason, recorded_at) VALUES(1, 1, 1, '', '', '', '')");
}

void TrackingStoreTest::neverChangesTheHistory()
{
    QFETCH(QByteArray, sql);
    const auto store = memoryStore();
    const PostingId id = stored(*store, aPosting(u"One"_s, u"Norvik"_s));
    inAction(*store, u"track"_s,
             [&] { return store->tracking().append(anEvent(*store, id, u"applied"_s, QDate(2026, 1, 10))); });
    const auto done = store->connection().script(sql);
    QVERIFY(!done);
    QVERIFY2(done.error().detail.contains(u"append-only"_s), qPrintable(done.error().detail));
}

void TrackingStoreTest::tellsWhoIsTracked()
{
    const auto store = memoryStore();
    Posting posting = fullPosting();
    posting.id = stored(*store, posting);
    const PostingId planned = stored(*store, aPosting(u"Two"_s, u"Norvik"_s));
    stored(*store, aPosting(u"Three"_s, u"Norvik"_s));
    inAction(*store, u"track"_s,
             [&] { return store->tracking().append(anEvent(*store, posting.id, u"applied"_s, QDate(2026, 1, 10))); });
    inAction(*store, u"plan"_s, [&] { return store->tracking().setPlanOrder({planned}); });
    const auto tracked = must(store->tracking().tracked());
    QCOMPARE(tracked.size(), size_t(2));
    const TrackedPosting &first = tracked.front();
    QCOMPARE(first.employer, posting.employer);
    QCOMPARE(first.department, posting.department);
    QCOMPARE(first.programme, posting.programme);
    QCOMPARE(first.region, u"ZH"_s);
    QCOMPARE(first.requisitionId, posting.requisitionId);
    QCOMPARE(first.applyBy, posting.applyBy);
    QCOMPARE(first.history.size(), size_t(1));
    QCOMPARE(tracked.back().planPosition, 1);
}

void TrackingStoreTest::findsPostingsOfEmployers()
{
    const auto store = memoryStore();
    const PostingId one = stored(*store, aPosting(u"One"_s, u"Norvik"_s));
    stored(*store, aPosting(u"Two"_s, u"Solberg"_s));
    const PostingId three = stored(*store, aPosting(u"Three"_s, u"Norvik"_s));
    inAction(*store, u"trash"_s, [&] { return store->postings().moveToTrash({three}, anInstant()); });
    const auto found = must(store->tracking().ofEmployers({u"NORVIK Ltd."_s, u"nobody"_s}));
    QCOMPARE(found.size(), size_t(2));
    QCOMPARE(found.front().id, one);
    QVERIFY(found.back().trashed);
}

void TrackingStoreTest::keepsTheOrderOfPlans()
{
    const auto store = memoryStore();
    std::vector<PostingId> ids;
    for (const QString &title : {u"One"_s, u"Two"_s, u"Three"_s})
        ids.push_back(stored(*store, aPosting(title, u"Norvik"_s)));
    inAction(*store, u"plan"_s, [&] { return store->tracking().setPlanOrder({ids[2], ids[0]}); });
    inAction(*store, u"plan"_s, [&] { return store->tracking().setPlanOrder({ids[1], ids[0], ids[1]}); });
    QCOMPARE(must(store->tracking().planOrder()), (std::vector{ids[1], ids[0], ids[2]}));
}

QTEST_GUILESS_MAIN(TrackingStoreTest)
#include "tst_trackingstore.moc"
