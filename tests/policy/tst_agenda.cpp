// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/agenda.h"
#include "tests/policy/historybuilder.h"

#include <QTest>

using namespace Shortlist;
using namespace Shortlist::Testing;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 3, 15);

QString wordOf(AgendaItem::Kind kind)
{
    switch (kind) {
    case AgendaItem::Kind::Overdue:
        return u"overdue"_s;
    case AgendaItem::Kind::Missed:
        return u"missed"_s;
    case AgendaItem::Kind::Due:
        return u"due"_s;
    case AgendaItem::Kind::Ahead:
        return u"ahead"_s;
    case AgendaItem::Kind::Waiting:
        return u"waiting"_s;
    }
    return {};
}

/// "due 2026-03-20", or nothing.
QString agendaWord(const QString &history, const QDate &applyBy)
{
    SearchRecord record = aRecord(1, history);
    record.applyBy = applyBy;
    const auto items = agendaOf({record}, numberedStages(), Today, {});
    return items.empty() ? QString()
                         : u"%1 %2"_s.arg(wordOf(items.front().kind), items.front().day.toString(Qt::ISODate));
}

} // namespace

class AgendaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsToBeDone_data();
    void saysWhatIsToBeDone();
    void putsTheMostUrgentFirst();
    void waitsAsLongAsTheUserSays();
};

void AgendaTest::saysWhatIsToBeDone_data()
{
    QTest::addColumn<QString>("history");
    QTest::addColumn<QDate>("applyBy");
    QTest::addColumn<QString>("word");
    QTest::newRow("saved without a deadline") << u""_s << QDate() << u""_s;
    QTest::newRow("closes today") << u""_s << Today << u"due 2026-03-15"_s;
    QTest::newRow("closes on the seventh day") << u""_s << QDate(2026, 3, 22) << u"due 2026-03-22"_s;
    QTest::newRow("closes on the eighth day") << u""_s << QDate(2026, 3, 23) << u""_s;
    QTest::newRow("planned, closes tomorrow") << u"planned 2026-03-01"_s << QDate(2026, 3, 16) << u"due 2026-03-16"_s;
    QTest::newRow("sent, closes tomorrow") << u"applied 2026-03-10"_s << QDate(2026, 3, 16) << u""_s;
    QTest::newRow("saved, closed yesterday") << u""_s << QDate(2026, 3, 14) << u"missed 2026-03-14"_s;
    QTest::newRow("saved, closed two weeks ago") << u""_s << QDate(2026, 3, 1) << u"missed 2026-03-01"_s;
    QTest::newRow("saved, closed longer ago") << u""_s << QDate(2026, 2, 28) << u""_s;
    QTest::newRow("planned, closed long ago") << u"planned 2025-01-01"_s << QDate(2025, 2, 1) << u"missed 2025-02-01"_s;
    QTest::newRow("sent thirteen days ago") << u"applied 2026-03-02"_s << QDate() << u""_s;
    QTest::newRow("sent fourteen days ago") << u"applied 2026-03-01"_s << QDate() << u"waiting 2026-03-01"_s;
    QTest::newRow("interviewed long ago")
        << u"applied 2026-01-01, interview 2026-02-01"_s << QDate() << u"waiting 2026-02-01"_s;
    QTest::newRow("rejected long ago") << u"applied 2026-01-01, rejected 2026-02-01"_s << QDate() << u""_s;
    QTest::newRow("withdrawn before it closed") << u"withdrawn 2026-03-01"_s << Today << u""_s;
    QTest::newRow("interview today") << u"applied 2026-01-01, interview 2026-03-15"_s << QDate()
                                     << u"ahead 2026-03-15"_s;
    QTest::newRow("interview next week") << u"applied 2026-01-01, interview 2026-03-20"_s << QDate()
                                         << u"ahead 2026-03-20"_s;
    QTest::newRow("interview next month")
        << u"applied 2026-01-01, interview 2026-04-20"_s << QDate() << u"waiting 2026-01-01"_s;
}

void AgendaTest::saysWhatIsToBeDone()
{
    QFETCH(QString, history);
    QFETCH(QDate, applyBy);
    QTEST(agendaWord(history, applyBy), "word");
}

void AgendaTest::putsTheMostUrgentFirst()
{
    std::vector<SearchRecord> all =
        records({u"applied 2026-02-01"_s, u""_s, u""_s, u"planned 2026-03-01"_s, u"applied 2026-01-01"_s, u""_s});
    all[1].applyBy = QDate(2026, 3, 20);
    all[2].applyBy = QDate(2026, 3, 17);
    all[3].applyBy = QDate(2026, 3, 10);
    all[5].applyBy = QDate(2026, 3, 20);
    all[5].rating = 4;
    std::vector<qint64> order;
    for (const AgendaItem &item : agendaOf(all, numberedStages(), Today, {}))
        order.push_back(qint64(item.posting));
    QCOMPARE(order, (std::vector<qint64>{4, 3, 6, 2, 5, 1}));
}

void AgendaTest::waitsAsLongAsTheUserSays()
{
    AgendaRules rules;
    rules.waitingDays = 3;
    QCOMPARE(
        agendaOf(records({u"applied 2026-03-12"_s, u"applied 2026-03-13"_s}), numberedStages(), Today, rules).size(),
        size_t(1));
}

QTEST_GUILESS_MAIN(AgendaTest)
#include "tst_agenda.moc"
