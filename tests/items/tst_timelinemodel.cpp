// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/timelinemodel.h"
#include "tests/support/numberedstages.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

ApplicationEvent entry(int id, const QString &stage, const QDate &day)
{
    ApplicationEvent event;
    event.id = EventId(id);
    event.stage = findStage(Testing::numberedStages(), stage)->id;
    event.day = day;
    return event;
}

ApplicationEvent retraction(int id, int of)
{
    ApplicationEvent event;
    event.id = EventId(id);
    event.retracts = EventId(of);
    return event;
}

QStringList keys(const TimelineModel &model)
{
    QStringList out;
    for (int row = 0; row < model.rowCount(); ++row)
        out.append(model.index(row).data().toString());
    return out;
}

} // namespace

class TimelineModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsTheNewestDayFirst();
    void listsTheLaterRecordOfOneDayFirst();
    void keepsWhatWasTakenBackAndMarksIt();
    void showsAnEditedEntryOnce();
    void leavesOutEntriesOfUnknownStages();
    void patchesRowsThatChange();
    void carriesNoteAndReason();
};

void TimelineModelTest::listsTheNewestDayFirst()
{
    TimelineModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setHistory({entry(1, u"applied"_s, {2026, 3, 5}), entry(2, u"planned"_s, {2026, 3, 1}),
                      entry(3, u"interview"_s, {2026, 3, 9})},
                     Testing::numberedStages());
    QCOMPARE(keys(model), QStringList({u"interview"_s, u"applied"_s, u"planned"_s}));
}

void TimelineModelTest::showsAnEditedEntryOnce()
{
    TimelineModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto better = entry(3, u"applied"_s, {2026, 3, 5});
    better.replaces = EventId(1);
    const std::vector<ApplicationEvent> history{entry(1, u"applied"_s, {2026, 3, 5}),
                                                entry(2, u"interview"_s, {2026, 3, 5}), better};
    model.setHistory(history, Testing::numberedStages());
    QCOMPARE(keys(model), QStringList({u"interview"_s, u"applied"_s})); // where it was
    QCOMPARE(model.eventAt(1), EventId(3));
    QVERIFY(model.index(1).data(TimelineModel::IsEditedRole).toBool());
    QVERIFY(!model.isRetracted(1));

    auto undone = history;
    undone.push_back(retraction(4, 3));
    model.setHistory(undone, Testing::numberedStages());
    QCOMPARE(model.eventAt(1), EventId(1));
    QVERIFY(!model.index(1).data(TimelineModel::IsEditedRole).toBool());

    undone.push_back(retraction(5, 1));
    model.setHistory(undone, Testing::numberedStages());
    QCOMPARE(model.rowCount(), 2); // what was taken back stays, once
    QVERIFY(model.isRetracted(1));
}

void TimelineModelTest::listsTheLaterRecordOfOneDayFirst()
{
    TimelineModel model;
    model.setHistory({entry(1, u"planned"_s, {2026, 3, 5}), entry(2, u"applied"_s, {2026, 3, 5})},
                     Testing::numberedStages());
    QCOMPARE(keys(model), QStringList({u"applied"_s, u"planned"_s}));
}

void TimelineModelTest::keepsWhatWasTakenBackAndMarksIt()
{
    TimelineModel model;
    model.setHistory({entry(1, u"applied"_s, {2026, 3, 5}), retraction(2, 1)}, Testing::numberedStages());
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.isRetracted(0));
    model.setHistory({entry(1, u"applied"_s, {2026, 3, 5}), retraction(2, 1), retraction(3, 2)},
                     Testing::numberedStages());
    QVERIFY(!model.isRetracted(0));
}

void TimelineModelTest::leavesOutEntriesOfUnknownStages()
{
    TimelineModel model;
    ApplicationEvent unknown = entry(1, u"applied"_s, {2026, 3, 5});
    unknown.stage = StageId{99};
    model.setHistory({unknown}, Testing::numberedStages());
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.eventAt(0), EventId{});
}

void TimelineModelTest::patchesRowsThatChange()
{
    TimelineModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const std::vector<ApplicationEvent> history{entry(1, u"planned"_s, {2026, 3, 1}),
                                                entry(2, u"applied"_s, {2026, 3, 5})};
    model.setHistory(history, Testing::numberedStages());
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setHistory({history[0], history[1], retraction(3, 2)}, Testing::numberedStages());
    QCOMPARE(resets.size(), 0);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.front().front().toModelIndex().row(), 0);
}

void TimelineModelTest::carriesNoteAndReason()
{
    TimelineModel model;
    ApplicationEvent applied = entry(1, u"applied"_s, {2026, 3, 5});
    applied.note = u"by mail"_s;
    applied.overrideReason = u"invited"_s;
    applied.time = QTime(9, 30);
    model.setHistory({applied}, Testing::numberedStages());
    const QModelIndex row = model.index(0);
    QCOMPARE(row.data(TimelineModel::NoteRole).toString(), u"by mail"_s);
    QCOMPARE(row.data(TimelineModel::OverrideReasonRole).toString(), u"invited"_s);
    QCOMPARE(row.data(TimelineModel::DayRole).toDate(), QDate(2026, 3, 5));
    QCOMPARE(row.data(TimelineModel::TimeRole).toTime(), QTime(9, 30));
    QCOMPARE(row.data(TimelineModel::StageColourRole).toString(), u"#2f6fde"_s);
    QCOMPARE(row.data(TimelineModel::EventIdRole).toLongLong(), 1);
}

QTEST_GUILESS_MAIN(TimelineModelTest)
#include "tst_timelinemodel.moc"
