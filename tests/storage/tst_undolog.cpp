// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/changeset.h"
#include "models/storage/checker.h"
#include "models/storage/sql.h"
#include "tests/storage/storedump.h"
#include "tests/support/fullposting.h"
#include "tests/support/memorystore.h"
#include "tests/support/verifyresult.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;
using namespace Shortlist::Testing;

class UndoLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoesAndRedoesAnImport();
    void retractsTheHistoryInsteadOfRemovingIt();
    void undoesARetraction();
    void namesWhatComesNext();
    void dropsWhatWasUndoneWhenSomethingNewHappens();
    void givesIdsOnce();
    void leavesNoTraceOfAStepThatIsNotCommitted();
    void leavesNoTraceOfAnActionThatIsNotCommitted();
    void makesNoStepOfNothing();
    void refusesToGuess();
    void survivesARestart();
    void goesBackAHundredSteps();
    void recordsEveryTableOfTheUsers();
};

void UndoLogTest::undoesAndRedoesAnImport()
{
    const auto store = memoryStore();
    const QString before = dump(store->connection());
    const PostingId id = stored(*store, fullPosting());
    const QString after = dump(store->connection());
    const StoreChange undone = must(must(store->undoLog().undo()).commit());
    QCOMPARE(undone.removed, std::vector{id});
    QCOMPARE(dump(store->connection()), before);
    QCOMPARE(must(store->index().count(PostingQuery::parse(u"signal"_s), {})), 0);
    const StoreChange redone = must(must(store->undoLog().redo()).commit());
    QCOMPARE(redone.added, std::vector{id});
    QCOMPARE(dump(store->connection()), after);
    QCOMPARE(must(store->index().count(PostingQuery::parse(u"signal"_s), {})), 1);
    QCOMPARE(must(check(store->connection())), QStringList());
}

void UndoLogTest::retractsTheHistoryInsteadOfRemovingIt()
{
    const auto store = memoryStore();
    const PostingId id = stored(*store, fullPosting());
    const StageId applied = stageOf(*store, u"applied"_s);
    inAction(*store, u"track"_s,
             [&] { return store->tracking().append(anEvent(*store, id, u"applied"_s, QDate(2026, 1, 10))); });
    for (int entries = 2; entries < 8; entries += 2) {
        must(must(store->undoLog().undo()).commit());
        QCOMPARE(must(store->tracking().history(id)).size(), size_t(entries));
        QCOMPARE(must(store->postings().load(id)).stage, StageId{});
        QVERIFY(effectiveEvents(must(store->tracking().history(id))).empty());
        must(must(store->undoLog().redo()).commit());
        QCOMPARE(must(store->tracking().history(id)).size(), size_t(entries + 1));
        QCOMPARE(must(store->postings().load(id)).stage, applied);
        QCOMPARE(effectiveEvents(must(store->tracking().history(id))).size(), size_t(1));
    }
    QCOMPARE(must(check(store->connection())), QStringList());
}

void UndoLogTest::undoesARetraction()
{
    const auto store = memoryStore();
    ApplicationEvent retraction;
    retraction.posting = stored(*store, fullPosting());
    retraction.day = QDate(2026, 1, 11);
    retraction.recordedAt = anInstant();
    retraction.retracts = inAction(*store, u"track"_s, [&] {
        return store->tracking().append(anEvent(*store, retraction.posting, u"applied"_s, QDate(2026, 1, 10)));
    });
    inAction(*store, u"retract"_s, [&] { return store->tracking().append(retraction); });
    must(must(store->undoLog().undo()).commit());
    QCOMPARE(effectiveEvents(must(store->tracking().history(retraction.posting))).size(), size_t(1));
    QCOMPARE(must(check(store->connection())), QStringList());
}

void UndoLogTest::namesWhatComesNext()
{
    const auto store = memoryStore();
    QCOMPARE(must(store->undoLog().names()), UndoLog::Names());
    stored(*store, fullPosting());
    Action action = must(store->begin({u"tag.add"_s, 3}));
    must(store->tags().add(u"x"_s, u"#000000"_s));
    must(action.commit());
    QCOMPARE(must(store->undoLog().names()), (UndoLog::Names{ActionName{u"tag.add"_s, 3}, std::nullopt}));
    QCOMPARE(must(store->undoLog().names()).undo->toString(), u"tag.add 3"_s);
    must(must(store->undoLog().undo()).commit());
    QCOMPARE(must(store->undoLog().names()), (UndoLog::Names{ActionName{u"import"_s, 1}, ActionName{u"tag.add"_s, 3}}));
}

void UndoLogTest::dropsWhatWasUndoneWhenSomethingNewHappens()
{
    const auto store = memoryStore();
    stored(*store, fullPosting());
    must(must(store->undoLog().undo()).commit());
    inAction(*store, u"tag"_s, [&] { return store->tags().add(u"x"_s, u"#000000"_s); });
    QCOMPARE(store->undoLog().redo().error().code, Error::Code::NotFound);
    const auto bytes = store->connection().first("SELECT count(*) FROM source_bytes",
                                                 [](const Sql::Row &row) { return row.number(0); });
    QCOMPARE(must(bytes).value(), 0);
}

void UndoLogTest::givesIdsOnce()
{
    const auto store = memoryStore();
    const PostingId first = stored(*store, fullPosting());
    must(must(store->undoLog().undo()).commit());
    QVERIFY(stored(*store, fullPosting()) != first);
}

void UndoLogTest::leavesNoTraceOfAStepThatIsNotCommitted()
{
    const auto store = memoryStore();
    const PostingId id = stored(*store, fullPosting());
    const QString before = dump(store->connection());
    {
        const UndoStep step = must(store->undoLog().undo());
        QCOMPARE(step.change().removed, std::vector{id});
        QCOMPARE(step.name().key, u"import"_s);
    }
    QCOMPARE(dump(store->connection()), before);
    QCOMPARE(must(store->undoLog().names()).undo->key, u"import"_s);
}

void UndoLogTest::leavesNoTraceOfAnActionThatIsNotCommitted()
{
    const auto store = memoryStore();
    const QString before = dump(store->connection());
    {
        Action action = must(store->begin({u"import"_s}));
        must(addPosting(*store, fullPosting()));
        QCOMPARE(store->begin({u"second"_s}).error().code, Error::Code::Storage);
    }
    QCOMPARE(dump(store->connection()), before);
    QVERIFY(!must(store->undoLog().names()).undo);
}

void UndoLogTest::makesNoStepOfNothing()
{
    const auto store = memoryStore();
    must(must(store->begin({u"nothing"_s})).commit());
    QVERIFY(!must(store->undoLog().names()).undo);
}

void UndoLogTest::refusesToGuess()
{
    const auto store = memoryStore();
    const PostingId id = stored(*store, fullPosting());
    inAction(*store, u"rate"_s, [&] { return store->postings().setRating({id}, 4); });
    VERIFY_OK(store->connection().run("UPDATE posting SET rating = 2"));
    const QString before = dump(store->connection());
    const auto undone = store->undoLog().undo();
    QVERIFY(!undone);
    QCOMPARE(undone.error().code, Error::Code::Conflict);
    QCOMPARE(dump(store->connection()), before);
}

void UndoLogTest::survivesARestart()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"shortlist.db"_s);
    stored(*must(Store::open(path)), fullPosting());
    const auto store = must(Store::open(path));
    must(must(store->undoLog().undo()).commit());
    QVERIFY(must(store->postings().ids()).empty());
}

void UndoLogTest::goesBackAHundredSteps()
{
    const auto store = memoryStore();
    for (int i = 0; i < UndoLog::MaxSteps + 5; ++i)
        inAction(*store, u"tag"_s, [&] { return store->tags().add(u"tag %1"_s.arg(i), u"#000000"_s); });
    int steps = 0;
    for (auto step = store->undoLog().undo(); step; step = store->undoLog().undo()) {
        must(step->commit());
        ++steps;
    }
    QCOMPARE(steps, UndoLog::MaxSteps);
    QCOMPARE(must(store->tags().tags()).size(), size_t(5));
}

void UndoLogTest::recordsEveryTableOfTheUsers()
{
    const auto store = memoryStore();
    const auto tables = store->connection().list("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE"
                                                 " '%STRICT%' ORDER BY name",
                                                 [](const Sql::Row &row) { return row.text(0); });
    const QStringList notRecorded{u"application_event"_s, u"document_bytes"_s, u"reminder_mark"_s,
                                  u"source_bytes"_s,      u"undo_log"_s,       u"undo_part"_s};
    QStringList recorded;
    for (const QString &table : must(tables))
        if (!notRecorded.contains(table))
            recorded.append(table);
    QCOMPARE(recordedTables(), recorded);
}

QTEST_GUILESS_MAIN(UndoLogTest)
#include "tst_undolog.moc"
