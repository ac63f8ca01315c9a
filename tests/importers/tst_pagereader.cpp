// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/page/labels.h"
#include "models/importers/page/linewords.h"
#include "models/importers/page/pagereader.h"

#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

const QString Prose =
    u"We are looking for a careful person who likes to build reliable things together with a small and friendly team, "
    u"and "
    u"who knows that the best code is the code that is not needed. You will work on what our customers ask for."_s;

std::vector<PageLine> linesOf(const QString &text)
{
    std::vector<PageLine> lines;
    for (const QString &line : text.split(u'\n'))
        lines.push_back({line.trimmed(), PageLine::Kind::Text, 0, false});
    return lines;
}

QStringList fieldsOf(const PageReading &reading)
{
    QStringList lines;
    for (const RawField &field : reading.fields)
        lines.append(field.name + u'=' + field.value);
    return lines;
}

QStringList bodyOf(const QString &text)
{
    const auto lines = linesOf(text);
    QStringList body;
    for (const size_t line : readPage(lines).body)
        body.append(lines.at(line).text);
    return body;
}

} // namespace

class PageReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsHeaders_data();
    void readsHeaders();
    void takesALoneFirstLineForTheTitle_data();
    void takesALoneFirstLineForTheTitle();
    void leavesOutWhatIsTheSites_data();
    void leavesOutWhatIsTheSites();
    void keepsWhatNobodyUnderstands();
    void readsLabelsAboveTheirValues_data();
    void readsLabelsAboveTheirValues();
    void tellsPostingsFromOtherTexts_data();
    void tellsPostingsFromOtherTexts();
    void readsLabels_data();
    void readsLabels();
    void takesBadgesOffALine_data();
    void takesBadgesOffALine();
};

void PageReaderTest::readsHeaders_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("title, employer, place")
        << u"Data Engineer (m/f/d)\nInitech\nBerlin, Germany"_s
        << QStringList{u"title=Data Engineer (m/f/d)"_s, u"hiringOrganization.name=Initech"_s,
                       u"jobLocation=Berlin, Germany"_s};
    QTest::newRow("place, work place and type on one line")
        << u"Demo\n\nPlatform Engineer Graduate - 2027 Start\n\nInitech\nAustin, TX Hybrid Intern\nPOSTED ON 2/24/2027\nAVAILABLE BEFORE 4/6/2027"_s
        << QStringList{u"title=Platform Engineer Graduate - 2027 Start"_s,
                       u"hiringOrganization.name=Initech"_s,
                       u"jobLocationType=Hybrid"_s,
                       u"employmentType=Intern"_s,
                       u"jobLocation=Austin, TX"_s,
                       u"datePosted=2/24/2027"_s,
                       u"validThrough=4/6/2027"_s};
    QTest::newRow("rating and estimated pay")
        << u"Data Scientist\nInitech\n3.8\nReno, NV\n$53K-$91K (Site est.)"_s
        << QStringList{u"title=Data Scientist"_s, u"hiringOrganization.name=Initech"_s, u"jobLocation=Reno, NV"_s,
                       u"estimatedSalary=$53K-$91K (Site est.)"_s};
    QTest::newRow("side by side") << u"Backend Engineer — Storage\nInitech | Remote"_s
                                  << QStringList{u"title=Backend Engineer — Storage"_s,
                                                 u"hiringOrganization.name=Initech"_s, u"jobLocationType=Remote"_s};
    QTest::newRow("run together by copying")
        << u"Software Engineer\nInitechToronto, Ontario, Canada\n3 weeks ago30 applicants"_s
        << QStringList{u"title=Software Engineer"_s, u"hiringOrganization.name=Initech"_s,
                       u"jobLocation=Toronto, Ontario, Canada"_s, u"datePosted=3 weeks ago"_s};
    QTest::newRow("labels")
        << u"=== JOB DETAILS ===\nTitle: Supervisor\nEmployer: Larch County\nLocation: Larch, CO\nJob Number: 2027-12\nClosing Date: 1/23/2027"_s
        << QStringList{u"title=Supervisor"_s, u"hiringOrganization.name=Larch County"_s, u"jobLocation=Larch, CO"_s,
                       u"identifier.value=2027-12"_s, u"validThrough=1/23/2027"_s};
    QTest::newRow("an aggregator's question")
        << u"What are the responsibilities and job description for the Senior Engineer position at Ini Tech?"_s
        << QStringList{u"title=Senior Engineer"_s, u"hiringOrganization.name=Ini Tech"_s};
    QTest::newRow("title at employer") << u"Senior Designer at Vantage Loop"_s
                                       << QStringList{u"title=Senior Designer"_s,
                                                      u"hiringOrganization.name=Vantage Loop"_s};
    QTest::newRow("a header in one line below the title")
        << u"Lediga jobb\n\nTrafikplanerare\nInitech AB | Umeå | Tillsvidare, heltid"_s
        << QStringList{u"title=Trafikplanerare"_s, u"hiringOrganization.name=Initech AB"_s, u"jobLocation=Umeå"_s,
                       u"employmentType=Tillsvidare"_s, u"employmentType=heltid"_s};
    QTest::newRow("a logo's words, a name said twice")
        << u"Welcome to the Jungle\nSe connecter\nInitech\nInitech\nChargé de clientèle (H/F)\nCDI\nLyon\nInitech"_s
        << QStringList{u"title=Chargé de clientèle (H/F)"_s, u"employmentType=CDI"_s, u"jobLocation=Lyon"_s,
                       u"hiringOrganization.name=Initech"_s};
    QTest::newRow("work place and towns")
        << u"Android Engineer\nInitech Ltd\nHybrid - Pune (Baner), Hyderabad"_s
        << QStringList{u"title=Android Engineer"_s, u"hiringOrganization.name=Initech Ltd"_s,
                       u"jobLocationType=Hybrid"_s, u"jobLocation=Pune (Baner), Hyderabad"_s};
    QTest::newRow("an employer before the title in Chinese")
        << u"【实习内推】光屿科技 - 多模态算法实习生（北京/上海，可远程）\n岗位职责"_s
        << QStringList{u"title=多模态算法实习生"_s, u"hiringOrganization.name=光屿科技"_s, u"jobLocation=北京"_s,
                       u"jobLocation=上海"_s, u"jobLocationType=可远程"_s};
    QTest::newRow("employer with a comma")
        << u"Data Scientist\nIniTech, Inc.\nReno, NV"_s
        << QStringList{u"title=Data Scientist"_s, u"hiringOrganization.name=IniTech, Inc."_s,
                       u"jobLocation=Reno, NV"_s};
    QTest::newRow("badges in small letters")
        << u"Python guru\nInitech\nLondon, England\npermanent part-time"_s
        << QStringList{u"title=Python guru"_s, u"hiringOrganization.name=Initech"_s, u"jobLocation=London, England"_s,
                       u"employmentType=permanent"_s, u"employmentType=part-time"_s};
    QTest::newRow("a banner is no title")
        << u"Join us as we build\nreliable things for\nmillions of people.\n@2027 Initech"_s << QStringList();
    QTest::newRow("no word of a job") << u"Rain Gauger\n\nTarn Instruments\nKendal, Cumbria"_s
                                      << QStringList{u"title=Rain Gauger"_s,
                                                     u"hiringOrganization.name=Tarn Instruments"_s,
                                                     u"jobLocation=Kendal, Cumbria"_s};
    QTest::newRow("the employer above") << u"Hafenlicht GmbH · Bern\n\nMatros:in (m/w/d)\nTeilzeit, 60 % · ab sofort"_s
                                        << QStringList{u"title=Matros:in (m/w/d)"_s,
                                                       u"hiringOrganization.name=Hafenlicht GmbH"_s,
                                                       u"jobLocation=Bern"_s, u"employmentType=Teilzeit, 60 %"_s,
                                                       u"jobStartDate=ab sofort"_s};
    QTest::newRow("a label goes before a line")
        << u"Spring campaign\nJob title: Baker\nCompany: Initech\nCity: Bern"_s
        << QStringList{u"title=Baker"_s, u"hiringOrganization.name=Initech"_s, u"jobLocation=Bern"_s};
    QTest::newRow("a tag, and cells of facts")
        << u"[채용공고] 데이터 분석가\n달무리랩 | 대전 유성구 | 정규직"_s
        << QStringList{u"title=데이터 분석가"_s, u"hiringOrganization.name=달무리랩"_s, u"jobLocation=대전 유성구"_s,
                       u"employmentType=정규직"_s};
    QTest::newRow("who seeks whom")
        << u"Die Gemeinde Heidebruch sucht zum nächstmöglichen Zeitpunkt\n\neine Leitung (m/w/d)\n\nOrt: Heidebruch"_s
        << QStringList{u"title=Leitung (m/w/d)"_s, u"hiringOrganization.name=Gemeinde Heidebruch"_s,
                       u"jobLocation=Heidebruch"_s};
    QTest::newRow("table that was copied")
        << u"Night Archivist\nReference\tLL-7\nHours\tPart-time\nClosing date\t8 February 2027"_s
        << QStringList{u"title=Night Archivist"_s, u"identifier.value=LL-7"_s, u"employmentType=Part-time"_s,
                       u"validThrough=8 February 2027"_s};
    QTest::newRow("one line of cells")
        << u"Tarn Bakery | Night Baker | Kendal, Cumbria | Full-time | £24k-£27k | https://tarn.example/jobs"_s
        << QStringList{
               u"title=Night Baker"_s,    u"jobLocation=Kendal, Cumbria"_s,   u"employmentType=Full-time"_s,
               u"baseSalary=£24k-£27k"_s, u"url=https://tarn.example/jobs"_s, u"hiringOrganization.name=Tarn Bakery"_s};
    QTest::newRow("facts behind the title") << u"Senior Baker at Tarn - Fully Remote - $4,000"_s
                                            << QStringList{u"title=Senior Baker"_s, u"hiringOrganization.name=Tarn"_s,
                                                           u"jobLocationType=Fully Remote"_s, u"baseSalary=$4,000"_s};
    QTest::newRow("a part of a title that is no fact")
        << u"Baker - Night Shift"_s << QStringList{u"title=Baker - Night Shift"_s};
    QTest::newRow("a place and pay round a Chinese title")
        << u"[深圳/远程] 磨坊公司诚聘 面包师助理 薪水8-15k"_s
        << QStringList{u"title=面包师助理"_s, u"hiringOrganization.name=磨坊"_s, u"jobLocation=深圳"_s,
                       u"jobLocationType=远程"_s, u"baseSalary=8-15k"_s};
    QTest::newRow("a company, its city and pay in thousands")
        << u"杭州磨坊科技有限公司 - 南京 - 前端工程师 - 15k~30k"_s
        << QStringList{u"title=前端工程师"_s, u"hiringOrganization.name=杭州磨坊科技有限公司"_s, u"jobLocation=南京"_s,
                       u"baseSalary=15k~30k"_s};
    QTest::newRow("a job with its pay behind it")
        << u"Line Cook $18 - $22/hr\nTarn Diner Inc.\nBoise, ID"_s
        << QStringList{u"title=Line Cook"_s, u"baseSalary=$18 - $22/hr"_s, u"hiringOrganization.name=Tarn Diner Inc."_s,
                       u"jobLocation=Boise, ID"_s};
    QTest::newRow("a job in a tag before its praise")
        << u"【バックエンドエンジニア】物流を変える開発メンバー募集\n株式会社みどり"_s
        << QStringList{u"title=バックエンドエンジニア"_s, u"hiringOrganization.name=株式会社みどり"_s};
    QTest::newRow("a class of graduates above the title")
        << u"磨坊2027届校园招聘\n\n数据分析师"_s
        << QStringList{u"title=数据分析师"_s, u"hiringOrganization.name=磨坊"_s};
    QTest::newRow("a number before the title")
        << u"00017 - Head Baker"_s << QStringList{u"title=Head Baker"_s, u"identifier.value=00017"_s};
    QTest::newRow("small letters that run on nothing")
        << u"Bäcker (m/w/d)\nkornblume SE\nBern, Schweiz\nFeste Anstellung\nTeilweise Home-Office"_s
        << QStringList{u"title=Bäcker (m/w/d)"_s, u"hiringOrganization.name=kornblume SE"_s,
                       u"jobLocation=Bern, Schweiz"_s, u"employmentType=Feste Anstellung"_s,
                       u"jobLocationType=Teilweise Home-Office"_s};
    QTest::newRow("an employer and its place")
        << u"Erfaren bager\nTarn Mølle A/S, Aarhus N"_s
        << QStringList{u"title=Erfaren bager"_s, u"hiringOrganization.name=Tarn Mølle A/S"_s,
                       u"jobLocation=Aarhus N"_s};
    QTest::newRow("an employer below pay and place, as boards of the East do")
        << u"面包工程师\n25-40K·15薪\n北京·朝阳区·望京\n3-5年\n本科\n磨坊"_s
        << QStringList{u"title=面包工程师"_s,
                       u"baseSalary=25-40K·15薪"_s,
                       u"jobLocation=北京·朝阳区·望京"_s,
                       u"experienceRequirements=3-5年"_s,
                       u"educationRequirements=本科"_s,
                       u"hiringOrganization.name=磨坊"_s};
    QTest::newRow("two labels in one line")
        << u"Boulanger H/F\nPublié le 12/03/2027 - Réf : B-118"_s
        << QStringList{u"title=Boulanger H/F"_s, u"datePosted=12/03/2027"_s, u"identifier.value=B-118"_s};
    QTest::newRow("nothing above the text") << QString() << QStringList();
}

void PageReaderTest::readsHeaders()
{
    QFETCH(QString, header);
    const PageReading reading = readPage(linesOf(header + u"\n\nResponsibilities\n"_s + Prose));
    QTEST(fieldsOf(reading), "fields");
    QVERIFY(reading.isPosting);
}

void PageReaderTest::takesALoneFirstLineForTheTitle_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("a title") << u"Customer Service - Cloud Video"_s
                             << QStringList{u"title=Customer Service - Cloud Video"_s};
    QTest::newRow("a heading") << u"About us"_s << QStringList();
    QTest::newRow("a slogan") << u"Careers at Initech"_s << QStringList();
    QTest::newRow("a sentence") << u"Near, fast, new."_s << QStringList();
}

void PageReaderTest::takesALoneFirstLineForTheTitle()
{
    QFETCH(QString, line);
    QTEST(fieldsOf(readPage(linesOf(line + u"\n\n"_s + Prose))), "fields");
}

void PageReaderTest::leavesOutWhatIsTheSites_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("body");
    const QString start = u"Platform Engineer\n\nResponsibilities\n"_s + Prose + u"\n"_s + Prose;
    const QStringList body{u"Responsibilities"_s, Prose, Prose};
    QTest::newRow("nothing") << start << body;
    QTest::newRow("buttons and notices") << start
            + u"\nApply now\nShare this job\n© 2027 Initech. All rights reserved.\nPrivacy Policy"_s
                                         << body;
    QTest::newRow("other jobs") << start + u"\nSimilar jobs\nBackend Engineer\nHooli, Berlin, Germany"_s << body;
    QTest::newRow("adverts between the last fact and the tail") << start
            + u"\nSalary : $116,000 - $177,000\n\nIs your planning software too rigid? Try ours.\n\nWhat is the career path for a Platform Engineer?\n$1"_s
                                                                << body;
    QTest::newRow("lines that a template repeats")
        << start + u"\nIncome Estimate:\n$1\nIncome Estimate:\n$2\nIncome Estimate:\n$3"_s
        << body + QStringList{u"$1"_s, u"$2"_s, u"$3"_s};
    QTest::newRow("facts in pairs at the end")
        << start + u"\nSeniority level\nEntry level\nEmployment type\nFull-time"_s << body;
    QTest::newRow("a banner above the first heading")
        << u"Join us as we build\nreliable things for\nmillions.\n\nResponsibilities\n"_s + Prose + u'\n' + Prose
        << body;
    QTest::newRow("other jobs above the posting are no tail") << u"Similar jobs\n"_s + start << body;
}

void PageReaderTest::leavesOutWhatIsTheSites()
{
    QFETCH(QString, text);
    QTEST(bodyOf(text), "body");
}

void PageReaderTest::keepsWhatNobodyUnderstands()
{
    const QString header = u"Platform Engineer\nInitech\nReno, NV\nWe meet on Fridays\nStorage Group\nFull-time"_s;
    QCOMPARE(bodyOf(header + u"\n\nResponsibilities\n"_s + Prose),
             (QStringList{u"We meet on Fridays"_s, u"Storage Group"_s, u"Responsibilities"_s, Prose}));
}

void PageReaderTest::readsLabelsAboveTheirValues_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("field");
    QTest::newRow("a place") << u"Location\n- Ghent, Belgium"_s << u"jobLocation=Ghent, Belgium"_s;
    QTest::newRow("how one is employed") << u"雇用形態\n正社員"_s << u"employmentType=正社員"_s;
    QTest::newRow("pay") << u"Salary\n$90,000 - $100,000"_s << u"baseSalary=$90,000 - $100,000"_s;
    QTest::newRow("no place") << u"Location\nWe are all over the world, and so are you if you want to be here."_s
                              << QString();
    QTest::newRow("another label") << u"Location\nSalary"_s << QString();
}

void PageReaderTest::readsLabelsAboveTheirValues()
{
    QFETCH(QString, lines);
    QFETCH(QString, field);
    const QString text = u"Platform Engineer\n\nResponsibilities\n"_s + Prose + u"\n\n"_s + lines + u"\n\n"_s + Prose;
    QStringList fields = fieldsOf(readPage(linesOf(text)));
    fields.removeAll(u"title=Platform Engineer"_s);
    QCOMPARE(fields.join(u' '), field);
}

void PageReaderTest::tellsPostingsFromOtherTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isPosting");
    QTest::newRow("prose of a posting") << Prose + u" Three years of experience."_s << true;
    QTest::newRow("German") << u"Wir suchen Sie!\nAufgaben\nKenntnisse in Java, Ihre Bewerbung an uns"_s << true;
    QTest::newRow("Chinese") << u"岗位职责\n负责后端开发\n任职要求\n本科及以上"_s << true;
    QTest::newRow("a recipe")
        << u"Pancakes\n\n2 eggs\n300 ml milk\n\nWhisk everything and rest the batter for ten minutes."_s << false;
    QTest::newRow("questions and answers")
        << u"Applying\nCan I apply twice?\nNo.\nWhen can I apply?\nNow.\nIs there a salary?\nYes.\nWhere are you?\nBern.\nWho reads it?\nWe do."_s
        << false;
    QTest::newRow("a curriculum")
        << u"Ana Lind\nWelder\nana@lind.example\n\nExperience\n2019 - now  Welder, Initech\n2015 - 2019  Baker, Globex\nSkills\nInk"_s
        << false;
    QTest::newRow("a recipe with headings of postings")
        << u"# Onion soup\n\nRequirements\n1 kg onions\n\nWhat you'll do\nSlice them.\n\nBenefits\nWarm and cheap."_s
        << false;
    QTest::newRow("a letter of application")
        << u"Dear Ms Lind,\n\nI am writing to apply for the position of Welder. I have five years of experience.\n\nYours, Ana"_s
        << false;
    QTest::newRow("an invoice")
        << u"Invoice 4471\n\nPosition: Logo\nHours: 12\nFreelance design work for Initech GmbH"_s << false;
    QTest::newRow("a course")
        << u"Become a welder\n\nWhat you'll learn\nWelding, no experience required\n\nRequirements\nGloves\n\nPrice: 490 EUR"_s
        << false;
    QTest::newRow("advice")
        << u"How to land a job as a baker\n\nRequirements\n3 years of experience are asked for.\nBenefits\nBread"_s
        << false;
    QTest::newRow("nothing") << QString() << false;
}

void PageReaderTest::tellsPostingsFromOtherTexts()
{
    QFETCH(QString, text);
    QTEST(readPage(linesOf(text)).isPosting, "isPosting");
}

void PageReaderTest::readsLabels_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("colon") << u"Closing Date: 8/25/2027 5:00 PM"_s << u"validThrough"_s << u"8/25/2027 5:00 PM"_s;
    QTest::newRow("space before the colon") << u"Salary : $1 - $2"_s << u"baseSalary"_s << u"$1 - $2"_s;
    QTest::newRow("Markdown") << u"- **Location:** Anywhere"_s << u"jobLocation"_s << u"Anywhere"_s;
    QTest::newRow("no colon") << u"Posted on March 3, 2027"_s << u"datePosted"_s << u"March 3, 2027"_s;
    QTest::newRow("German") << u"Bewerbungsschluss: 31.12.2027"_s << u"validThrough"_s << u"31.12.2027"_s;
    QTest::newRow("Chinese") << u"工作地点：上海"_s << u"jobLocation"_s << u"上海"_s;
    QTest::newRow("brackets") << u"【工作地点】上海、北京"_s << u"jobLocation"_s << u"上海、北京"_s;
    QTest::newRow("a picture in front") << u"🌍工作地点：深圳、重庆"_s << u"jobLocation"_s << u"深圳、重庆"_s;
    QTest::newRow("Korean without a colon") << u"근무지역 경기 성남시"_s << u"jobLocation"_s << u"경기 성남시"_s;
    QTest::newRow("a heading behind a pin") << u"📍 LOCALISATION"_s << QString() << QString();
    QTest::newRow("value on the next line") << u"Location:"_s << u"jobLocation"_s << QString();
    QTest::newRow("prose behind a label") << u"Posted: we write what we think"_s << QString() << QString();
    QTest::newRow("unknown label") << u"Mission: 12 moons"_s << QString() << QString();
    QTest::newRow("prose") << u"Closing the gap is what 12 of us do"_s << QString() << QString();
}

void PageReaderTest::readsLabels()
{
    QFETCH(QString, line);
    const LabelledLine label = labelledLine(line).value_or(LabelledLine{});
    QTEST(label.field, "field");
    QTEST(label.value, "value");
}

void PageReaderTest::takesBadgesOffALine_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("rest");
    QTest::addColumn<QString>("workplace");
    QTest::addColumn<QStringList>("employment");
    QTest::newRow("none") << u"Reno, NV"_s << u"Reno, NV"_s << QString() << QStringList();
    QTest::newRow("all") << u"Part-time, Contract, Remote"_s << QString() << u"Remote"_s
                         << QStringList{u"Part-time"_s, u"Contract"_s};
    QTest::newRow("at the end") << u"Reno, NV On-site Full-time"_s << u"Reno, NV"_s << u"On-site"_s
                                << QStringList{u"Full-time"_s};
    QTest::newRow("inside a word") << u"Internal Affairs"_s << u"Internal Affairs"_s << QString() << QStringList();
}

void PageReaderTest::takesBadgesOffALine()
{
    QFETCH(QString, line);
    const LineWords::Badges badges = LineWords::badges(line);
    QTEST(badges.rest, "rest");
    QTEST(badges.workplace, "workplace");
    QTEST(badges.employment, "employment");
}

QTEST_GUILESS_MAIN(PageReaderTest)
#include "tst_pagereader.moc"
