// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/trackingservice.h"
#include "models/storage/sql.h"
#include "tests/services/storefixture.h"
#include "tests/support/verifyresult.h"

#include <QDir>

using namespace Shortlist;
using namespace Shortlist::Testing;

namespace {

/// A word that stands nowhere else.
const QString Secret = u"quicksilverworm"_s;

Posting secretPosting()
{
    Posting posting = aPosting(u"Mind the %1"_s.arg(Secret), u"Norvik"_s);
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
    const auto ids = store.import({secretPosting(), aPosting(u"Stays"_s, u"Norvik"_s)});
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

void PurgeTest::takesOnlyWhatIsInTheTrash()
{
    StoreFixture store;
    const auto ids = store.import({aPosting(u"One"_s, u"Norvik"_s), aPosting(u"Two"_s, u"Norvik"_s)});
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
    const auto ids = store.import({aPosting(u"One"_s, u"Norvik"_s), aPosting(u"Two"_s, u"Norvik"_s)});
    DO_OK(store->postings.moveToTrash(ids).result());
    DO_OK(store->postings.emptyTrash().result());
    QCOMPARE(store->postings.overview().result()->trashed, 0);
    DO_OK(store->postings.emptyTrash().result());
}

QTEST_GUILESS_MAIN(PurgeTest)
#include "tst_purge.moc"
