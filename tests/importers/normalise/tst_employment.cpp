// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/employment.h"
#include "models/importers/normalise/weeklyhours.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;
using enum EmploymentType;
using Types = std::vector<EmploymentType>;

class TestEmployment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTypes_data();
    void namesTypes();
    void readsTitles();
    void readsProse();
    void namesProgrammes_data();
    void namesProgrammes();
    void namesWorkplaces_data();
    void namesWorkplaces();
    void praiseIsNoWorkplace();
    void readsHowMuchIsWorkedAtHome_data();
    void readsHowMuchIsWorkedAtHome();
    void readsShareOfTheWeek();
    void readsHoursOfTheWeek_data();
    void readsHoursOfTheWeek();
};

void TestEmployment::namesTypes_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<Types>("types");
    const auto row = [](const QString &value, const Types &types) {
        QTest::newRow(qPrintable(value)) << value << types;
    };
    row(u"FULL_TIME"_s, {FullTime});
    row(u"Full-time"_s, {FullTime});
    row(u"Vollzeit"_s, {FullTime});
    row(u"SALARIED_FT"_s, {FullTime});
    row(u"HOURLY_PT"_s, {PartTime});
    row(u"CDI"_s, {FullTime});
    row(u"CDD de 8 mois, 35h/semaine"_s, {FullTime, Contract});
    row(u"Fast stilling, 32-37 timer om ugen"_s, {FullTime, PartTime});
    row(u"全職"_s, {FullTime});
    row(u"全职"_s, {FullTime});
    row(u"Permanent part-time"_s, {PartTime});
    row(u"Full-time, Part-time"_s, {FullTime, PartTime});
    row(u"Teilzeit"_s, {PartTime});
    row(u"Voll- oder Teilzeit"_s, {FullTime, PartTime});
    row(u"Fuld- eller deltid"_s, {FullTime, PartTime});
    row(u"CONTRACTOR"_s, {Contract});
    row(u"Seasonal"_s, {Temporary});
    row(u"Intern"_s, {Internship});
    row(u"Werkstudent"_s, {Internship});
    row(u"实习"_s, {Internship});
    row(u"VOLUNTEER"_s, {Volunteer});
    row(u"PER_DIEM"_s, {PerDiem});
    row(u"OTHER"_s, {Other});
    row(u"정직원"_s, {FullTime});
    row(u"常勤"_s, {FullTime});
    row(u"非常勤"_s, {});
    row(u"Kokoaikainen, määräaikainen"_s, {FullTime, Temporary});
    row(u"Osa-aikainen"_s, {PartTime});
    row(u"Grade 7"_s, {});
    row(u"International"_s, {});
}

void TestEmployment::namesTypes()
{
    QFETCH(QString, value);
    QFETCH(Types, types);
    QVERIFY(employmentTypesOf(value) == types);
}

void TestEmployment::readsTitles()
{
    QVERIFY(employmentTypesInTitle(u"Paper Engineer Intern"_s) == Types{Internship});
    QVERIFY(employmentTypesInTitle(u"Paper Manager (Part-Time)"_s) == Types{PartTime});
    QVERIFY(employmentTypesInTitle(u"Paper Engineer"_s).empty());
    QVERIFY(employmentTypesInTitle(u"Internal Auditor"_s).empty());
}

void TestEmployment::readsProse()
{
    const auto found = employmentInProse(u"This is a full-time position in our mill."_s);
    QVERIFY(found);
    QVERIFY(found->types == Types{FullTime});
    QVERIFY(!employmentInProse(u"We like people who had internships before."_s));
}

void TestEmployment::namesProgrammes_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<Programme>("programme");
    QTest::newRow("graduate") << u"Engineer Graduate (Paper) - 2025 Start"_s << Programme::Graduate;
    QTest::newRow("new grad") << u"Engineer, New Grad"_s << Programme::Graduate;
    QTest::newRow("intern") << u"Engineer Intern"_s << Programme::Intern;
    QTest::newRow("apprentice") << u"Printing Apprenticeship"_s << Programme::Apprentice;
    QTest::newRow("none") << u"Senior Engineer"_s << Programme::None;
    QTest::newRow("degree") << u"Engineer with graduate degree"_s << Programme::None;
}

void TestEmployment::namesProgrammes()
{
    QFETCH(QString, title);
    QTEST(programmeOf(title), "programme");
}

void TestEmployment::namesWorkplaces_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<Workplace>("workplace");
    QTest::newRow("schema.org") << u"TELECOMMUTE"_s << Workplace::Remote;
    QTest::newRow("remote") << u"Fully Remote"_s << Workplace::Remote;
    QTest::newRow("hybrid") << u"Hybrid"_s << Workplace::Hybrid;
    QTest::newRow("flexible") << u"Flexible"_s << Workplace::Hybrid;
    QTest::newRow("onsite") << u"OnSite"_s << Workplace::Onsite;
    QTest::newRow("two of them") << u"Remote or on-site"_s << Workplace::Unknown;
    QTest::newRow("partly, in German") << u"Teilweise Home-Office"_s << Workplace::Hybrid;
    QTest::newRow("partly, in Czech") << u"Částečně z domova"_s << Workplace::Hybrid;
    QTest::newRow("without its accent") << u"Hibrido"_s << Workplace::Hybrid;
    QTest::newRow("a share of the time") << u"40% Working from Home"_s << Workplace::Hybrid;
    QTest::newRow("far away") << u"Remote Communities"_s << Workplace::Unknown;
    QTest::newRow("other") << u"Berlin"_s << Workplace::Unknown;
}

void TestEmployment::namesWorkplaces()
{
    QFETCH(QString, value);
    QTEST(workplaceOf(value), "workplace");
}

void TestEmployment::praiseIsNoWorkplace()
{
    QVERIFY(!workplaceInProse(u"Initech is a remote-first company with remote sensors."_s));
    QCOMPARE(workplaceInProse(u"This role is fully remote."_s)->workplace, Workplace::Remote);
    QCOMPARE(workplaceInProse(u"We offer a hybrid working model."_s)->workplace, Workplace::Hybrid);
    QCOMPARE(workplaceInProse(u"- Free bread\n- Remote (European time zones)"_s)->workplace, Workplace::Remote);
    QCOMPARE(workplaceInProse(u"Télétravail flexible (3j/semaine)"_s)->workplace, Workplace::Hybrid);
}

void TestEmployment::readsHowMuchIsWorkedAtHome_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Workplace>("workplace");
    const auto row = [](const QString &text, Workplace workplace) {
        QTest::newRow(qPrintable(text)) << text << workplace;
    };
    row(u"three days from home"_s, Workplace::Hybrid);
    row(u"bis zu zwei Tage mobiles Arbeiten"_s, Workplace::Hybrid);
    row(u"Homeoffice nicht möglich, Vollzeit"_s, Workplace::Onsite);
    row(u"3 jours de télétravail par semaine"_s, Workplace::Hybrid);
    row(u"pas de télétravail"_s, Workplace::Onsite);
    row(u"dos días de teletrabajo"_s, Workplace::Hybrid);
    row(u"mulighed for hjemmearbejde to dage om ugen"_s, Workplace::Hybrid);
    row(u"arbeta på distans upp till 49 procent"_s, Workplace::Hybrid);
    row(u"možnost 2 dnů home office"_s, Workplace::Hybrid);
    row(u"每周可2天远程"_s, Workplace::Hybrid);
    row(u"在宅勤務は週2日まで"_s, Workplace::Hybrid);
    row(u"재택근무 불가"_s, Workplace::Onsite);
    row(u"five days of holiday"_s, Workplace::Unknown);
}

void TestEmployment::readsHowMuchIsWorkedAtHome()
{
    QFETCH(QString, text);
    const auto found = workplaceInProse(text);
    QTEST(found ? found->workplace : Workplace::Unknown, "workplace");
}

void TestEmployment::readsShareOfTheWeek()
{
    QCOMPARE(employmentInProse(u"Entgeltgruppe 13 TV-H, 75 %, befristet auf 3 Jahre"_s)->types,
             Types({Contract, PartTime}));
    QCOMPARE(employmentInProse(u"E 11, mit 65 % der regelmäßigen Arbeitszeit"_s)->types, Types({PartTime}));
    QVERIFY(!employmentInProse(u"Wir wachsen um 40 % im Jahr."_s));
}

void TestEmployment::readsHoursOfTheWeek_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Types>("types");
    QTest::newRow("German") << u"38,5 h/Woche"_s << Types{FullTime};
    QTest::newRow("short") << u"£12.60 per hour, 40h pw"_s << Types{FullTime};
    QTest::newRow("in a sentence") << u"You work 37.5 hours per week in our mill, from Monday to Friday, all year."_s
                                   << Types{FullTime};
    QTest::newRow("either") << u"20-40 Std. pro Woche"_s << Types{FullTime, PartTime};
    QTest::newRow("a label") << u"Wochenstunden: 20"_s << Types{PartTime};
    QTest::newRow("Danish") << u"37 timer om ugen"_s << Types{FullTime};
    QTest::newRow("Japanese, wide digits") << u"勤務時間（週３０時間）"_s << Types{PartTime};
    QTest::newRow("other hours in a sentence")
        << u"You teach two courses of 4 hours per week and learn with us how paper is made and printed."_s << Types{};
    QTest::newRow("opening hours") << u"The shop is open 40 hours per week."_s << Types{};
    QTest::newRow("neither whole nor part") << u"34 hours per week"_s << Types{};
    QTest::newRow("a day's") << u"8 hours a day"_s << Types{};
}

void TestEmployment::readsHoursOfTheWeek()
{
    QFETCH(QString, text);
    QFETCH(Types, types);
    const auto found = weeklyHoursIn(text);
    QCOMPARE(found ? found->types : Types(), types);
}

QTEST_GUILESS_MAIN(TestEmployment)
#include "tst_employment.moc"
