// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/proof.h"
#include "tests/policy/historybuilder.h"

#include <QTest>

using namespace Shortlist;
using namespace Shortlist::Testing;
using namespace Qt::StringLiterals;

namespace {

const Period March{QDate(2026, 3, 1), QDate(2026, 3, 31)};

} // namespace

class ProofTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatHappenedInThePeriod_data();
    void holdsWhatHappenedInThePeriod();
    void isInTheOrderOfSending();
    void writesCsv();
    void writesNoFormula_data();
    void writesNoFormula();
};

void ProofTest::holdsWhatHappenedInThePeriod_data()
{
    QTest::addColumn<QString>("history");
    QTest::addColumn<int>("steps");
    QTest::addColumn<bool>("sentInPeriod");
    QTest::newRow("sent on its first day") << u"applied 2026-03-01"_s << 1 << true;
    QTest::newRow("sent on its last day") << u"applied 2026-03-31"_s << 1 << true;
    QTest::newRow("sent before") << u"applied 2026-02-28"_s << 0 << false;
    QTest::newRow("sent after") << u"applied 2026-04-01"_s << 0 << false;
    QTest::newRow("sent before, interviewed in it") << u"applied 2026-02-01, interview 2026-03-10"_s << 2 << false;
    QTest::newRow("rejected after it") << u"applied 2026-03-10, rejected 2026-04-10"_s << 1 << true;
    QTest::newRow("planned before it was sent") << u"planned 2026-03-01, applied 2026-03-10"_s << 1 << true;
    QTest::newRow("only planned") << u"planned 2026-03-10"_s << 0 << false;
}

void ProofTest::holdsWhatHappenedInThePeriod()
{
    QFETCH(QString, history);
    QFETCH(int, steps);
    QFETCH(bool, sentInPeriod);
    const auto entries = proofOf(records({history}), numberedStages(), March);
    QCOMPARE(entries.size(), size_t(steps > 0 ? 1 : 0));
    if (steps == 0)
        return;
    QCOMPARE(int(entries.front().steps.size()), steps);
    QCOMPARE(entries.front().sentInPeriod, sentInPeriod);
}

void ProofTest::isInTheOrderOfSending()
{
    const auto entries = proofOf(records({u"applied 2026-03-20"_s, u"applied 2026-03-02"_s}), numberedStages(), March);
    QCOMPARE(entries.front().posting, PostingId{2});
}

void ProofTest::writesCsv()
{
    std::vector<SearchRecord> all = records({u"applied 2026-03-02, interview 2026-03-20"_s});
    all.front().employer = u"Norvik \"& Sons\""_s;
    all.front().place = u"Bergen, NO"_s;
    all.front().events.back().note = u"by phone"_s;
    const ProofWords words{{u"Sent"_s, u"Employer"_s}, [](StageId id) { return findStage(numberedStages(), id)->key; }};
    const QByteArray csv = proofCsv(proofOf(all, numberedStages(), March), words);
    QVERIFY(csv.startsWith("\xEF\xBB\xBF")); // by which spreadsheets know UTF-8
    QCOMPARE(QString::fromUtf8(csv),
             u"\"Sent\",\"Employer\"\r\n"
             "\"2026-03-02\",\"Norvik \"\"& Sons\"\"\",\"Posting 1\",\"Bergen, NO\",\"\",\"interview\",\"2026-03-20\","
             "\"2026-03-02 applied; 2026-03-20 interview: by phone\"\r\n"_s);
}

void ProofTest::writesNoFormula_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("written");
    QTest::newRow("a formula") << u"=1+1"_s << u"\"'=1+1\"\r\n"_s;
    QTest::newRow("a command") << u"@SUM(A1)"_s << u"\"'@SUM(A1)\"\r\n"_s;
    QTest::newRow("behind a tab") << u"\t-1"_s << u"\"'\t-1\"\r\n"_s;
    QTest::newRow("a word") << u"C++"_s << u"\"C++\"\r\n"_s;
}

void ProofTest::writesNoFormula()
{
    QFETCH(QString, cell);
    QTEST(csvRecord({cell}), "written");
}

QTEST_GUILESS_MAIN(ProofTest)
#include "tst_proof.moc"
