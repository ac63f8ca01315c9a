// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/period.h"

#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

class PeriodTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPeriods_data();
    void readsPeriods();
};

void PeriodTest::readsPeriods_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("period");
    QTest::newRow("a year") << u"2026"_s << u"2026-01-01..2026-12-31"_s;
    QTest::newRow("a month") << u"2026-3"_s << u"2026-03-01..2026-03-31"_s;
    QTest::newRow("February of a leap year") << u"2028-02"_s << u"2028-02-01..2028-02-29"_s;
    QTest::newRow("a day") << u"2026-03-02"_s << u"2026-03-02..2026-03-02"_s;
    QTest::newRow("two days") << u"2026-03-02..2026-03-08"_s << u"2026-03-02..2026-03-08"_s;
    QTest::newRow("from a month to a year") << u"2025-11..2026"_s << u"2025-11-01..2026-12-31"_s;
    QTest::newRow("backwards") << u"2026-03-08..2026-03-02"_s << QString();
    QTest::newRow("three ends") << u"2026..2027..2028"_s << QString();
    QTest::newRow("no such day") << u"2026-02-30"_s << QString();
    QTest::newRow("no such month") << u"2026-13"_s << QString();
    QTest::newRow("a word") << u"soon"_s << QString();
    QTest::newRow("nothing") << u""_s << QString();
}

void PeriodTest::readsPeriods()
{
    QFETCH(QString, text);
    const auto period = Period::parse(text);
    QTEST(period ? period->toString() : QString(), "period");
}

QTEST_GUILESS_MAIN(PeriodTest)
#include "tst_period.moc"
