// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/flowvalues.h"
#include "ui/common/fieldtext.h"

#include <QLocale>
#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

class FieldTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsSalaries_data();
    void readsSalaries();
    void refusesWhatIsNoSalary_data();
    void refusesWhatIsNoSalary();
    void readsDays_data();
    void readsDays();
    void readsExperience_data();
    void readsExperience();
    void givesBackWhatItShows_data();
    void givesBackWhatItShows();
    void clearsAField();
    void keepsPlacesThatStay();
};

void FieldTextTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
}

void FieldTextTest::readsSalaries_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("min");
    QTest::addColumn<qint64>("max");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<Salary::Unit>("unit");
    QTest::newRow("a range") << u"$116,000–177,000 a year"_s << 11'600'000LL << 17'700'000LL << u"USD"_s
                             << Salary::Unit::Year;
    QTest::newRow("thousands") << u"116–177k USD"_s << 11'600'000LL << 17'700'000LL << u"USD"_s << Salary::Unit::Year;
    QTest::newRow("both thousands") << u"52k-58k €"_s << 5'200'000LL << 5'800'000LL << u"EUR"_s << Salary::Unit::Year;
    QTest::newRow("German") << u"52.000 – 58.000 EUR pro Jahr"_s << 5'200'000LL << 5'800'000LL << u"EUR"_s
                            << Salary::Unit::Year;
    QTest::newRow("an hour") << u"£18.50 an hour"_s << 1'850LL << 1'850LL << u"GBP"_s << Salary::Unit::Hour;
    QTest::newRow("a comma of cents") << u"18,50 € an hour"_s << 1'850LL << 1'850LL << u"EUR"_s << Salary::Unit::Hour;
    QTest::newRow("no minor units") << u"JPY 350,000 per month"_s << 350'000LL << 350'000LL << u"JPY"_s
                                    << Salary::Unit::Month;
    QTest::newRow("upside down") << u"60k-50k GBP"_s << 5'000'000LL << 6'000'000LL << u"GBP"_s << Salary::Unit::Year;
}

void FieldTextTest::readsSalaries()
{
    QFETCH(QString, text);
    const auto salary = FieldText::readSalary(text, {});
    QVERIFY(salary.has_value());
    QTEST(*salary->minMinor, "min");
    QTEST(*salary->maxMinor, "max");
    QTEST(salary->currency, "currency");
    QTEST(salary->unit, "unit");
}

void FieldTextTest::refusesWhatIsNoSalary_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << u"competitive"_s;
    QTest::newRow("no currency") << u"50,000"_s;
    QTest::newRow("three numbers") << u"1, 2 and 3 EUR"_s;
    QTest::newRow("nothing") << QString();
}

void FieldTextTest::refusesWhatIsNoSalary()
{
    QFETCH(QString, text);
    QVERIFY(!FieldText::readSalary(text, {}));
}

void FieldTextTest::readsDays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    const QDate day(2027, 4, 6);
    QTest::newRow("ISO") << u"2027-04-06"_s << day;
    QTest::newRow("long") << u"6 April 2027"_s << day;
    QTest::newRow("short month") << u"6 Apr 2027"_s << day;
    QTest::newRow("American") << u"April 6, 2027"_s << day;
    QTest::newRow("dots") << u"6.4.2027"_s << day;
    QTest::newRow("words") << u"soon"_s << QDate();
    QTest::newRow("no such day") << u"2027-02-30"_s << QDate();
}

void FieldTextTest::readsDays()
{
    QFETCH(QString, text);
    QTEST(FieldText::readDay(text).value_or(QDate()), "day");
}

void FieldTextTest::readsExperience_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("min");
    QTest::addColumn<double>("max");
    QTest::newRow("at least") << u"3+ years"_s << 3.0 << -1.0;
    QTest::newRow("range") << u"0–3 years"_s << 0.0 << 3.0;
    QTest::newRow("one number") << u"5"_s << 5.0 << 5.0;
    QTest::newRow("up to") << u"up to 2 years"_s << -1.0 << 2.0;
    QTest::newRow("half") << u"1.5+"_s << 1.5 << -1.0;
}

void FieldTextTest::readsExperience()
{
    QFETCH(QString, text);
    const auto years = FieldText::readExperience(text);
    QVERIFY(years.has_value());
    QTEST(years->min.value_or(-1), "min");
    QTEST(years->max.value_or(-1), "max");
}

void FieldTextTest::givesBackWhatItShows_data()
{
    QTest::addColumn<QString>("field");
    for (const QString &field : FieldText::fields())
        if (field != "application_limit"_L1)
            QTest::newRow(qPrintable(field)) << field;
}

void FieldTextTest::givesBackWhatItShows()
{
    QFETCH(QString, field);
    const Posting posting = FlowValues::tileServer();
    const auto again = FieldText::applied(posting, field, FieldText::of(posting, field));
    QVERIFY(again.has_value());
    QCOMPARE(*again, posting);
}

void FieldTextTest::clearsAField()
{
    const Posting posting = FlowValues::tileServer();
    QVERIFY(!FieldText::applied(posting, u"salary"_s, {})->salary);
    QVERIFY(!FieldText::applied(posting, u"apply_by"_s, u"  "_s)->applyBy.isValid());
    QVERIFY(FieldText::applied(posting, u"employment_types"_s, {})->employmentTypes.empty());
}

void FieldTextTest::keepsPlacesThatStay()
{
    Posting posting = FlowValues::tileServer();
    posting.places.front().country = u"CA"_s;
    const auto changed = FieldText::applied(posting, u"locations"_s, u"Halifax, NS; Utrecht"_s);
    QCOMPARE(changed->places.size(), size_t(2));
    QCOMPARE(changed->places[0], posting.places[0]);
    QCOMPARE(changed->places[1].locality, u"Utrecht"_s);
}

QTEST_GUILESS_MAIN(FieldTextTest)
#include "tst_fieldtext.moc"
