// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/backupplan.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Shortlist;

namespace {

constexpr qint64 Mega = 1024 * 1024;

BackupFile copyOf(const QDateTime &at, BackupFile::Reason reason = BackupFile::Reason::Automatic, qint64 bytes = Mega)
{
    return {at.toString(Qt::ISODate), reason, at, bytes, 1};
}

QDateTime instant(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}

/// The program's folder of copies: each made at a moment, then thinned out as the program does.
class Folder
{
public:
    explicit Folder(BackupRules rules = {})
        : m_rules(rules)
    { }

    /// When it says that it was made: no two say the same.
    QDateTime add(QDateTime at, qint64 bytes = Mega)
    {
        while (has(at))
            at = at.addSecs(1);
        m_copies.push_back(copyOf(at, BackupFile::Reason::Automatic, bytes));
        for (const BackupFile &gone : superfluousBackups(m_copies, m_rules, at))
            std::erase(m_copies, gone);
        return at;
    }
    bool has(const QDateTime &at) const
    {
        return std::any_of(m_copies.begin(), m_copies.end(), [&at](const BackupFile &copy) { return copy.at == at; });
    }
    const std::vector<BackupFile> &copies() const { return m_copies; }

    /// How many different periods the copies cover.
    template <typename Of>
    int periods(const Of &of) const
    {
        QSet<int> found;
        for (const BackupFile &copy : m_copies)
            found.insert(of(copy.at.date()));
        return int(found.size());
    }

private:
    BackupRules m_rules;
    std::vector<BackupFile> m_copies;
};

int weekOf(const QDate &day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    return year * 100 + week;
}

} // namespace

/// Which automatic copies stay: days, weeks and months within a budget, whatever the clock does.
class BackupPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsDaysWeeksAndMonths();
    void keepsTheNewestOfADay();
    void staysWithinTheBudget();
    void keepsTheNewestTwoWhateverTheyTake();
    void leavesWhatIsTheUsers();
    void doesNotDependOnTheOrder();
    void keepsWhatWasMadeLastWhateverTheClock_data();
    void keepsWhatWasMadeLastWhateverTheClock();
    void letsNoCopyFromTheFutureTakeAPlace();
    void goesOnBeyond2038();
    void neverLosesTheLastCopy();
};

void BackupPlanTest::keepsDaysWeeksAndMonths()
{
    Folder folder;
    QDateTime at = instant(u"2025-01-01T06:00:00Z"_s);
    const QDateTime end = instant(u"2026-03-15T20:00:00Z"_s);
    for (; at <= end; at = at.addSecs(6 * 3600))
        folder.add(at);
    QVERIFY(folder.periods([](const QDate &day) { return int(day.toJulianDay()); }) >= 12);
    QVERIFY(folder.periods(weekOf) >= 10);
    QVERIFY(folder.periods([](const QDate &d) { return d.year() * 12 + d.month(); }) >= 9);
    QVERIFY2(folder.copies().size() <= 12 + 10 + 9, qPrintable(QString::number(folder.copies().size())));
    for (int back = 0; back < 12; ++back) // each of the last twelve days
        QVERIFY(std::any_of(folder.copies().begin(), folder.copies().end(),
                            [&](const auto &copy) { return copy.at.date() == end.date().addDays(-back); }));
    const auto oldest = std::min_element(folder.copies().begin(), folder.copies().end(),
                                         [](const auto &a, const auto &b) { return a.at < b.at; });
    QCOMPARE(oldest->at.date().month(), 7); // nine months with March: July is the ninth
}

void BackupPlanTest::keepsTheNewestOfADay()
{
    Folder folder;
    for (int hour = 0; hour < 24; ++hour)
        folder.add(instant(u"2026-03-02T00:10:00Z"_s).addSecs(hour * 3600));
    QCOMPARE(folder.copies().size(), size_t(2)); // the newest two
    QVERIFY(folder.has(instant(u"2026-03-02T23:10:00Z"_s)));
}

void BackupPlanTest::staysWithinTheBudget()
{
    BackupRules rules;
    rules.budgetBytes = 5 * Mega;
    Folder folder(rules);
    const QDateTime start = instant(u"2026-01-01T12:00:00Z"_s);
    for (int day = 0; day < 60; ++day) {
        folder.add(start.addDays(day));
        qint64 bytes = 0;
        for (const BackupFile &copy : folder.copies())
            bytes += copy.bytes;
        QVERIFY(bytes <= rules.budgetBytes);
        QVERIFY(folder.has(start.addDays(day)));
    }
    QCOMPARE(folder.copies().size(), size_t(5));
}

void BackupPlanTest::keepsTheNewestTwoWhateverTheyTake()
{
    BackupRules rules;
    rules.budgetBytes = Mega;
    Folder folder(rules);
    const QDateTime start = instant(u"2026-01-01T12:00:00Z"_s);
    for (int day = 0; day < 5; ++day)
        folder.add(start.addDays(day), 10 * Mega);
    QCOMPARE(folder.copies().size(), size_t(2));
    QVERIFY(folder.has(start.addDays(4)) && folder.has(start.addDays(3)));
}

void BackupPlanTest::leavesWhatIsTheUsers()
{
    const QDateTime old = instant(u"2020-01-01T12:00:00Z"_s);
    std::vector<BackupFile> all;
    for (const auto reason :
         {BackupFile::Reason::ByHand, BackupFile::Reason::BeforeRestore, BackupFile::Reason::BeforeUpgrade})
        for (int i = 0; i < 50; ++i)
            all.push_back(copyOf(old.addSecs(i), reason, 1000 * Mega));
    QCOMPARE(superfluousBackups(all, {}, old.addYears(1)).size(), size_t(0));
}

void BackupPlanTest::doesNotDependOnTheOrder()
{
    QRandomGenerator random(3);
    std::vector<BackupFile> all;
    const QDateTime now = instant(u"2026-03-02T12:00:00Z"_s);
    for (int i = 0; i < 200; ++i)
        all.push_back(copyOf(now.addSecs(-qint64(random.bounded(400)) * 86400 / 3)));
    const auto names = [&now](const std::vector<BackupFile> &backups) {
        QSet<QString> set;
        for (const BackupFile &file : superfluousBackups(backups, {}, now))
            set.insert(file.path);
        return set;
    };
    const auto first = names(all);
    std::shuffle(all.begin(), all.end(), random);
    QCOMPARE(names(all), first);
}

void BackupPlanTest::keepsWhatWasMadeLastWhateverTheClock_data()
{
    QTest::addColumn<qint64>("jump");
    constexpr qint64 Day = 86400;
    QTest::newRow("an hour back") << -qint64(3600);
    QTest::newRow("a day back") << -Day;
    QTest::newRow("a day ahead") << Day;
    QTest::newRow("a year back") << -365 * Day;
    QTest::newRow("a year ahead") << 365 * Day;
    QTest::newRow("to 1970") << -56 * 365 * Day;
    QTest::newRow("beyond 2038") << 13 * 365 * Day;
}

/// A fortnight with the right clock, one with another, one with the right one again.
void BackupPlanTest::keepsWhatWasMadeLastWhateverTheClock()
{
    QFETCH(qint64, jump);
    Folder folder;
    QDateTime now = instant(u"2026-03-02T09:00:00Z"_s);
    for (int step = 0; step < 3 * 14 * 4; ++step, now = now.addSecs(6 * 3600)) {
        const bool isWrong = step / (14 * 4) == 1;
        const QDateTime shown = folder.add(isWrong ? now.addSecs(jump) : now);
        QVERIFY2(folder.has(shown), qPrintable(shown.toString(Qt::ISODate)));
        QCOMPARE(newestBackup(folder.copies(), shown)->at, shown);
    }
    // The right clock's own days are covered as if nothing had been.
    const QDate last = now.addSecs(-6 * 3600).date();
    for (int back = 0; back < 12; ++back)
        QVERIFY2(std::any_of(folder.copies().begin(), folder.copies().end(),
                             [&](const auto &copy) { return copy.at.date() == last.addDays(-back); }),
                 qPrintable(QString::number(back)));
}

void BackupPlanTest::letsNoCopyFromTheFutureTakeAPlace()
{
    std::vector<BackupFile> all;
    const QDateTime now = instant(u"2026-03-02T12:00:00Z"_s);
    for (int day = 1; day <= 40; ++day)
        all.push_back(copyOf(now.addDays(365 + day)));
    for (int day = 0; day < 12; ++day)
        all.push_back(copyOf(now.addDays(-day)));
    for (const BackupFile &gone : superfluousBackups(all, {}, now))
        QVERIFY(gone.at > now);
    QCOMPARE(newestBackup(all, now)->at, now);
    QVERIFY(!newestBackup({}, now));
}

void BackupPlanTest::goesOnBeyond2038()
{
    Folder folder;
    const QDateTime start = instant(u"2038-01-10T12:00:00Z"_s);
    for (int day = 0; day < 20; ++day)
        folder.add(start.addDays(day));
    QVERIFY(folder.has(instant(u"2038-01-18T12:00:00Z"_s)));
    QVERIFY(folder.has(instant(u"2038-01-20T12:00:00Z"_s)));
    QCOMPARE(newestBackup(folder.copies(), start.addDays(19))->at, start.addDays(19));
}

/// A thousand lives with a clock that goes wherever it likes.
void BackupPlanTest::neverLosesTheLastCopy()
{
    QRandomGenerator random(29);
    for (int life = 0; life < 1000; ++life) {
        BackupRules rules;
        rules.budgetBytes = (1 + random.bounded(40)) * Mega;
        Folder folder(rules);
        QDateTime now = instant(u"2026-01-01T00:00:00Z"_s).addDays(random.bounded(5000));
        for (int step = 0; step < 30; ++step) {
            now =
                random.bounded(6) == 0 ? now.addDays(random.bounded(-800, 800)) : now.addSecs(random.bounded(200'000));
            QVERIFY2(folder.has(folder.add(now, (1 + random.bounded(5)) * Mega)),
                     qPrintable(u"life %1, step %2"_s.arg(life).arg(step)));
        }
    }
}

QTEST_GUILESS_MAIN(BackupPlanTest)
#include "tst_backupplan.moc"
