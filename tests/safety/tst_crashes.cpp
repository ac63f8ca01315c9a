// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/checker.h"
#include "models/storage/sql.h"
#include "tests/safety/crashworld.h"
#include "tests/safety/figures.h"
#include "tests/support/longtests.h"
#include "tests/support/memorystore.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;
using namespace Shortlist;
using namespace Shortlist::Testing;

namespace {

/// What an action makes of the prepared database, without any fault.
struct Course
{
    Finding before;
    Finding after;
    int points = 0;
};

/// All of 1 … `points` in the long run, some of them, evenly, in the quick one.
std::vector<int> chosen(int points, int quick)
{
    std::vector<int> numbers;
    const int count = runsLong() ? points : std::min(points, quick);
    for (int i = 0; i < count; ++i)
        numbers.push_back(1 + int(qint64(i) * points / count));
    return numbers;
}

QString worded(const DriverRun &run, const Finding &found)
{
    return run.said.join(u" | "_s) + u" -> "_s + found.problems.join(u"; "_s);
}

void addActions()
{
    QTest::addColumn<QString>("action");
    for (const char *name : {"import", "tag", "event", "notes", "merge", "undo", "purge", "backup", "restore"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

} // namespace

/// Every action is ended at every call that writes; every such call fails. What was said to be saved is there, the rest
/// is as it was before or as it is afterwards, and the database is sound.
class CrashesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_world.isReady()); }
    void leavesBeforeOrAfterAtEveryCall_data() { addActions(); }
    void leavesBeforeOrAfterAtEveryCall();
    void goesOnAfterEveryError_data();
    void goesOnAfterEveryError();
    void recoversFromACrashWhileRecovering();
    void losesNothingItSaidWasSaved();
    void cleanupTestCase() { m_figures.print("Faults injected into system calls"); }

private:
    Course courseOf(const QString &action);
    bool holds(const QString &what, const Course &course, const DriverRun &run, const QString &database);

    CrashWorld m_world;
    Figures m_figures;
};

Course CrashesTest::courseOf(const QString &action)
{
    Course course;
    course.before = CrashWorld::look(m_world.freshDatabase());
    const QString database = m_world.freshDatabase();
    const DriverRun run = CrashWorld::run(database, action);
    course.points = run.saved() ? run.points() : 0;
    course.after = CrashWorld::look(database);
    return course;
}

bool CrashesTest::holds(const QString &what, const Course &course, const DriverRun &run, const QString &database)
{
    const Finding found = CrashWorld::look(database);
    const bool isAfter = found.state == course.after.state;
    const bool held = found.isSound() && (isAfter || (!run.isDone() && found.state == course.before.state));
    if (!held)
        qWarning("%s", qPrintable(what + u": "_s + worded(run, found)));
    m_figures.count(what, held);
    return held;
}

void CrashesTest::leavesBeforeOrAfterAtEveryCall()
{
    QFETCH(QString, action);
    const Course course = courseOf(action);
    QVERIFY2(course.points > 5, "the action was not done");
    QVERIFY2(course.before.isSound() && course.after.isSound(), qPrintable(course.after.problems.join(u"; "_s)));
    int torn = 0;
    for (const int point : chosen(course.points, 10)) {
        const QString fault = ++torn % 4 == 0 ? u"tear@%1"_s : u"kill@%1"_s;
        const QString database = m_world.freshDatabase();
        const DriverRun run = CrashWorld::run(database, action, fault.arg(point));
        QVERIFY2(run.wasKilled, qPrintable(run.said.join(u" | "_s)));
        QVERIFY2(holds(u"killed in a call: "_s + action, course, run, database), qPrintable(fault.arg(point)));
        if (action == "backup"_L1) {
            const Finding copy = CrashWorld::look(CrashWorld::fileFor(action, database));
            QVERIFY2(copy.isSound(), qPrintable(fault.arg(point) + copy.problems.join(u"; "_s)));
        }
    }
}

void CrashesTest::goesOnAfterEveryError_data()
{
    addActions();
}

void CrashesTest::goesOnAfterEveryError()
{
    QFETCH(QString, action);
    const Course course = courseOf(action);
    QVERIFY(course.points > 5);
    int turn = 0;
    for (const int point : chosen(course.points, 8)) {
        for (const int code : {ENOSPC, EIO}) {
            // In turn: once and lasting, and in the quick run one of the two.
            const bool isLasting = ++turn % 4 < 2;
            if (!runsLong() && (code == EIO) == isLasting)
                continue;
            const QString fault = u"%1@%2%3"_s.arg(code).arg(point).arg(isLasting ? u"+"_s : QString());
            const QString database = m_world.freshDatabase();
            DriverRun run = CrashWorld::run(database, action, fault);
            QVERIFY2(!run.wasKilled, qPrintable(fault));
            QVERIFY2(run.saved() || run.said.first().size() > 12, "an error without a reason");
            if (!run.isDone()) // not even opened: the next start does
                run = CrashWorld::run(database, action);
            QVERIFY2(run.isDone(), qPrintable(action + fault + u": "_s + run.said.join(u" | "_s)));
            const QString what = (code == ENOSPC ? u"disk full: "_s : u"I/O error: "_s) + action;
            QVERIFY2(holds(what, course, run, database), qPrintable(fault));
        }
    }
}

void CrashesTest::recoversFromACrashWhileRecovering()
{
    const Course course = courseOf(u"import"_s);
    QRandomGenerator random(11);
    for (int i = 0; i < times(12, 100); ++i) {
        const QString database = m_world.freshDatabase();
        const int first = 1 + random.bounded(course.points);
        const DriverRun run = CrashWorld::run(database, u"import"_s, u"kill@%1"_s.arg(first));
        const QString second = (i % 3 == 0 ? u"28@%1+"_s : u"kill@%1"_s).arg(1 + random.bounded(6));
        CrashWorld::run(database, u"open"_s, second);
        QVERIFY2(holds(u"crash while recovering"_s, course, run, database), qPrintable(second));
    }
}

void CrashesTest::losesNothingItSaidWasSaved()
{
    QRandomGenerator random(13);
    for (int i = 0; i < times(25, 1000); ++i) {
        const QString database = m_world.freshDatabase();
        const QStringList said = killedAfter(database, random.bounded(60));
        const auto store = must(Store::open(database));
        bool isThere = must(check(store->connection())).isEmpty() && !said.isEmpty();
        for (const QString &line : said) {
            const PostingId id{line.section(u' ', 1).toLongLong()};
            if (line.startsWith("import"_L1))
                isThere = isThere && bool(store->postings().load(id));
            else if (line.startsWith("tag"_L1))
                isThere = isThere && !must(store->tags().tagsOf(id)).empty();
            else
                isThere = isThere && !must(store->tracking().history(id)).empty();
        }
        m_figures.count(u"killed at a random moment"_s, isThere);
        QVERIFY2(isThere, qPrintable(said.join(u" | "_s)));
    }
}

QTEST_GUILESS_MAIN(CrashesTest)
#include "tst_crashes.moc"
