// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/application.h"
#include "tests/support/numberedstages.h"

#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

ApplicationEvent entry(int id, const QString &stageKey, const char *day)
{
    ApplicationEvent event;
    event.id = EventId(id);
    event.stage = findStage(Testing::numberedStages(), stageKey)->id;
    event.day = QDate::fromString(QString::fromLatin1(day), Qt::ISODate);
    return event;
}

ApplicationEvent retraction(int id, int of)
{
    ApplicationEvent event;
    event.id = EventId(id);
    event.retracts = EventId(of);
    return event;
}

ApplicationEvent replacement(int id, int of, const QString &stageKey, const char *day)
{
    ApplicationEvent event = entry(id, stageKey, day);
    event.replaces = EventId(of);
    return event;
}

QString stageAfter(const std::vector<ApplicationEvent> &history)
{
    const auto stages = Testing::numberedStages();
    const Stage *stage = findStage(stages, deriveState(history, stages).stage);
    return stage == nullptr ? QString() : stage->key;
}

} // namespace

class ApplicationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void derivesTheStageFromTheLastDayNotTheLastEntry();
    void keepsTheOrderOfRecordingWithinADay();
    void putsAnEntryWithoutATimeAtTheEndOfItsDay();
    void leavesOutWhatWasRetracted();
    void bringsBackWhatWasRetractedByMistake();
    void keepsThePlaceOfAnEditedEntry();
    void bringsBackWhatAnEditReplaced();
    void isRidOfAnEntryAndItsEarlierWordings();
    void offersNoHiddenStage();
    void namesTheFirstSubmission();
    void countsAnInterviewWithoutAnApplicationAsSubmitted();
    void neverCountsAPlanAsSubmitted();
    void findsAStageByKeyOrName();
};

void ApplicationTest::derivesTheStageFromTheLastDayNotTheLastEntry()
{
    QCOMPARE(stageAfter({entry(1, u"interview"_s, "2026-02-10"), entry(2, u"applied"_s, "2026-01-12")}),
             u"interview"_s);
}

void ApplicationTest::keepsTheOrderOfRecordingWithinADay()
{
    QCOMPARE(stageAfter({entry(1, u"applied"_s, "2026-01-12"), entry(2, u"withdrawn"_s, "2026-01-12")}),
             u"withdrawn"_s);
}

void ApplicationTest::putsAnEntryWithoutATimeAtTheEndOfItsDay()
{
    auto late = entry(1, u"interview"_s, "2026-01-12");
    late.time = QTime(18, 0);
    auto early = entry(3, u"applied"_s, "2026-01-12");
    early.time = QTime(9, 0);
    const auto standing = effectiveEvents({late, entry(2, u"assessment"_s, "2026-01-12"), early});
    QCOMPARE(standing.at(0).id, EventId(3));
    QCOMPARE(standing.at(1).id, EventId(1));
    QCOMPARE(standing.at(2).id, EventId(2));
}

void ApplicationTest::leavesOutWhatWasRetracted()
{
    QCOMPARE(stageAfter({entry(1, u"planned"_s, "2026-01-10"), entry(2, u"applied"_s, "2026-01-12"), retraction(3, 2)}),
             u"planned"_s);
}

void ApplicationTest::bringsBackWhatWasRetractedByMistake()
{
    const std::vector<ApplicationEvent> history{entry(1, u"applied"_s, "2026-01-12"), retraction(2, 1),
                                                retraction(3, 2)};
    QCOMPARE(stageAfter(history), u"applied"_s);
    QCOMPARE(effectiveEvents(history).size(), size_t(1));
}

void ApplicationTest::keepsThePlaceOfAnEditedEntry()
{
    // The note of the first of two entries of a day is corrected, twice: it stays the first.
    const std::vector<ApplicationEvent> history{
        entry(1, u"applied"_s, "2026-01-12"), entry(2, u"withdrawn"_s, "2026-01-12"),
        replacement(3, 1, u"applied"_s, "2026-01-12"), replacement(4, 3, u"applied"_s, "2026-01-12")};
    QCOMPARE(stageAfter(history), u"withdrawn"_s);
    QCOMPARE(effectiveEvents(history).front().id, EventId(4));
    const auto state = deriveState(history, Testing::numberedStages());
    QCOMPARE(state.submission, EventId(4));
    QCOMPARE(state.recordedAs, EventId(1));
}

void ApplicationTest::bringsBackWhatAnEditReplaced()
{
    const std::vector<ApplicationEvent> history{entry(1, u"applied"_s, "2026-01-12"),
                                                replacement(2, 1, u"applied"_s, "2026-01-10"), retraction(3, 2)};
    QCOMPARE(effectiveEvents(history).size(), size_t(1));
    QCOMPARE(deriveState(history, Testing::numberedStages()).submittedOn, QDate(2026, 1, 12));
}

void ApplicationTest::isRidOfAnEntryAndItsEarlierWordings()
{
    const std::vector<ApplicationEvent> history{entry(1, u"applied"_s, "2026-01-12"),
                                                replacement(2, 1, u"applied"_s, "2026-01-10"),
                                                entry(3, u"interview"_s, "2026-01-20")};
    QCOMPARE(wordings(history, EventId(2)), (std::vector{EventId(2), EventId(1)}));
    QCOMPARE(wordings(history, EventId(3)), std::vector{EventId(3)});
    auto without = history;
    without.push_back(retraction(4, 2));
    without.push_back(retraction(5, 1));
    QCOMPARE(effectiveEvents(without).size(), size_t(1));
}

void ApplicationTest::offersNoHiddenStage()
{
    auto stages = Testing::numberedStages();
    stages[3].hidden = true;
    QCOMPARE(offeredStages(stages).size(), stages.size() - 1);
    QCOMPARE(findStage(offeredStages(stages), stages[3].id), nullptr);
}

void ApplicationTest::namesTheFirstSubmission()
{
    const auto state = deriveState({entry(1, u"applied"_s, "2026-01-12"), entry(2, u"rejected"_s, "2026-02-01")},
                                   Testing::numberedStages());
    QCOMPARE(state.submittedOn, QDate(2026, 1, 12));
    QCOMPARE(state.submission, EventId(1));
    QCOMPARE(state.endedOn, QDate(2026, 2, 1));
}

void ApplicationTest::countsAnInterviewWithoutAnApplicationAsSubmitted()
{
    QCOMPARE(deriveState({entry(1, u"interview"_s, "2026-02-10")}, Testing::numberedStages()).submittedOn,
             QDate(2026, 2, 10));
}

void ApplicationTest::neverCountsAPlanAsSubmitted()
{
    const auto state = deriveState({entry(1, u"planned"_s, "2026-01-10"), entry(2, u"withdrawn"_s, "2026-01-11")},
                                   Testing::numberedStages());
    QVERIFY(!state.submittedOn.isValid());
}

void ApplicationTest::findsAStageByKeyOrName()
{
    auto stages = Testing::numberedStages();
    stages[4].name = u"On-site Day"_s;
    QCOMPARE(findStage(stages, u"ON-SITE day"_s)->key, u"interview"_s);
    QCOMPARE(findStage(stages, u"Interview"_s)->key, u"interview"_s);
    QCOMPARE(findStage(stages, QString()), nullptr);
}

QTEST_GUILESS_MAIN(ApplicationTest)
#include "tst_application.moc"
