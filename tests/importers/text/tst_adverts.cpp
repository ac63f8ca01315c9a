// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/fieldnames.h"
#include "models/importers/text/adverts.h"
#include "models/importers/text/markdown.h"
#include "models/importers/text/titleemployer.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

QStringList valuesOf(const std::vector<RawField> &fields)
{
    QStringList values;
    for (const RawField &field : fields)
        values.append(field.name + u"="_s + field.value);
    return values;
}

} // namespace

class AdvertsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsNumberedAdverts()
    {
        const auto adverts =
            advertsOf(u"Two for you:\n\n1) Baker \u2014 Initech\nhttps://initech.example/jobs/7\n"
                      "Hybrid, Bern. Full-time. \u20ac50k.\nBake bread and rolls for the whole town, early "
                      "in the morning.\n\n2) Welder \u2014 Globex\nhttps://globex.example/jobs/8\n"
                      "Weld pipes and tanks of every size, in our hall and at our customers'.\n"_s);
        QCOMPARE(adverts.size(), size_t(2));
        QCOMPARE(valuesOf(adverts[0].fields),
                 (QStringList{u"title=Baker"_s, u"hiringOrganization.name=Initech"_s,
                              u"url=https://initech.example/jobs/7"_s, u"jobLocationType=Hybrid"_s,
                              u"jobLocation=Bern"_s, u"employmentType=Full-time"_s, u"baseSalary=\u20ac50k"_s}));
        QVERIFY(adverts[1].text.startsWith("Weld pipes"_L1));
    }

    void splitsAdvertsBetweenRules()
    {
        const auto adverts =
            advertsOf(u"Baker at Initech\nFull-time | Bern\nBake bread and rolls for the whole town, early in "
                      "the morning.\n-----\nWelder at Globex\nhttps://globex.example/jobs/8\nWeld pipes and "
                      "tanks of every size, in our hall and at our customers'."_s);
        QCOMPARE(adverts.size(), size_t(2));
        QVERIFY(valuesOf(adverts[1].fields).contains(u"title=Welder"_s));
    }

    void splitsAdvertsBelowHeadings()
    {
        const auto adverts = advertsOf(
            u"# Open roles at Initech\n\n## Welder — Hobart, Tasmania\n\nFull-time · A$78,000 · Apply by 30 May\n\n"
            "You'll weld pipes and tanks.\n\n## Writer — Remote\n\nPart-time · A$55/hour\n\nYou'll draft letters for all of us, every day of the week.\n"_s);
        QCOMPARE(adverts.size(), size_t(2));
        const QStringList second = valuesOf(adverts[1].fields);
        QVERIFY(second.contains(u"title=Writer"_s) && second.contains(u"hiringOrganization.name=Initech"_s));
    }

    void readsThePlaceBehindTheEmployer()
    {
        const auto adverts =
            advertsOf(u"Baker – Initech (Cork, Ireland)\nPart-time, €14.20 per hour. Weekend shifts.\nBake bread "
                      "and rolls for the whole town, early in the morning.\n-----\nWelder – Globex (Galway)\n"
                      "Full-time, €18 per hour.\nWeld pipes and tanks of every size, in our hall."_s);
        QCOMPARE(adverts.size(), size_t(2));
        QCOMPARE(valuesOf(adverts[0].fields),
                 (QStringList{u"title=Baker"_s, u"hiringOrganization.name=Initech"_s,
                              u"baseSalary=Part-time, €14.20 per hour"_s,
                              u"employmentType=Part-time, €14.20 per hour"_s, u"jobLocation=Cork, Ireland"_s}));
    }

    void splitsLabelledAdverts()
    {
        const QString advert =
            u"Job title: %1\nCompany: %2\nLocation: Bern\n\nWork with us on things that matter to people, "
            "every day, and in a team that listens to you.\n\n"_s;
        const auto adverts = advertsOf(advert.arg(u"Baker"_s, u"Initech"_s) + advert.arg(u"Welder"_s, u"Globex"_s));
        QCOMPARE(adverts.size(), size_t(2));
        QVERIFY(adverts[1].text.contains("Globex"_L1) && !adverts[1].text.contains("Initech"_L1));
    }

    void splitsNumberedAdvertsWithLabels()
    {
        const QString advert = u"%1. Artisan (Grade A): %2 - Bern Office\nRef No: 2026/%1\nSalary: $30,000 per annum\n"
                               "Location: Bern Office\nDuties:\n- Work every day of the week, in all weathers\n"_s;
        const QString above = u"The Office of Public Works is an equal opportunity employer.\nJobs available\n"_s;
        const auto adverts = advertsOf(above + advert.arg(1).arg(u"Electrical"_s) + advert.arg(2).arg(u"Plumbing"_s));
        QCOMPARE(adverts.size(), size_t(2));
        QVERIFY(adverts[1].text.startsWith("Ref No: 2026/2"_L1));
        QVERIFY(adverts[1].above.startsWith("The Office of Public Works"_L1));
    }

    void leavesOnePostingWhole_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("numbered requirements") << u"Baker\nInitech\n\n1. Bakes bread - every day, in all weathers and "
                                                  u"seasons.\n\n2. Cleans ovens - twice a "
                                                  "day, with our own means.\n\n3. Speaks German - or learns it.\n"_s;
        QTest::newRow("sections between rules")
            << u"Baker at Initech\n-----\nResponsibilities\nBake bread, full-time. Every day of the week but Sundays.\n"
               "-----\nRequirements\nTwo years of experience, and a good nose.\n"_s;
        QTest::newRow("one labelled advert") << u"Job title: Baker\nCompany: Initech\n\nBake."_s;
        QTest::newRow("a process in steps")
            << u"1) Phone screen - 30 minutes\nWe call you.\n\n2) On-site - two hours\nYou meet the team.\n"_s;
    }

    void leavesOnePostingWhole()
    {
        QFETCH(QString, text);
        QVERIFY(advertsOf(text).empty());
    }

    void leavesEveryLabelledPostingWhole()
    {
        const QDir folder(QStringLiteral(SHORTLIST_SHARED) + u"/postings/labelled"_s);
        if (!folder.exists())
            QSKIP("the shared test data are not here");
        for (const QFileInfo &info : folder.entryInfoList({u"*.txt"_s}, QDir::Files)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(advertsOf(QString::fromUtf8(file.readAll())).empty(), qPrintable(info.fileName()));
        }
    }

    void readsFrontMatter()
    {
        const FrontMatter matter = withoutFrontMatter(
            u"---\ntitle: \"Baker\"\ncompany: Initech\nmax applications: 400\nlocation: Bern\n---\n# Baker\nBake."_s);
        QCOMPARE(matter.text, u"# Baker\nBake."_s);
        QCOMPARE(valuesOf(matter.fields),
                 (QStringList{u"title=Baker"_s, u"hiringOrganization.name=Initech"_s, u"jobLocation=Bern"_s}));
        QCOMPARE(withoutFrontMatter(u"Baker\n---\nBake."_s).text, u"Baker\n---\nBake."_s);
    }

    void readsTheProseOfFrontMatter()
    {
        const FrontMatter matter = withoutFrontMatter(
            u"---\ntitle: Stellenausschreibung Bäcker (m/w/d)\nintro: 'We bake for all of the town.'\n"
            u"duration: Fuldtid\ninstitution: Tarn Mill\nlayout: job\n---\nBake."_s);
        QCOMPARE(matter.text, u"We bake for all of the town.\n\nBake."_s);
        QCOMPARE(valuesOf(matter.fields),
                 (QStringList{u"title=Bäcker (m/w/d)"_s, u"employmentType=Fuldtid"_s,
                              u"hiringOrganization.name=Tarn Mill"_s}));
    }

    void readsTheDayOfFrontMatter()
    {
        const FrontMatter matter = withoutFrontMatter(
            u"---\ntitle: Baker\ncreated: !!timestamp '2027-08-31'\ncontact:\n    name: Ann\n---\nBake."_s);
        QCOMPARE(valuesOf(matter.fields), (QStringList{u"title=Baker"_s, u"datePosted=2027-08-31"_s}));
    }

    void knowsUnderlinedHeadings()
    {
        const std::vector<PageLine> lines = markdownLines(u"Baker\n=====\n\nTasks\n-----\nBake.\n---\n"_s);
        QCOMPARE(lines.size(), size_t(8));
        QCOMPARE(lines[0], (PageLine{u"Baker"_s, PageLine::Kind::Heading, 1, true}));
        QVERIFY(lines[1].text.isEmpty());
        QCOMPARE(lines[3], (PageLine{u"Tasks"_s, PageLine::Kind::Heading, 2, true}));
        QCOMPARE(lines[5].kind, PageLine::Kind::Text);
    }

    void showsLinksAsPeopleReadThem()
    {
        QCOMPARE(markdownLine(u"[Tarn Mill](https://tarn-mill.example) bakes ![bread](https://x.example/b.png)"_s).text,
                 u"Tarn Mill bakes"_s);
        QCOMPARE(markdownLine(u"Apply [here](https://tarn.example/apply)."_s).text,
                 u"Apply here (https://tarn.example/apply)."_s);
    }

    void knowsHeadings()
    {
        QCOMPARE(markdownLine(u"  ## Your tasks ##"_s), (PageLine{u"Your tasks"_s, PageLine::Kind::Heading, 2, true}));
        QCOMPARE(markdownLine(u"##Your tasks"_s).kind, PageLine::Kind::Heading);
        QCOMPARE(markdownLine(u"#1 bakery"_s).kind, PageLine::Kind::Text);
    }

    void splitsTitles()
    {
        QCOMPARE(titleAtEmployer(u"Baker at Initech (Bern)"_s), (TitleParts{u"Baker"_s, u"Initech"_s, u"Bern"_s}));
        QVERIFY(!titleAtEmployer(u"Look at this"_s));
        const auto parts = splitTitles({{u"Initech: Baker"_s, {}}, {u"Initech: Welder"_s, {}}});
        QCOMPARE(parts[1], (TitleParts{u"Welder"_s, u"Initech"_s, {}}));
        QVERIFY(!splitTitles({{u"Engineer - Backend"_s, {}}, {u"Engineer - Frontend"_s, {}}})[0]);
    }
};

QTEST_GUILESS_MAIN(AdvertsTest)
#include "tst_adverts.moc"
