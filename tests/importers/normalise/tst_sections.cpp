// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/words.h"
#include "models/importers/normalise/lines.h"
#include "models/importers/normalise/sections.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;

class TestSections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsTexts_data();
    void splitsTexts();
    void losesNoLine();
    void keepsInlineMarkup();
};

namespace {

/// "kind[heading] items/paragraphs", one for each section.
QStringList outline(const std::vector<Section> &sections)
{
    QStringList lines;
    for (const Section &section : sections)
        lines.append(u"%1[%2] %3/%4"_s.arg(wordOf(section.kind), section.heading)
                         .arg(section.items().size())
                         .arg(section.paragraphs().size()));
    return lines;
}

} // namespace

void TestSections::splitsTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("headings and bullets")
        << u"Responsibilities\n- Print\n- Cut\n\nMinimum Qualifications:\n• Ink\n• Paper\n• Tact"_s
        << QStringList{u"responsibilities[Responsibilities] 2/0"_s,
                       u"minimum_qualifications[Minimum Qualifications] 3/0"_s};
    QTest::newRow("one flat line") << u"About Initech Initech is a maker of paper. What You'll Do : - Print. - "
                                      u"Cut.Minimum Qualifications : - Ink. - Paper. "
                                      "Initech is committed to creating an inclusive space."_s
                                   << QStringList{u"about_employer[About Initech] 0/1"_s,
                                                  u"responsibilities[What You'll Do] 2/0"_s,
                                                  u"minimum_qualifications[Minimum Qualifications] 2/0"_s,
                                                  u"legal[] 0/1"_s};
    QTest::newRow("a tab above the advert")
        << u"Responsibilities\nInitech is the leading maker of paper.\n\nTeam Introduction\nWe print.\n\nResponsibilities\n- Print"_s
        << QStringList{u"about_employer[] 0/1"_s, u"about_team[Team Introduction] 0/1"_s,
                       u"responsibilities[Responsibilities] 1/0"_s};
    QTest::newRow("tabs without text")
        << u"Qualifications\nMinimum Qualifications\n- Ink\nJob Information\nAbout Initech\nInitech makes paper of every size for people who write a lot of letters."_s
        << QStringList{u"minimum_qualifications[Minimum Qualifications] 1/0"_s, u"about_employer[About Initech] 0/1"_s};
    QTest::newRow("a parent heading and its name") << u"Who We're Looking For:\nQualifications:\n- Ink\n- Paper"_s
                                                   << QStringList{u"qualifications[Who We're Looking For] 2/1"_s};
    QTest::newRow("law behind a list")
        << u"Preferred Qualifications\n- Tact\n\nInitech is an equal opportunity employer."_s
        << QStringList{u"preferred_qualifications[Preferred Qualifications] 1/0"_s, u"legal[] 0/1"_s};
    QTest::newRow("a page's part takes its content's kind")
        << u"Job Information\nThe base salary range for this job is $1000 - $2000.\nBenefits may vary by country."_s
        << QStringList{u"compensation[Job Information] 0/1"_s, u"benefits[] 0/1"_s};
    QTest::newRow("bullets lost")
        << u"What you'll bring\n\nInk on your hands\n\nAn eye for paper\n\nPatience with presses"_s
        << QStringList{u"qualifications[What you'll bring] 3/0"_s};
    QTest::newRow("lead-in")
        << u"Aufgaben\n\nDu druckst viel.\n\nDas heißt:\n\nBücher drucken\n\nKarten drucken\n\nPapier schneiden"_s
        << QStringList{u"responsibilities[Aufgaben] 3/2"_s};
    QTest::newRow("Chinese") << u"【公司介绍】造纸企业\n任职要求：\n1、三年经验\n2.本科"_s
                             << QStringList{u"about_employer[公司介绍] 0/1"_s,
                                            u"minimum_qualifications[任职要求] 2/0"_s};
    QTest::newRow("headings nobody knows")
        << u"A week in our hall\n- Print maps\n- Cut paper\n\nHands we love\n- Experience with ink\n- Knowledge of "
           u"presses\n\nRequirements\n- Tact\n\nSunny sides\n- 30 days of paid leave\n- Free lunch"_s
        << QStringList{u"responsibilities[A week in our hall] 2/0"_s, u"qualifications[Hands we love] 2/0"_s,
                       u"minimum_qualifications[Requirements] 1/0"_s, u"benefits[Sunny sides] 2/0"_s};
    QTest::newRow("the role above what is asked for")
        << u"The role\nYou print maps.\n\nRequirements\n- Tact"_s
        << QStringList{u"responsibilities[The role] 0/1"_s, u"minimum_qualifications[Requirements] 1/0"_s};
    QTest::newRow("nothing but text") << u"We print paper."_s << QStringList{u"other[] 0/1"_s};
    QTest::newRow("nothing") << QString() << QStringList();
}

void TestSections::splitsTexts()
{
    QFETCH(QString, text);
    QTEST(outline(sectionsOf(textLines(text))), "expected");
}

void TestSections::losesNoLine()
{
    const QString text =
        u"Initech\n\nA line.\nOdd heading:\nmore - and more\nBenefits\nTea\n\nTo apply, write to us."_s;
    QString kept;
    for (const Section &section : sectionsOf(textLines(text))) {
        kept += section.heading + u'\n';
        for (const Block &block : section.blocks)
            kept += block.text + u'\n';
    }
    for (const Line &line : textLines(text))
        QVERIFY2(kept.contains(QString(line.text).remove(u':')), qPrintable(line.text));
}

void TestSections::keepsInlineMarkup()
{
    const std::vector<Line> lines = {{.kind = Line::Kind::Heading, .text = u"Benefits"_s},
                                     {.kind = Line::Kind::Item, .text = u"Free tea"_s, .html = u"<b>Free</b> tea"_s}};
    const auto sections = sectionsOf(lines);
    QCOMPARE(sections.size(), size_t(1));
    QCOMPARE(sections.front().blocks.front().html, u"<b>Free</b> tea"_s);
}

QTEST_GUILESS_MAIN(TestSections)
#include "tst_sections.moc"
