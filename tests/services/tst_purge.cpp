// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/appointmentservice.h"
#include "models/services/trackingservice.h"
#include "models/storage/sql.h"
#include "tests/services/storefixture.h"
#include "tests/support/verifyresult.h"

#include <QDir>
#include <QSemaphore>

using namespace Shortlist;
using namespace Shortlist::Testing;

namespace {

/// A word that stands nowhere else.
const QString Secret = u"quicksilverworm"_s;

Posting secretPosting()
{
    Posting posting = anAdvert(u"Mind the %1"_s.arg(Secret), u"Norvik"_s);
    posting.text += u"\nThe %1 is ours."_s.arg(Secret);
    posting.html = u"<p>The %1 is ours.</p>"_s.arg(Secret);
    return posting;
}

} // namespace

class PurgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNothingOfTheTextInTheFiles();
    void leavesNothingBeforeTheFilesAreClosed();
    void forgetsTheLogOnceNobodyReadsThere();
    void takesOnlyWhatIsInTheTrash();
    void forgetsWhatCouldBeUndone();
    void keepsThatOneApplied();
    void emptiesTheTrash();

private:
    /// Whether any file of the database has the word as it is; sources are compressed, so their rows are counted.
    static bool isInFiles(StoreFixture &store, const QString &word)
    {
        const QDir folder(store.folder.path());
        for (const QFileInfo &info : folder.entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            if (file.open(QIODevice::ReadOnly) && file.readAll().toLower().contains(word.toUtf8()))
                return true;
        }
        return false;
    }
    /// Tables, those of the search index among them, with the word in any column.
    static QStringList tablesWith(StoreFixture &store, const QString &word)
    {
        return *store.store->threads()
                    .read([&word](Store &opened) -> Result<QStringList> {
                        Sql::Connection &db = opened.connection();
                        const auto columns =
                            db.list("SELECT m.name, c.name FROM sqlite_schema m, pragma_table_info(m.name) c"
                                    " WHERE m.type = 'table' AND m.sql NOT LIKE 'CREATE VIRTUAL%'",
                                    [](const Sql::Row &row) { return std::pair(row.text(0), row.text(1)); });
                        if (!columns)
                            return columns.error();
                        QStringList found;
                        for (const auto &[table, column] : *columns) {
                            const QString sql =
                                u"SELECT count(*) FROM \"%1\" WHERE instr(CAST(\"%2\" AS BLOB), ?)"_s.arg(table,
                                                                                                          column);
                            const auto rows =
                                db.listBuilt(sql, [](const Sql::Row &row) { return row.integer(0); }, {word.toUtf8()});
                            if (!rows)
                                return rows.error();
                            if (rows->front() > 0)
                                found.push_back(table);
                        }
                        found.removeDuplicates();
                        return found;
                    })
                    .result();
    }
    static qint64 rowsOf(StoreFixture &store, const char *sql)
    {
        return *store.store->threads()
                    .read([sql](Store &opened) -> Result<qint64> {
                        const auto row = opened.connection().first(sql, [](const auto &r) { return r.integer(0); });
                        return row ? Result<qint64>(**row) : Result<qint64>(row.error());
                    })
                    .result();
    }
};

void PurgeTest::leavesNothingOfTheTextInTheFiles()
{
    StoreFixture store;
    const auto ids = store.import({secretPosting(), anAdvert(u"Stays"_s, u"Norvik"_s)});
    DO_OK(store->postings.setNotes(ids[0], u"ask about the %1"_s.arg(Secret)).result());
    DO_OK(store->tags.change({ids[0]}, {u"odd"_s}, {}).result());
    QVERIFY(isInFiles(store, Secret));
    const qint64 sources = rowsOf(store, "SELECT count(*) FROM source_bytes");

    DO_OK(store->postings.moveToTrash({ids[0]}).result());
    DO_OK(store->postings.purge({ids[0]}).result());

    QCOMPARE(store.heard().back().removed, std::vector{ids[0]});
    QVERIFY(!store->postings.load(ids[0]).result());
    QVERIFY(store->postings.load(ids[1]).result());
    QCOMPARE(rowsOf(store, "SELECT count(*) FROM source_bytes"), sources - 1);
    QCOMPARE(*store->maintenance.check().result(), QStringList());
    store.restart();
    QVERIFY(!isInFiles(store, Secret));
}

/// Everything that a user may have written about it, too: file, write-ahead log and search index while all is open.
void PurgeTest::leavesNothingBeforeTheFilesAreClosed()
{
    StoreFixture store;
    const auto ids = store.import({secretPosting(), anAdvert(u"Stays"_s, u"Norvik"_s)});
    const PostingId id = ids[0];
    DO_OK(store->postings.setNotes(id, u"ask about the %1"_s.arg(Secret)).result());
    DO_OK(store->postings.setNotes(id, u"and again about the %1"_s.arg(Secret)).result());
    DO_OK(store->tracking.record({id, store.stage(u"planned"_s), QDate(2026, 3, 2), {}, Secret, {}}).result());
    AppointmentService appointments(*store.store);
    Appointment call;
    call.posting = id;
    call.day = QDate(2026, 3, 9);
    call.place = Secret;
    call.note = Secret;
    DO_OK(appointments.add({call, {}, {}}).result());
    const QStringList before = tablesWith(store, Secret);
    for (const char *table : {"posting_body", "application_event", "appointment", "posting_search_data"})
        QVERIFY2(before.contains(QLatin1StringView(table)), table);

    DO_OK(store->postings.moveToTrash({id}).result());
    DO_OK(store->postings.purge({id}).result());

    QVERIFY(QFile::exists(store.path() + u"-wal"_s));
    QVERIFY(!isInFiles(store, Secret));
    QCOMPARE(tablesWith(store, Secret), QStringList());
    QCOMPARE(rowsOf(store, "SELECT count(*) FROM application_event"), 0);
    QCOMPARE(rowsOf(store, "SELECT count(*) FROM sqlite_schema WHERE name = 'application_event_never_goes'"), 1);
    QVERIFY(tablesWith(store, u"stays"_s).contains(u"posting_search_data"_s)); // it can be seen
}

/// A copy or a check that is under way sees the posting to its end; after that, nothing does.
void PurgeTest::forgetsTheLogOnceNobodyReadsThere()
{
    StoreFixture store;
    const auto ids = store.import({secretPosting(), anAdvert(u"Stays"_s, u"Norvik"_s)});
    DO_OK(store->postings.moveToTrash({ids[0]}).result());
    QSemaphore isReading;
    QSemaphore mayEnd;
    const auto reading = store.store->threads().read([&](Store &opened) -> Result<qint64> {
        const auto count =
            opened.connection().first("SELECT count(*) FROM posting", [](const auto &row) { return row.integer(0); });
        isReading.release();
        mayEnd.acquire();
        return count ? Result<qint64>(**count) : Result<qint64>(count.error());
    });
    isReading.acquire();
    DO_OK(store->postings.purge({ids[0]}).result());
    const bool wasHeld = isInFiles(store, Secret);
    mayEnd.release();
    QCOMPARE(*reading.result(), 2);
    QVERIFY(wasHeld);

    DO_OK(store->postings.setRating({ids[1]}, 3).result());
    QVERIFY(!isInFiles(store, Secret));
}

void PurgeTest::takesOnlyWhatIsInTheTrash()
{
    StoreFixture store;
    const auto ids = store.import({anAdvert(u"One"_s, u"Norvik"_s), anAdvert(u"Two"_s, u"Norvik"_s)});
    DO_OK(store->postings.moveToTrash({ids[0]}).result());
    QCOMPARE(store->postings.purge(ids).result().error().code, Error::Code::InvalidArgument);
    VERIFY_OK(store->postings.load(ids[0]).result());
}

void PurgeTest::forgetsWhatCouldBeUndone()
{
    StoreFixture store;
    const auto ids = store.import({secretPosting()});
    DO_OK(store->postings.moveToTrash(ids).result());
    DO_OK(store->postings.purge(ids).result());
    QCOMPARE(*store->undo.state().result(), UndoState());
    QCOMPARE(rowsOf(store, "SELECT count(*) FROM undo_part"), 0);
}

void PurgeTest::keepsThatOneApplied()
{
    StoreFixture store;
    const auto ids = store.import({secretPosting()});
    DO_OK(store.track(ids[0], u"applied"_s, QDate(2026, 3, 2)));
    DO_OK(store->postings.moveToTrash(ids).result());
    DO_OK(store->postings.purge(ids).result());

    const auto left = store->postings.load(ids[0]).result();
    VERIFY_OK(left);
    QVERIFY(left->trashed);
    QCOMPARE(left->posting.employer, u"Norvik"_s);
    QCOMPARE(left->posting.text, QString());
    QCOMPARE(left->posting.html, QString());
    QCOMPARE(left->state.submittedOn, QDate(2026, 3, 2));
    QCOMPARE(*store->maintenance.check().result(), QStringList());
}

void PurgeTest::emptiesTheTrash()
{
    StoreFixture store;
    const auto ids = store.import({anAdvert(u"One"_s, u"Norvik"_s), anAdvert(u"Two"_s, u"Norvik"_s)});
    DO_OK(store->postings.moveToTrash(ids).result());
    DO_OK(store->postings.emptyTrash().result());
    QCOMPARE(store->postings.overview().result()->trashed, 0);
    DO_OK(store->postings.emptyTrash().result());
}

QTEST_GUILESS_MAIN(PurgeTest)
#include "tst_purge.moc"
