// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/errortext.h"
#include "ui/common/formats.h"
#include "ui/common/undotext.h"

#include <QLocale>
#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 4, 3);

Salary salaryOf(std::optional<double> min, std::optional<double> max, const QString &currency,
                Salary::Unit unit = Salary::Unit::Year)
{
    Salary salary;
    salary.currency = currency;
    salary.unit = unit;
    if (min)
        salary.minMinor = Salary::toMinor(*min, currency);
    if (max)
        salary.maxMinor = Salary::toMinor(*max, currency);
    return salary;
}

} // namespace

class FormatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void showsSalaries_data();
    void showsSalaries();
    void writesNumbersInTheLocale();
    void showsDeadlines_data();
    void showsDeadlines();
    void showsDaysFromToday_data();
    void showsDaysFromToday();
    void showsExperience_data();
    void showsExperience();
    void prefersTheUsersNameOfAStage();
    void namesWhatAnErrorIsAbout();
    void namesWhatWouldBeUndone();
};

void FormatsTest::showsSalaries_data()
{
    QTest::addColumn<Salary>("salary");
    QTest::addColumn<QString>("brief");
    QTest::addColumn<QString>("full");
    QTest::newRow("range") << salaryOf(116000, 177000, u"USD"_s) << u"$116–177k"_s << u"$116,000–177,000 a year"_s;
    QTest::newRow("one figure") << salaryOf(52000, 52000, u"EUR"_s) << u"€52k"_s << u"€52,000 a year"_s;
    QTest::newRow("from") << salaryOf(80000, {}, u"GBP"_s) << u"from £80k"_s << u"from £80,000 a year"_s;
    QTest::newRow("up to") << salaryOf({}, 95500, u"EUR"_s) << u"up to €95.5k"_s << u"up to €95,500 a year"_s;
    QTest::newRow("hourly") << salaryOf(18.5, 22, u"USD"_s, Salary::Unit::Hour) << u"$18.50–22 an hour"_s
                            << u"$18.50–22 an hour"_s;
    QTest::newRow("does not round away") << salaryOf(60250, 70125, u"USD"_s) << u"$60,250–70,125"_s
                                         << u"$60,250–70,125 a year"_s;
    QTest::newRow("another currency") << salaryOf(300000, 400000, u"SEK"_s) << u"SEK\u00a0300–400k"_s
                                      << u"SEK\u00a0300,000–400,000 a year"_s;
    QTest::newRow("no figure") << Salary{} << QString() << QString();
}

void FormatsTest::showsSalaries()
{
    QFETCH(Salary, salary);
    QTEST(Formats::salaryShort(salary), "brief");
    QTEST(Formats::salaryLong(salary), "full");
}

void FormatsTest::writesNumbersInTheLocale()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(Formats::salaryAmount(salaryOf(78000, 95000, u"EUR"_s)), u"78.000–95.000\u00a0€"_s);
}

void FormatsTest::showsDeadlines_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Formats::Urgency>("urgency");
    using Formats::Urgency;
    QTest::newRow("none") << QDate() << QString() << Urgency::None;
    QTest::newRow("today") << Today << u"closes today"_s << Urgency::Soon;
    QTest::newRow("tomorrow") << Today.addDays(1) << u"closes tomorrow"_s << Urgency::Soon;
    QTest::newRow("in three days") << Today.addDays(3) << u"closes in 3 days"_s << Urgency::Soon;
    QTest::newRow("in eight days") << Today.addDays(8) << u"closes in 8 days"_s << Urgency::Later;
    QTest::newRow("far away") << QDate(2026, 9, 30) << u"closes 30 Sep"_s << Urgency::Later;
    QTest::newRow("next year") << QDate(2027, 1, 15) << u"closes 15 Jan 2027"_s << Urgency::Later;
    QTest::newRow("yesterday") << Today.addDays(-1) << u"expired yesterday"_s << Urgency::Past;
    QTest::newRow("last week") << Today.addDays(-7) << u"expired 7 days ago"_s << Urgency::Past;
    QTest::newRow("this year") << QDate(2026, 1, 9) << u"expired 9 Jan"_s << Urgency::Past;
    QTest::newRow("years ago") << QDate(2021, 11, 30) << u"expired 2021"_s << Urgency::Past;
}

void FormatsTest::showsDeadlines()
{
    QFETCH(QDate, day);
    QTEST(Formats::deadline(day, Today), "text");
    QTEST(Formats::urgency(day, Today), "urgency");
}

void FormatsTest::showsDaysFromToday_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("text");
    QTest::newRow("today") << Today << u"today"_s;
    QTest::newRow("tomorrow") << Today.addDays(1) << u"tomorrow"_s;
    QTest::newRow("yesterday") << Today.addDays(-1) << u"yesterday"_s;
    QTest::newRow("ahead") << Today.addDays(3) << u"in 3 days"_s;
    QTest::newRow("behind") << Today.addDays(-2) << u"2 days ago"_s;
    QTest::newRow("this year") << QDate(2026, 1, 12) << u"12 Jan"_s;
    QTest::newRow("another year") << QDate(2021, 4, 6) << u"6 Apr 2021"_s;
}

void FormatsTest::showsDaysFromToday()
{
    QFETCH(QDate, day);
    QTEST(Formats::relativeDay(day, Today), "text");
}

void FormatsTest::showsExperience_data()
{
    QTest::addColumn<std::optional<double>>("min");
    QTest::addColumn<std::optional<double>>("max");
    QTest::addColumn<QString>("text");
    using Years = std::optional<double>;
    QTest::newRow("nothing") << Years() << Years() << QString();
    QTest::newRow("at least") << Years(5) << Years() << u"5+ years"_s;
    QTest::newRow("range") << Years(0) << Years(3) << u"0–3 years"_s;
    QTest::newRow("at most") << Years() << Years(2) << u"up to 2 years"_s;
    QTest::newRow("half years") << Years(1.5) << Years() << u"1.5+ years"_s;
    QTest::newRow("months") << Years(0.5) << Years() << u"6+ months"_s;
    QTest::newRow("none needed") << Years(0) << Years(0) << u"no experience needed"_s;
}

void FormatsTest::showsExperience()
{
    QFETCH(std::optional<double>, min);
    QFETCH(std::optional<double>, max);
    QTEST(Formats::experience({min, max}), "text");
}

void FormatsTest::prefersTheUsersNameOfAStage()
{
    const Stage builtIn = builtInStages().at(2);
    Stage renamed = builtIn;
    renamed.name = u"Sent"_s;
    QCOMPARE(Formats::stageName(builtIn), u"Applied"_s);
    QCOMPARE(Formats::stageName(renamed), u"Sent"_s);
}

void FormatsTest::namesWhatAnErrorIsAbout()
{
    const Error error{Error::Code::TooLarge, u"26214401 bytes"_s, u"/home/me/big.html"_s};
    QVERIFY(errorText(error).contains(u"“big.html”"_s));
    QVERIFY(!errorText(error).contains(u"26214401"_s));
    for (const auto code : {Error::Code::NotRead, Error::Code::NotWritten})
        QVERIFY(errorText({code, {}, u"/home/me/cv.pdf"_s}).startsWith(u"“cv.pdf” could not be"_s));
}

void FormatsTest::namesWhatWouldBeUndone()
{
    QCOMPARE(undoText(u"tag.add 3"_s), u"tag 3 postings"_s);
    QCOMPARE(doneText(u"tag.add 3"_s), u"3 postings tagged"_s);
    QCOMPARE(undoText({}), QString());
    QCOMPARE(undoText(u"some.future.key"_s), u"last change"_s);
}

QTEST_MAIN(FormatsTest)
#include "tst_formats.moc"
