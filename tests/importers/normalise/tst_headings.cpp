// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/editdistance.h"
#include "models/importers/normalise/headings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;
using enum SectionKind;

class TestHeadings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheKind_data();
    void namesTheKind();
    void otherLinesAreNoHeadings_data();
    void otherLinesAreNoHeadings();
    void findsHeadingsInRunningText_data();
    void findsHeadingsInRunningText();
    void runningWordsAreNoHeadings_data();
    void runningWordsAreNoHeadings();
    void takesMarksOff();
    void countsEdits();
};

void TestHeadings::namesTheKind_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<SectionKind>("kind");
    const auto row = [](const QString &heading, SectionKind kind) {
        QTest::newRow(qPrintable(heading)) << heading << kind;
    };
    row(u"Minimum Qualifications:"_s, MinimumQualifications);
    row(u"MINIMUM QUALIFICATIONS"_s, MinimumQualifications);
    row(u"**Preferred Qualification**"_s, PreferredQualifications);
    row(u"## What you'll do"_s, Responsibilities);
    row(u"What You’ll Bring"_s, Qualifications);
    row(u"Reponsibilities"_s, Responsibilities);
    row(u"Minimum Qualificatons"_s, MinimumQualifications);
    row(u"About Initech"_s, AboutEmployer);
    row(u"About the Payments Team"_s, AboutTeam);
    row(u"About the role"_s, Other);
    row(u"Why join Initech?"_s, AboutEmployer);
    row(u"Why Join Us"_s, Other);
    row(u"The things you'll do here"_s, Responsibilities);
    row(u"🎁 Perks & Benefits"_s, Benefits);
    row(u"For Cook County Candidates:"_s, Legal);
    row(u"Diversity & Inclusion"_s, Legal);
    row(u"Das bringst du mit"_s, Qualifications);
    row(u"Vos missions :"_s, Responsibilities);
    row(u"Requisitos"_s, MinimumQualifications);
    row(u"【任职要求】"_s, MinimumQualifications);
    row(u"仕事内容"_s, Responsibilities);
    row(u"우대사항"_s, PreferredQualifications);
    row(u"Deine Aufgaben bei uns"_s, Responsibilities);
    row(u"Here's what you'll do at Initech"_s, Responsibilities);
    row(u"Vi forestiller os, at du"_s, Qualifications);
    row(u"Náplň práce"_s, Responsibilities);
    row(u"Vi tilbyder"_s, Benefits);
    row(u"What we’re offering"_s, Benefits);
    row(u"Why it would be fun to work with us"_s, Benefits);
    row(u"Your application"_s, HowToApply);
    row(u"Who are we looking for:"_s, Qualifications);
    row(u"Ideally"_s, PreferredQualifications);
    row(u"Great to haves"_s, PreferredQualifications);
    row(u"Not required (but a plus)"_s, PreferredQualifications);
    row(u"What we need"_s, Qualifications);
    row(u"Arbeitsaufgaben"_s, Responsibilities);
    row(u"Das wird geboten"_s, Benefits);
    row(u"Qualifikationserfordernisse:"_s, MinimumQualifications);
    row(u"Votre savoir-faire"_s, Qualifications);
    row(u"Hvad kan vi tilbyde?"_s, Benefits);
    row(u"Det forventer vi af dig"_s, Qualifications);
    row(u"岗位是做啥的？"_s, Responsibilities);
    row(u"能力需求"_s, MinimumQualifications);
    row(u"Nossa empresa"_s, AboutEmployer);
    row(u"Arbetsuppgifter"_s, Responsibilities);
}

void TestHeadings::namesTheKind()
{
    QFETCH(QString, heading);
    QFETCH(SectionKind, kind);
    QCOMPARE(headingKind(heading), std::optional(kind));
}

void TestHeadings::otherLinesAreNoHeadings_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("empty") << QString();
    QTest::newRow("marks") << u"-- * --"_s;
    QTest::newRow("item") << u"Fluent in English; German is a plus"_s;
    QTest::newRow("sentence") << u"We build paper for people who like paper"_s;
}

void TestHeadings::otherLinesAreNoHeadings()
{
    QFETCH(QString, line);
    QVERIFY(!headingKind(line));
}

void TestHeadings::findsHeadingsInRunningText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("headings");
    QTest::newRow("glued to a sentence") << u"…and support.Minimum Qualifications : - BS / MS in physics"_s
                                         << QStringList{u"Minimum Qualifications"_s};
    QTest::newRow("before a list") << u"keep it working Preferred Qualifications - Have tact"_s
                                   << QStringList{u"Preferred Qualifications"_s};
    QTest::newRow("before a number") << u"of models. Reponsibilities 1. Design presses. 2. Run them."_s
                                     << QStringList{u"Reponsibilities"_s};
    QTest::newRow("before a sentence") << u"Team Introduction The Press team runs the presses."_s
                                       << QStringList{u"Team Introduction"_s};
    QTest::newRow("small second word") << u"Apply early. About the team The Press team prints."_s
                                       << QStringList{u"About the team"_s};
    QTest::newRow("the employer's name twice")
        << u"About Initech Initech is a maker of paper."_s << QStringList{u"About Initech"_s};
    QTest::newRow("several") << u"We print. What You'll Do : - Print. Minimum Qualifications : - Ink."_s
                             << QStringList{u"What You'll Do"_s, u"Minimum Qualifications"_s};
}

void TestHeadings::findsHeadingsInRunningText()
{
    QFETCH(QString, text);
    QFETCH(QStringList, headings);
    QStringList found;
    for (const GluedHeading &heading : gluedHeadings(text))
        found.append(text.mid(heading.start, heading.end - heading.start));
    QCOMPARE(found, headings);
}

void TestHeadings::runningWordsAreNoHeadings_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("small letters") << u"Your responsibilities - and ours - are shared."_s;
    QTest::newRow("subject") << u"We grow. Benefits are paid monthly."_s;
    QTest::newRow("you will") << u"You will work with Ann and Bob."_s;
    QTest::newRow("team") << u"Our team is small. The team prints paper."_s;
}

void TestHeadings::runningWordsAreNoHeadings()
{
    QFETCH(QString, text);
    QVERIFY(gluedHeadings(text).empty());
}

void TestHeadings::takesMarksOff()
{
    QCOMPARE(bareHeading(u"### **Benefits:**"_s), u"Benefits"_s);
    QCOMPARE(bareHeading(u"  What  we offer : "_s), u"What we offer"_s);
    QCOMPARE(bareHeading(u"(Optional) extras"_s), u"(Optional) extras"_s);
}

void TestHeadings::countsEdits()
{
    QCOMPARE(editDistance(u"reponsibilities"_s, u"responsibilities"_s, 2), 1);
    QCOMPARE(editDistance(u"same"_s, u"same"_s, 2), 0);
    QCOMPARE(editDistance(u"kitten"_s, u"sitting"_s, 3), 3);
    QCOMPARE(editDistance(u"short"_s, u"much longer"_s, 2), 3);
}

QTEST_GUILESS_MAIN(TestHeadings)
#include "tst_headings.moc"
