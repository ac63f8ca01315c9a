// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/dates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;

class TestDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDays_data();
    void readsDays();
    void refusesWhatNamesNoDay_data();
    void refusesWhatNamesNoDay();
    void countsRelativeDaysFromTheCapture_data();
    void countsRelativeDaysFromTheCapture();
    void readsTheEndsOfMonths_data();
    void readsTheEndsOfMonths();
    void countsAhead();
    void anUnambiguousDateProvesTheOrder();
};

void TestDates::readsDays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<DateOrder>("order");
    QTest::addColumn<QDate>("date");
    const auto row = [](const char *name, const QString &text, const QDate &date,
                        DateOrder order = DateOrder::Unknown) { QTest::newRow(name) << text << order << date; };
    row("ISO", u"2024-03-09"_s, {2024, 3, 9});
    row("instant", u"2024-03-09T23:47:27.000Z"_s, {2024, 3, 9});
    row("space", u"2020-10-20 20:28:32 UTC"_s, {2020, 10, 20});
    row("RFC 822", u"Mon, 24 Feb 2025 10:00:00 +0000"_s, {2025, 2, 24});
    row("Java", u"Wed Aug 05 02:00:00 UTC 2026"_s, {2026, 8, 5});
    row("US long", u"Mar 14, 2019"_s, {2019, 3, 14});
    row("ordinal", u"May 11th, 2026"_s, {2026, 5, 11});
    row("prefix", u"Posted on October 02, 2026"_s, {2026, 10, 2});
    row("proven by size", u"2/24/2025"_s, {2025, 2, 24});
    row("day first by size", u"24/2/2025"_s, {2025, 2, 24});
    row("US order", u"4/6/2025"_s, {2025, 4, 6}, DateOrder::MonthFirst);
    row("British order", u"4/6/2025"_s, {2025, 6, 4}, DateOrder::DayFirst);
    row("German", u"10.01.2020"_s, {2020, 1, 10});
    row("German long", u"24. Februar 2025"_s, {2025, 2, 24});
    row("French", u"1er mars 2025"_s, {2025, 3, 1});
    row("Spanish", u"3 de febrero de 2025"_s, {2025, 2, 3});
    row("Danish", u"1. august 2021"_s, {2021, 8, 1});
    row("Czech", u"5. října 2024"_s, {2024, 10, 5});
    row("Chinese", u"2025年3月9日"_s, {2025, 3, 9});
    row("epoch", u"1740355200"_s, {2025, 2, 24});
    row("Persian digits", u"۲۰۲۵/۳/۹"_s, {2025, 3, 9});
    row("full-width digits", u"２０２５年３月９日"_s, {2025, 3, 9});
    row("digits beyond the first plane", u"\U0001D7DA/\U0001D7DA/\U0001D7DA\U0001D7DD"_s, {2025, 2, 2});
    row("digits of two scripts", u"2/2/2۲"_s, {2022, 2, 2});
    row("epoch ms", u"1740355200000"_s, {2025, 2, 24});
}

void TestDates::readsDays()
{
    QFETCH(QString, text);
    QFETCH(DateOrder, order);
    QFETCH(QDate, date);
    QCOMPARE(readDate(text, {.capturedOn = QDate(2026, 11, 21), .order = order}), std::optional(date));
}

void TestDates::refusesWhatNamesNoDay_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("words") << u"as soon as possible"_s;
    QTest::newRow("ambiguous") << u"4/6/2025"_s;
    QTest::newRow("epoch zero") << u"1970-01-01"_s;
    QTest::newRow("year one") << u"0001-01-01"_s;
    QTest::newRow("far future") << u"9999-12-31garbage"_s;
    QTest::newRow("three years ahead") << u"2035-01-01"_s;
    QTest::newRow("no such day") << u"2025-02-31"_s;
    QTest::newRow("days beyond counting") << u"99999999999天前"_s;
    QTest::newRow("no month") << u"12 Monkeys 2025"_s;
}

void TestDates::refusesWhatNamesNoDay()
{
    QFETCH(QString, text);
    QVERIFY(!readDate(text, {.capturedOn = QDate(2026, 11, 21)}));
}

void TestDates::countsRelativeDaysFromTheCapture_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    QTest::newRow("days") << u"Posted 3 days ago"_s << QDate(2026, 11, 18);
    QTest::newRow("plus") << u"Posted 30+ Days Ago"_s << QDate(2026, 10, 22);
    QTest::newRow("weeks") << u"2 weeks ago"_s << QDate(2026, 11, 7);
    QTest::newRow("month") << u"a month ago"_s << QDate(2026, 10, 21);
    QTest::newRow("hours") << u"5 hours ago"_s << QDate(2026, 11, 21);
    QTest::newRow("yesterday") << u"Yesterday"_s << QDate(2026, 11, 20);
    QTest::newRow("short") << u"Posted 6d ago"_s << QDate(2026, 11, 15);
    QTest::newRow("short, Spanish") << u"Publicada hace 3d"_s << QDate(2026, 11, 18);
    QTest::newRow("Chinese twelve") << u"十二天前"_s << QDate(2026, 11, 9);
    QTest::newRow("Persian digits") << u"۳ days ago"_s << QDate(2026, 11, 18);
    QTest::newRow("German") << u"vor 4 Tagen"_s << QDate(2026, 11, 17);
}

void TestDates::countsRelativeDaysFromTheCapture()
{
    QFETCH(QString, text);
    QFETCH(QDate, date);
    const QDate captured(2026, 11, 21);
    QCOMPARE(readDate(text, {.capturedOn = captured}), std::optional(date));
    QVERIFY(!readDate(text, {.capturedOn = captured, .isFresh = false}));
    QVERIFY(!readDate(text));
}

void TestDates::readsTheEndsOfMonths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    QTest::newRow("English") << u"by the end of February 2028"_s << QDate(2028, 2, 29);
    QTest::newRow("German") << u"bis Ende Januar 2027"_s << QDate(2027, 1, 31);
    QTest::newRow("French") << u"jusqu'à fin mars 2027"_s << QDate(2027, 3, 31);
    QTest::newRow("Spanish") << u"hasta finales de abril de 2027"_s << QDate(2027, 4, 30);
    QTest::newRow("Danish") << u"inden udgangen af marts 2027"_s << QDate(2027, 3, 31);
    QTest::newRow("Swedish") << u"i slutet av mars 2027"_s << QDate(2027, 3, 31);
    QTest::newRow("Czech") << u"do konce ledna 2027"_s << QDate(2027, 1, 31);
    QTest::newRow("Chinese") << u"2027年3月底截止"_s << QDate(2027, 3, 31);
    QTest::newRow("Japanese") << u"3月末まで"_s << QDate(2027, 3, 31);
    QTest::newRow("without a year") << u"bis Ende Dezember"_s << QDate(2026, 12, 31);
    QTest::newRow("no month") << u"bis Ende der Woche"_s << QDate();
}

void TestDates::readsTheEndsOfMonths()
{
    QFETCH(QString, text);
    const auto found = readMonthEnd(text, QDate(2026, 11, 21));
    QTEST(found.value_or(QDate()), "date");
}

void TestDates::countsAhead()
{
    const QDate from(2026, 11, 21);
    QCOMPARE(readAhead(u"closes in 2 weeks"_s, from), std::optional(QDate(2026, 12, 5)));
    QCOMPARE(readAhead(u"innerhalb von 10 Tagen"_s, from), std::optional(QDate(2026, 12, 1)));
    QCOMPARE(readAhead(u"两周内"_s, from), std::optional(QDate(2026, 12, 5)));
    QVERIFY(!readAhead(u"closes in 2 weeks"_s, {}));
    QVERIFY(!readAhead(u"2 weeks of holiday"_s, from));
}

void TestDates::anUnambiguousDateProvesTheOrder()
{
    QCOMPARE(provenOrder(u"posted 4/6/2025, before 2/24/2025"_s), DateOrder::MonthFirst);
    QCOMPARE(provenOrder(u"24/2/2025"_s), DateOrder::DayFirst);
    QCOMPARE(provenOrder(u"4/6/2025"_s), DateOrder::Unknown);
}

QTEST_GUILESS_MAIN(TestDates)
#include "tst_dates.moc"
