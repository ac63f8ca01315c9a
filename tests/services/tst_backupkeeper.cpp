// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/backupkeeper.h"
#include "models/services/rescue.h"
#include "models/storage/checker.h"
#include "models/storage/sql.h"
#include "tests/services/storefixture.h"

#include <QDeadlineTimer>
using namespace Qt::StringLiterals;
using namespace Shortlist;
using namespace Shortlist::Testing;
using namespace std::chrono_literals;

/// Copies by itself, in the pace it is given, where something changed; and whatever the clock says.
class BackupKeeperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void copiesAfterTheStartAndThenAgain();
    void copiesOnlyWhatChanged();
    void copiesAtTheEnd();
    void mayGoWhileItCopies();
    void leavesALargeOneForTheNextStart();
    void saysWhenItFailed();
    void thinsOutByItsRules();
    void copiesWhateverTheClock_data();
    void copiesWhateverTheClock();

private:
    BackupPace pace(std::chrono::milliseconds afterStart = 1h, std::chrono::milliseconds between = 1h);
    std::vector<BackupFile> copies() const { return backupsOf(m_store->path()); }
    void change();

    std::unique_ptr<StoreFixture> m_store;
    QDateTime m_now;
    int m_changes = 0;
};

void BackupKeeperTest::init()
{
    m_store = std::make_unique<StoreFixture>();
    QVERIFY(m_store->isOpen());
    m_changes = 0;
    m_now = QDateTime(QDate(2026, 3, 2), QTime(8, 0), Qt::UTC);
    change();
}

void BackupKeeperTest::change()
{
    QCOMPARE(m_store->import({anAdvert(u"Posting %1"_s.arg(++m_changes), u"Norvik"_s)}).size(), size_t(1));
}

BackupPace BackupKeeperTest::pace(std::chrono::milliseconds afterStart, std::chrono::milliseconds between)
{
    return {afterStart, between, [this] { return m_now; }};
}

void BackupKeeperTest::copiesAfterTheStartAndThenAgain()
{
    const BackupPace usual;
    QCOMPARE(usual.afterStart, std::chrono::milliseconds(1min)); // as docs/storage.md says
    QCOMPARE(usual.between, std::chrono::milliseconds(30min));
    BackupKeeper keeper((*m_store)->maintenance, {}, pace(1ms, 30ms));
    keeper.start();
    QTRY_COMPARE(copies().size(), size_t(1));
    QCOMPARE(copies().front().postings, 1);
    m_now = m_now.addSecs(1800);
    change();
    QTRY_COMPARE(copies().size(), size_t(2));
    QCOMPARE(copies().front().postings, 2);
    keeper.finish(0);
}

/// As at the end of the program, where a large database is still being copied. On a busy machine most go before they
/// have begun: it is tried until one has copied.
void BackupKeeperTest::mayGoWhileItCopies()
{
    constexpr int Fewest = 20;
    const QDeadlineTimer patience(60s);
    for (int i = 0; i < Fewest || (copies().empty() && !patience.hasExpired()); ++i) {
        change();
        BackupKeeper keeper((*m_store)->maintenance, {}, pace(0ms));
        keeper.start();
        QCoreApplication::processEvents();
        keeper.finish(64LL * 1024 * 1024 + 1);
    }
    (void)(*m_store)->maintenance.backups().result(); // behind the last copy
    QVERIFY(!copies().empty());
}

void BackupKeeperTest::copiesOnlyWhatChanged()
{
    BackupKeeper keeper((*m_store)->maintenance, {}, pace(1ms, 5ms));
    QSignalSpy looked(&keeper, &BackupKeeper::looked);
    keeper.start();
    QTRY_VERIFY(looked.size() >= 5);
    QCOMPARE(copies().size(), size_t(1));
    QVERIFY(!looked.at(0).at(0).toString().isEmpty());
    QCOMPARE(looked.at(4).at(0).toString(), QString());
    keeper.finish(0);
}

void BackupKeeperTest::copiesAtTheEnd()
{
    BackupKeeper keeper((*m_store)->maintenance, {}, pace());
    keeper.start();
    QCOMPARE(copies().size(), size_t(0));
    keeper.finish(64LL * 1024 * 1024);
    QCOMPARE(copies().size(), size_t(1));
    const auto copy = Store::open(copies().front().path);
    QVERIFY(bool(copy));
    QCOMPARE(*check((*copy)->connection()), QStringList());
}

void BackupKeeperTest::leavesALargeOneForTheNextStart()
{
    BackupKeeper keeper((*m_store)->maintenance, {}, pace());
    keeper.start();
    keeper.finish(64LL * 1024 * 1024 + 1);
    QCOMPARE(copies().size(), size_t(0));
}

void BackupKeeperTest::saysWhenItFailed()
{
    QFile file(m_store->path() + u".backups"_s); // where the folder should be
    QVERIFY(file.open(QFile::WriteOnly));
    BackupKeeper keeper((*m_store)->maintenance, {}, pace(1ms));
    QSignalSpy failed(&keeper, &BackupKeeper::failed);
    keeper.start();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<Error>().code, Error::Code::Storage);
    QVERIFY(file.remove());
    change(); // and the program goes on
    keeper.finish(0);
    QCOMPARE(copies().size(), size_t(1));
}

void BackupKeeperTest::thinsOutByItsRules()
{
    BackupRules rules;
    rules.days = 3;
    rules.weeks = rules.months = 0;
    for (int day = 0; day < 6; ++day) {
        BackupKeeper keeper((*m_store)->maintenance, rules, pace());
        keeper.finish(0);
        m_now = m_now.addDays(1);
        change();
    }
    const auto kept = copies();
    QCOMPARE(kept.size(), size_t(3));
    QCOMPARE(kept.front().at, m_now.addDays(-1));
    QCOMPARE(kept.back().at, m_now.addDays(-3));
}

void BackupKeeperTest::copiesWhateverTheClock_data()
{
    QTest::addColumn<qint64>("days");
    QTest::newRow("a day back") << qint64(-1);
    QTest::newRow("a day ahead") << qint64(1);
    QTest::newRow("a year back") << qint64(-365);
    QTest::newRow("a year ahead") << qint64(365);
    QTest::newRow("beyond 2038-01-19") << qint64(13 * 365);
}

/// The clock jumps and comes back: every change is in the newest copy at once, and nothing is copied twice.
void BackupKeeperTest::copiesWhateverTheClock()
{
    QFETCH(qint64, days);
    const QDateTime right = m_now;
    int made = 0;
    for (const qint64 shift : {qint64(0), days, qint64(0)}) {
        m_now = right.addDays(shift).addSecs(60 * ++made);
        change();
        BackupKeeper keeper((*m_store)->maintenance, {}, pace());
        keeper.finish(0);
        const auto all = copies();
        QCOMPARE(all.size(), size_t(made));
        QVERIFY(std::any_of(all.begin(), all.end(),
                            [this](const auto &copy) { return copy.at == m_now && copy.postings == m_changes; }));
        keeper.finish(0); // nothing changed since
        QCOMPARE(copies().size(), size_t(made));
    }
}

QTEST_GUILESS_MAIN(BackupKeeperTest)
#include "tst_backupkeeper.moc"
