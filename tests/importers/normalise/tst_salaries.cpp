// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/salaries.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;
using Unit = Salary::Unit;

class TestSalaries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPay_data();
    void readsPay();
    void leavesOtherMoneyAlone_data();
    void leavesOtherMoneyAlone();
    void readsFields_data();
    void readsFields();
    void placeholdersAreNoPay();
    void marksEstimates();
    void overlappingRangesMakeOne();
};

void TestSalaries::readsPay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("min");
    QTest::addColumn<double>("max");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<Unit>("unit");
    const auto row = [](const char *name, const QString &text, double min, double max, const QString &currency,
                        Unit unit) { QTest::newRow(name) << text << min << max << currency << unit; };
    row("net alone", u"We pay 2.300 € netto im Monat."_s, 2300, 2300, u"EUR"_s, Unit::Month);
    row("gross before net", u"2.300 € netto, also 3.400 € brutto im Monat"_s, 3400, 3400, u"EUR"_s, Unit::Month);
    row("no hour in a sentence that begins so", u"It is a permanent role, paying £42,000 - £48,000 plus 10% bonus."_s,
        42000, 48000, u"GBP"_s, Unit::Year);
    row("hours of their own", u"37 Std. pro Woche, Gehalt 3.400 €"_s, 3400, 3400, u"EUR"_s, Unit::Month);
    row("ten thousands by the month", u"财务主管\n1.2-1.8万/月\n苏州"_s, 12000, 18000, u"CNY"_s, Unit::Month);
    row("yen in Chinese", u"月薪 30-45 万日元"_s, 300000, 450000, u"JPY"_s, Unit::Month);
    row("dollars in Chinese", u"薪资：4000-6000 美元/月"_s, 4000, 6000, u"USD"_s, Unit::Month);
    row("thousands in Czech", u"Plat 35-45 tis. měsíčně"_s, 35000, 45000, u"CZK"_s, Unit::Month);
    row("Danish hours", u"Løn: 148 kr. i timen"_s, 148, 148, u"DKK"_s, Unit::Hour);
    row("lakhs without a currency", u"5 - 8 years\n18-26 Lacs P.A.\nPune"_s, 1800000, 2600000, u"INR"_s, Unit::Year);
    row("an article", u"17 € die Stunde"_s, 17, 17, u"EUR"_s, Unit::Hour);
    row("range", u"The base salary range is $100,000 - $130,000/annual"_s, 100000, 130000, u"USD"_s, Unit::Year);
    row("no separators", u"Pay range: $115600 - $246900"_s, 115600, 246900, u"USD"_s, Unit::Year);
    row("code behind", u"Redmond - 137,300.00 - 185,700.00 USD annually"_s, 137300, 185700, u"USD"_s, Unit::Year);
    row("hourly", u"Sparks - 27.00 - 48.00 USD hourly"_s, 27, 48, u"USD"_s, Unit::Hour);
    row("k twice", u"Base salary range: $85K-$120K + equity"_s, 85000, 120000, u"USD"_s, Unit::Year);
    row("k once", u"Salary: $120-150k"_s, 120000, 150000, u"USD"_s, Unit::Year);
    row("apostrophes", u"Lohn: CHF 120'000 - 150'000 brutto jährlich"_s, 120000, 150000, u"CHF"_s, Unit::Year);
    row("euro dots", u"Gehalt: 45.000 € bis 60.000 € pro Jahr"_s, 45000, 60000, u"EUR"_s, Unit::Year);
    row("pound hour", u"Pay: £12.85 per hour"_s, 12.85, 12.85, u"GBP"_s, Unit::Hour);
    row("suffix dollar", u"Salary: $90,000 - $120,000 NZD annually"_s, 90000, 120000, u"NZD"_s, Unit::Year);
    row("prefixed dollar", u"Compensation: AU$95,000 annually"_s, 95000, 95000, u"AUD"_s, Unit::Year);
    row("monthly by size", u"Compensation: S$8,000 plus bonus"_s, 8000, 8000, u"SGD"_s, Unit::Month);
    row("per month", u"we offer a monthly salary of EUR 1507 gross per month."_s, 1507, 1507, u"EUR"_s, Unit::Month);
    row("złoty", u"Wynagrodzenie: 18 000 - 24 000 zł miesięcznie"_s, 18000, 24000, u"PLN"_s, Unit::Month);
    row("koruna", u"Mzda 50 000 až 70 000 Kč měsíčně"_s, 50000, 70000, u"CZK"_s, Unit::Month);
}

void TestSalaries::readsPay()
{
    QFETCH(QString, text);
    QFETCH(QString, currency);
    const auto found = salariesIn(text);
    QCOMPARE(found.size(), size_t(1));
    const Salary &salary = found.front().salary;
    QCOMPARE(salary.currency, currency);
    QTEST(Salary::toMajor(salary.minMinor.value_or(0), currency), "min");
    QTEST(Salary::toMajor(salary.maxMinor.value_or(0), currency), "max");
    QTEST(salary.unit, "unit");
    QVERIFY(text.contains(found.front().quote));
}

void TestSalaries::leavesOtherMoneyAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a number that nobody is paid") << u"Pay: £20000 - £77777777777777777777777 a year"_s;
    QTest::newRow("revenue") << u"Our company generates $781M in annual revenue."_s;
    QTest::newRow("market cap") << u"a market cap of $11B"_s;
    QTest::newRow("reward") << u"you can receive a reward from 300 to 1000 EUR"_s;
    QTest::newRow("deals") << u"deals ranging from £50m to over £5bn"_s;
    QTest::newRow("per child") << u"Newborn bonus (€500 per child)"_s;
    QTest::newRow("stipend") << u"a $1,500 annual learning stipend"_s;
    QTest::newRow("tiny") << u"Salary: A$4 plus benefits"_s;
    QTest::newRow("years") << u"5+ years of experience required since 2019 - 2024"_s;
    QTest::newRow("sign-on") << u"and a $20,000 sign-on bonus"_s;
}

void TestSalaries::leavesOtherMoneyAlone()
{
    QFETCH(QString, text);
    const auto found = salariesIn(text);
    QVERIFY2(found.empty(), found.empty() ? "" : qPrintable(found.front().quote));
}

void TestSalaries::readsFields_data()
{
    QTest::addColumn<QString>("min");
    QTest::addColumn<QString>("max");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<Unit>("expected");
    QTest::newRow("plain") << u"55000"_s << u"60000"_s << u"YEAR"_s << Unit::Year;
    QTest::newRow("code") << u"55000"_s << QString() << u"ANN"_s << Unit::Year;
    QTest::newRow("hour") << u"$18.50"_s << u"$20"_s << u"HUR"_s << Unit::Hour;
    QTest::newRow("interval") << u"100,000"_s << u"120,000"_s << u"per-year-salary"_s << Unit::Year;
    QTest::newRow("by size") << u"4200"_s << QString() << QString() << Unit::Month;
}

void TestSalaries::readsFields()
{
    QFETCH(QString, min);
    QFETCH(QString, max);
    QFETCH(QString, unit);
    const auto salary = salaryOf(min, max, u"USD"_s, unit);
    QVERIFY(salary);
    QTEST(salary->unit, "expected");
    QVERIFY(salary->minMinor);
}

void TestSalaries::placeholdersAreNoPay()
{
    QVERIFY(!salaryOf(u"0"_s, u"0"_s, u"USD"_s, u"YEAR"_s));
    QVERIFY(!salaryOf({}, {}, u"USD"_s, u"YEAR"_s));
    QVERIFY(!salaryOf(u"50000"_s, {}, {}, u"YEAR"_s));
}

void TestSalaries::marksEstimates()
{
    const auto found = salariesIn(u"Salary: $53K-$91K (Glassdoor est.)"_s);
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().salary.kind, Salary::Kind::Estimated);
}

void TestSalaries::overlappingRangesMakeOne()
{
    const auto chosen = chosenSalary(
        salariesIn(u"Denver pay: $153,600 - $207,800 annually. Remote pay: $138,200 - $187,000 annually."_s));
    QVERIFY(chosen);
    QCOMPARE(Salary::toMajor(*chosen->salary.minMinor, u"USD"_s), 138200.0);
    QCOMPARE(Salary::toMajor(*chosen->salary.maxMinor, u"USD"_s), 207800.0);
}

QTEST_GUILESS_MAIN(TestSalaries)
#include "tst_salaries.moc"
