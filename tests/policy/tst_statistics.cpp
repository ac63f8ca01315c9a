// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/statistics.h"
#include "tests/policy/historybuilder.h"

#include <QTest>

using namespace Shortlist;
using namespace Shortlist::Testing;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 4, 1);

QString nameOf(const FlowNode &node)
{
    switch (node.kind) {
    case FlowNode::Kind::Applications:
        return u"sent"_s;
    case FlowNode::Kind::Open:
        return u"open"_s;
    case FlowNode::Kind::Step:
    case FlowNode::Kind::Ending:
        break;
    }
    return findStage(numberedStages(), node.stage)->key;
}

/// "sent>interview 2": every link, in order.
QStringList linksOf(const Flow &flow)
{
    QStringList links;
    for (const FlowLink &link : flow.links)
        links.append(u"%1>%2 %3"_s.arg(nameOf(flow.nodes[link.from]), nameOf(flow.nodes[link.to])).arg(link.count));
    return links;
}

Statistics statistics(const QStringList &histories)
{
    return statisticsOf(records(histories), numberedStages(), Today);
}

} // namespace

class StatisticsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsTheWays_data();
    void drawsTheWays();
    void letsNothingGetLostOnTheWay();
    void asksForWhatItCounted();
    void halvesAndQuarters_data();
    void halvesAndQuarters();
    void countsStaysThatEnded();
    void countsAnswersFromTheHistory_data();
    void countsAnswersFromTheHistory();
    void hidesRatesOfFewerThanFive();
    void countsWeeksWithoutGaps();
    void readsTheSite_data();
    void readsTheSite();
};

void StatisticsTest::drawsTheWays_data()
{
    QTest::addColumn<QStringList>("histories");
    QTest::addColumn<QStringList>("links");
    QTest::newRow("nothing was sent") << QStringList{u"planned 2026-03-01"_s, u""_s} << QStringList();
    QTest::newRow("no answer yet") << QStringList{u"applied 2026-03-01"_s} << QStringList{u"sent>open 1"_s};
    QTest::newRow("rejected at once") << QStringList{u"applied 2026-03-01, rejected 2026-03-02"_s}
                                      << QStringList{u"sent>rejected 1"_s};
    QTest::newRow("rejected after an interview")
        << QStringList{u"applied 2026-03-01, interview 2026-03-05, rejected 2026-03-09"_s}
        << QStringList{u"sent>interview 1"_s, u"interview>rejected 1"_s};
    QTest::newRow("steps in another order than the stages")
        << QStringList{u"applied 2026-03-01, interview 2026-03-05, assessment 2026-03-09"_s}
        << QStringList{u"sent>assessment 1"_s, u"assessment>interview 1"_s, u"interview>open 1"_s};
    QTest::newRow("two interviews are one step")
        << QStringList{u"applied 2026-03-01, interview 2026-03-05, interview 2026-03-09"_s}
        << QStringList{u"sent>interview 1"_s, u"interview>open 1"_s};
    QTest::newRow("never marked as applied") << QStringList{u"interview 2026-03-05, accepted 2026-03-20"_s}
                                             << QStringList{u"sent>interview 1"_s, u"interview>accepted 1"_s};
    QTest::newRow("withdrawn before it was sent")
        << QStringList{u"planned 2026-03-01, withdrawn 2026-03-02"_s} << QStringList();
    QTest::newRow("an ending that was followed by more")
        << QStringList{u"applied 2026-03-01, rejected 2026-03-05, interview 2026-03-09"_s}
        << QStringList{u"sent>interview 1"_s, u"interview>open 1"_s};
}

void StatisticsTest::drawsTheWays()
{
    QFETCH(QStringList, histories);
    QTEST(linksOf(flowOf(records(histories), numberedStages())), "links");
}

void StatisticsTest::letsNothingGetLostOnTheWay()
{
    const Flow flow = flowOf(records({u"applied 2026-01-01"_s, u"applied 2026-01-02, assessment 2026-01-09"_s,
                                      u"applied 2026-01-02, interview 2026-01-09, rejected 2026-02-01"_s,
                                      u"applied 2026-01-02, assessment 2026-01-03, interview 2026-01-09, "
                                      "offer 2026-02-01, accepted 2026-02-03"_s,
                                      u"applied 2026-01-05, closed 2026-02-01"_s}),
                             numberedStages());
    std::vector<int> in(flow.nodes.size());
    std::vector<int> out(flow.nodes.size());
    for (const FlowLink &link : flow.links) {
        out[link.from] += link.count;
        in[link.to] += link.count;
        QVERIFY(flow.nodes[link.from].layer < flow.nodes[link.to].layer);
    }
    for (size_t i = 0; i < flow.nodes.size(); ++i) {
        if (flow.nodes[i].kind != FlowNode::Kind::Applications)
            QCOMPARE(in[i], flow.nodes[i].count);
        if (flow.nodes[i].kind <= FlowNode::Kind::Step)
            QCOMPARE(out[i], flow.nodes[i].count);
    }
    QCOMPARE(flow.nodes.front().count, 5);
}

void StatisticsTest::asksForWhatItCounted()
{
    const Flow flow =
        flowOf(records({u"applied 2026-01-02, assessment 2026-01-09, rejected 2026-02-01"_s}), numberedStages());
    QCOMPARE(flow.links[0].query, u"is:submitted has:assessment"_s);
    QCOMPARE(flow.links[1].query, u"is:submitted has:assessment stage:rejected -has:interview -has:offer"_s);
}

void StatisticsTest::halvesAndQuarters_data()
{
    QTest::addColumn<QList<int>>("days");
    QTest::addColumn<QList<double>>("quartiles");
    QTest::newRow("one") << QList<int>{7} << QList<double>{7, 7, 7};
    QTest::newRow("two") << QList<int>{4, 8} << QList<double>{5, 6, 7};
    QTest::newRow("five") << QList<int>{1, 2, 3, 4, 100} << QList<double>{2, 3, 4};
    QTest::newRow("four") << QList<int>{0, 10, 20, 40} << QList<double>{7.5, 15, 25};
}

void StatisticsTest::halvesAndQuarters()
{
    QFETCH(QList<int>, days);
    const std::vector<int> sorted(days.begin(), days.end());
    const QList<double> found{quantile(sorted, 0.25), quantile(sorted, 0.5), quantile(sorted, 0.75)};
    QTEST(found, "quartiles");
}

void StatisticsTest::countsStaysThatEnded()
{
    const Statistics found =
        statistics({u"applied 2026-03-01, interview 2026-03-11, rejected 2026-03-15"_s,
                    u"applied 2026-03-01, applied 2026-03-05, rejected 2026-03-21"_s, u"applied 2026-03-30"_s});
    QCOMPARE(found.times.size(), size_t(2));
    QCOMPARE(found.times[0].left, 2);
    QCOMPARE(found.times[0].staying, 1);
    QCOMPARE(found.times[0].median, 15.0); // of 10 and 20
    QCOMPARE(found.times[1].median, 4.0);
}

void StatisticsTest::countsAnswersFromTheHistory_data()
{
    QTest::addColumn<QString>("history");
    QTest::addColumn<int>("answered");
    QTest::newRow("nothing yet") << u"applied 2026-03-01"_s << 0;
    QTest::newRow("rejected") << u"applied 2026-03-01, rejected 2026-03-02"_s << 1;
    QTest::newRow("invited") << u"applied 2026-03-01, interview 2026-03-02"_s << 1;
    QTest::newRow("invited, then withdrawn")
        << u"applied 2026-03-01, interview 2026-03-02, withdrawn 2026-03-03"_s << 1;
    QTest::newRow("withdrawn unheard") << u"applied 2026-03-01, withdrawn 2026-03-03"_s << 0;
    QTest::newRow("the posting was closed") << u"applied 2026-03-01, closed 2026-03-03"_s << 0;
}

void StatisticsTest::countsAnswersFromTheHistory()
{
    QFETCH(QString, history);
    QTEST(statistics({history}).answered, "answered");
}

void StatisticsTest::hidesRatesOfFewerThanFive()
{
    std::vector<SearchRecord> all;
    for (int i = 0; i < 9; ++i) {
        SearchRecord record =
            aRecord(i + 1, i < 2 ? u"applied 2026-03-01, rejected 2026-03-02"_s : u"applied 2026-03-01"_s);
        record.employer = i < 5 ? u"Norvik"_s : u"Fjord"_s;
        record.url = i < 5 ? u"https://www.jobs.example.org/%1"_s.arg(i) : QString();
        record.tags = i == 0 ? QStringList{u"dream"_s} : QStringList();
        all.push_back(record);
    }
    const Statistics found = statisticsOf(all, numberedStages(), Today);
    QCOMPARE(found.byEmployer.rates.size(), size_t(1));
    QCOMPARE(found.byEmployer.hidden, 1);
    QCOMPARE(found.byEmployer.rates.front().name, u"Norvik"_s);
    QCOMPARE(found.byEmployer.rates.front().sent, 5);
    QCOMPARE(found.byEmployer.rates.front().answered, 2);
    QCOMPARE(found.byEmployer.rates.front().query, u"is:submitted employer:\"Norvik\""_s);
    QCOMPARE(found.bySite.rates.front().query, u"is:submitted has:\"address jobs.example.org\""_s);
    QVERIFY(found.byTag.rates.empty());
    QCOMPARE(found.byTag.hidden, 1);
}

void StatisticsTest::countsWeeksWithoutGaps()
{
    const Statistics found =
        statistics({u"applied 2026-03-08"_s, u"applied 2026-03-09"_s, u"applied 2026-03-15"_s}); // Sun, Mon, Sun
    QCOMPARE(found.weeks.size(), size_t(5));
    QCOMPARE(found.weeks[0].monday, QDate(2026, 3, 2));
    QCOMPARE(found.weeks[0].sent, 1);
    QCOMPARE(found.weeks[1].sent, 2);
    QCOMPARE(found.weeks[2].sent, 0);
    QCOMPARE(found.weeks[1].query, u"is:\"submitted 2026-03-09..2026-03-15\""_s);
    QVERIFY(statistics({}).weeks.empty());
}

void StatisticsTest::readsTheSite_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("site");
    QTest::newRow("with www") << u"https://www.Example.org/jobs/1"_s << u"example.org"_s;
    QTest::newRow("another host") << u"https://jobs.example.org"_s << u"jobs.example.org"_s;
    QTest::newRow("none") << u""_s << u""_s;
}

void StatisticsTest::readsTheSite()
{
    QFETCH(QString, url);
    QTEST(siteOf(url), "site");
}

QTEST_GUILESS_MAIN(StatisticsTest)
#include "tst_statistics.moc"
