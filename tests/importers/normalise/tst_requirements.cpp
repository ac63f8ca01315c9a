// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/requirements.h"
#include "models/importers/normalise/startdates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;

class TestRequirements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsExperience_data();
    void readsExperience();
    void otherYearsAreNoExperience_data();
    void otherYearsAreNoExperience();
    void readsEducation_data();
    void readsEducation();
    void readsEducationFields();
    void readsStarts_data();
    void readsStarts();
    void readsTheTimeSinceGraduation();
};

void TestRequirements::readsExperience_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("min");
    QTest::addColumn<double>("max");
    const auto row = [](const char *name, const QString &text, double min, double max = -1) {
        QTest::newRow(name) << text << min << max;
    };
    row("range", u"with 0-3 years of working experience;"_s, 0, 3);
    row("plus", u"5+ years of experience in printing"_s, 5);
    row("plus lost", u"5 years experience building presses"_s, 5);
    row("words", u"at least two years of professional experience"_s, 2);
    row("at least", u"with at least 5 years of relevant experience"_s, 5);
    row("what one did", u"2+ years closing deals"_s, 2);
    row("two plus signs", u"2++ years of experience with ink"_s, 2);
    row("behind an age", u"Du er 25+ år gammel og har 3+ års erhvervserfaring"_s, 3);
    row("another is preferred", u"有3年以上印刷经验，有海外经历者优先"_s, 3);
    row("Portuguese", u"Mais de 2 anos de experiência com tinta"_s, 2);
    row("months", u"18 months of experience with ink"_s, 1.5);
    row("largest", u"2 years of experience with ink\n4+ years of experience with presses"_s, 4);
    row("German", u"mindestens drei Jahre Berufserfahrung"_s, 3);
    row("French", u"3 ans d'expérience minimum"_s, 3);
    row("Chinese", u"3-5年设计经验"_s, 3, 5);
}

void TestRequirements::readsExperience()
{
    QFETCH(QString, text);
    QFETCH(double, max);
    const auto found = experienceIn(text);
    QVERIFY(found);
    QTEST(found->years.min.value_or(-1), "min");
    QCOMPARE(found->years.max.value_or(-1), max);
    QVERIFY(text.contains(found->quote));
}

void TestRequirements::otherYearsAreNoExperience_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("age of a company") << u"For 15 years we have worked on paper."_s;
    QTest::newRow("founded") << u"Founded 20 years ago in a garage"_s;
    QTest::newRow("contract") << u"a contract of 2 years"_s;
    QTest::newRow("days") << u"17 days of paid time"_s;
    QTest::newRow("probation") << u"a probation period of 2 years"_s;
    QTest::newRow("age") << u"18 years old or older"_s;
    QTest::newRow("of the employer") << u"Entreprise avec plus de 15 ans d'expertise"_s;
    QTest::newRow("preferred") << u"3 years of experience preferred"_s;
    QTest::newRow("age of children") << u"erfaring med aldersgruppen 3-6 år"_s;
    QTest::newRow("with a master's") << u"or a Master's degree and 2 years of experience"_s;
}

void TestRequirements::otherYearsAreNoExperience()
{
    QFETCH(QString, text);
    const auto found = experienceIn(text);
    QVERIFY2(!found, found ? qPrintable(found->quote) : "");
}

void TestRequirements::readsEducation_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Education>("level");
    QTest::newRow("abbreviated") << u"BS / MS in Physics"_s << Education::Bachelor;
    QTest::newRow("lowest") << u"Bachelor’s or Master’s degree in Paper"_s << Education::Bachelor;
    QTest::newRow("master") << u"Master's degree in Paper Science"_s << Education::Master;
    QTest::newRow("doctorate") << u"PhD in Chemistry"_s << Education::Doctorate;
    QTest::newRow("school") << u"High school diploma or GED"_s << Education::HighSchool;
    QTest::newRow("Chinese") << u"全日制本科及以上"_s << Education::Bachelor;
    QTest::newRow("required before preferred") << u"Bachelor's degree; PhD preferred"_s << Education::Bachelor;
    QTest::newRow("a degree alone") << u"a degree in Paper"_s << Education::Bachelor;
    QTest::newRow("a line with it") << u"- Excel\nDegree in Paper or alike"_s << Education::Bachelor;
    QTest::newRow("another one's degree") << u"an advanced degree in Paper"_s << Education::Unknown;
    QTest::newRow("more than the first degree")
        << u"Advanced university degree (Master's degree or equivalent)"_s << Education::Master;
    QTest::newRow("a degree of something else") << u"a high degree of freedom"_s << Education::Unknown;
    QTest::newRow("Spanish") << u"Graduado/a en Biología"_s << Education::Bachelor;
    QTest::newRow("either of two") << u"SŠ/VŠ elektro"_s << Education::HighSchool;
    QTest::newRow("no leaving examination") << u"odborné vyučení bez maturity"_s << Education::Professional;
    QTest::newRow("a student") << u"student VŠ technického směru"_s << Education::Unknown;
    QTest::newRow("scrum master") << u"scrum master of basics"_s << Education::Unknown;
}

void TestRequirements::readsEducation()
{
    QFETCH(QString, text);
    const auto found = educationIn(text);
    QTEST(found ? found->level : Education::Unknown, "level");
}

void TestRequirements::readsEducationFields()
{
    QCOMPARE(educationOf(u"bachelor degree"_s), Education::Bachelor);
    QCOMPARE(educationOf(u"postgraduate degree"_s), Education::Master);
    QCOMPARE(educationOf(u"professional certificate"_s), Education::Professional);
    QCOMPARE(educationOf(u"HighSchool"_s), Education::HighSchool);
    QCOMPARE(educationOf(u"no requirements"_s), Education::Unknown);
}

void TestRequirements::readsStarts_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("by");
    QTest::newRow("title") << u"Engineer - 2025 Start (BS)"_s << QString() << u"2025"_s << QDate() << QDate();
    QTest::newRow("by the end") << u"Engineer"_s << u"You commit to an onboarding date by end of year 2025."_s
                                << u"by end of year 2025"_s << QDate() << QDate(2025, 12, 31);
    QTest::newRow("earliest") << QString() << u"join us in 2026 (Earliest starting in January)."_s << u"2026"_s
                              << QDate(2026, 1, 1) << QDate();
    QTest::newRow("season of hiring") << QString() << u"for an internship in 2027."_s << u"2027"_s << QDate()
                                      << QDate();
    QTest::newRow("footer") << QString() << u"©2025 Initech"_s << QString() << QDate() << QDate();
    QTest::newRow("other years") << QString() << u"Revenue doubled by the end of 2025."_s << QString() << QDate()
                                 << QDate();
}

void TestRequirements::readsStarts()
{
    QFETCH(QString, title);
    QFETCH(QString, text);
    const FoundStart found = startIn(title, text).value_or(FoundStart());
    QTEST(found.text, "start");
    QTEST(found.from, "from");
    QTEST(found.by, "by");
}

void TestRequirements::readsTheTimeSinceGraduation()
{
    QCOMPARE(graduatedWithin(u"have graduated strictly within the last 12 months"_s)->months, 12);
    QCOMPARE(graduatedWithin(u"graduated within the past two years"_s)->months, 24);
    QVERIFY(!graduatedWithin(u"graduated last year"_s));
}

QTEST_GUILESS_MAIN(TestRequirements)
#include "tst_requirements.moc"
