// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/sql.h"
#include "tests/services/storefixture.h"
#include "tests/support/memorystore.h"
#include "tests/support/verifyresult.h"

#include <QFile>
#include <QSemaphore>
#include <QThread>

#include <atomic>

using namespace Shortlist;
using namespace Shortlist::Testing;

class StoreAccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAndCreates();
    void isOwnedByOne();
    void refusesWhatIsNoDatabaseOfOurs();
    void readsWhileAWriteIsUnderWay();
    void endsWhatIsNoLongerWanted();
    void runsWritesInOrderOnOneThread();
    void rollsBackWhatFails();
    void announcesOnItsOwnThreadBeforeTheAnswerIsContinued();
    void finishesWhatWasAskedForBeforeItCloses();
    void leavesNoLogBehind();
    void looksForOldDuplicatesWhereThatIsWanted();
};

void StoreAccessTest::opensAndCreates()
{
    StoreFixture store;
    QVERIFY(store.isOpen());
    QCOMPARE(store.store->path(), store.path());
    QVERIFY(QFile::exists(store.path()));
    QCOMPARE(store->tracking.stages().result()->size(), builtInStages().size());
}

void StoreAccessTest::isOwnedByOne()
{
    StoreFixture store;
    const auto second = StoreAccess::open(store.path());
    QVERIFY(!second);
    QCOMPARE(second.error().code, Error::Code::InUse);
}

void StoreAccessTest::refusesWhatIsNoDatabaseOfOurs()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"notes.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Not a database, but somebody's notes.");
    file.close();

    const auto opened = StoreAccess::open(path);

    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::ForeignDatabase);
}

void StoreAccessTest::readsWhileAWriteIsUnderWay()
{
    StoreFixture store;
    const PostingId id = store.import({anAdvert(u"Baker"_s, u"Acme"_s)}).front();
    QSemaphore written;
    QSemaphore mayEnd;
    auto writing = store.store->threads().write({u"posting.rate"_s}, [&](Store &opened) {
        auto rated = opened.postings().setRating({id}, 5);
        written.release();
        mayEnd.acquire();
        return rated;
    });
    written.acquire();

    const auto list = store->postings.list({}).result(); // the transaction is open

    mayEnd.release();
    VERIFY_OK(list);
    QCOMPARE(list->rows.front().rating, 0);
    DO_OK(writing.result());
    QCOMPARE(store->postings.list({}).result()->rows.front().rating, 5);
}

void StoreAccessTest::endsWhatIsNoLongerWanted()
{
    StoreFixture store;
    QSemaphore begun;
    std::atomic<Error::Code> end = Error::Code::NotFound;
    auto counting = store.store->threads().count([&begun, &end](Store &opened) -> Result<int> {
        begun.release();
        const auto never = opened.connection().first(
            "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n",
            [](const Sql::Row &row) { return row.number(0); });
        end = never.error().code;
        return never.error();
    });
    auto behind = store.store->threads().count([](Store &) { return Result<int>(7); });
    auto skipped = store.store->threads().count([&end](Store &) {
        end = Error::Code::Refused;
        return Result<int>(8);
    });
    begun.acquire();
    skipped.cancel();
    counting.cancel();

    QCOMPARE(*behind.result(), 7);
    DO_OK(store.store->threads().count([](Store &) { return Result<>(); }).result());
    QCOMPARE(end.load(), Error::Code::Cancelled);
}

void StoreAccessTest::runsWritesInOrderOnOneThread()
{
    StoreFixture store;
    const PostingId id = store.import({anAdvert(u"Baker"_s, u"Acme"_s)}).front();
    std::vector<QThread *> threads;
    std::vector<QFuture<Result<>>> futures;
    for (int rating = 1; rating <= 5; ++rating)
        futures.push_back(store.store->threads().write({u"posting.rate"_s}, [&threads, id, rating](Store &opened) {
            threads.push_back(QThread::currentThread());
            return opened.postings().setRating({id}, rating);
        }));

    // Who waits must not take the work over: a connection belongs to its thread.
    DO_OK(futures.back().result());

    QCOMPARE(threads.size(), size_t(5));
    QCOMPARE(std::count(threads.begin(), threads.end(), threads.front()), 5);
    QVERIFY(threads.front() != QThread::currentThread());
    QCOMPARE(store->postings.load(id).result()->rating, 5);
}

void StoreAccessTest::rollsBackWhatFails()
{
    StoreFixture store;
    const PostingId id = store.import({anAdvert(u"Baker"_s, u"Acme"_s)}).front();

    const auto failed = store.store->threads()
                            .write({u"posting.rate"_s},
                                   [id](Store &opened) -> Result<> {
                                       if (auto rated = opened.postings().setRating({id}, 5); !rated)
                                           return rated;
                                       return Error{Error::Code::Conflict, u"on purpose"_s};
                                   })
                            .result();

    QVERIFY(!failed);
    QCOMPARE(failed.error().detail, u"on purpose"_s);
    QCOMPARE(store->postings.load(id).result()->rating, 0);
    QVERIFY(store.heard().empty());
}

void StoreAccessTest::announcesOnItsOwnThreadBeforeTheAnswerIsContinued()
{
    StoreFixture store;
    const PostingId id = store.import({anAdvert(u"Baker"_s, u"Acme"_s)}).front();
    QStringList order;
    QThread *heardOn = nullptr;
    connect(store.store.get(), &StoreAccess::changed, this, [&](const StoreChange &) {
        order.append(u"changed"_s);
        heardOn = QThread::currentThread();
    });

    store->postings.setRating({id}, 4).then(this, [&](const Result<> &) { order.append(u"answer"_s); });

    QTRY_COMPARE(order, (QStringList{u"changed"_s, u"answer"_s}));
    QCOMPARE(heardOn, QThread::currentThread());
}

void StoreAccessTest::finishesWhatWasAskedForBeforeItCloses()
{
    StoreFixture store;
    const PostingId id = store.import({anAdvert(u"Baker"_s, u"Acme"_s)}).front();
    std::vector<QFuture<Result<>>> futures;
    for (int i = 0; i < 20; ++i)
        futures.push_back(store->postings.setNotes(id, QString::number(i)));

    store.restart();

    QVERIFY(std::all_of(futures.begin(), futures.end(), [](auto &future) { return bool(future.result()); }));
    QCOMPARE(store->postings.load(id).result()->notes, u"19"_s);
}

void StoreAccessTest::leavesNoLogBehind()
{
    StoreFixture store;
    store.import({anAdvert(u"Baker"_s, u"Acme"_s)});

    store.services.reset();
    store.store.reset();

    QVERIFY(!QFile::exists(store.path() + u"-wal"_s));
    QVERIFY(!QFile::exists(store.path() + u"-shm"_s));
}

/// Who asks for one posting and goes does not wait for a look at all of them.
void StoreAccessTest::looksForOldDuplicatesWhereThatIsWanted()
{
    StoreFixture store;
    store.import({anAdvert(u"Baker"_s, u"Acme"_s)});
    store.services.reset();
    store.store.reset();
    const auto pending = [&store] {
        auto opened = Store::open(store.path());
        return opened ? must((*opened)->duplicates().withoutKeys(10)).size() : size_t(99);
    };
    {
        const auto opened = must(Store::open(store.path()));
        VERIFY_OK(opened->connection().run("DELETE FROM match_key"));
    }
    QVERIFY(StoreAccess::open(store.path(), StoreAccess::Upkeep::AnotherTime)); // and closed
    QCOMPARE(pending(), size_t(1));
    store.restart();
    store.import({anAdvert(u"Miller"_s, u"Acme"_s)}); // waits for what is done first
    store.services.reset();
    store.store.reset();
    QCOMPARE(pending(), size_t(0));
}

QTEST_GUILESS_MAIN(StoreAccessTest)
#include "tst_storeaccess.moc"
