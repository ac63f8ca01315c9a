// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/page/pagetop.h"
#include "models/importers/page/sitewords.h"

#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

std::vector<NumberedLine> linesOf(const QStringList &texts)
{
    std::vector<NumberedLine> lines;
    for (const QString &text : texts)
        lines.push_back({lines.size(), {text, PageLine::Kind::Text, 0, false}, false});
    return lines;
}

QStringList textsOf(const std::vector<NumberedLine> &lines)
{
    QStringList texts;
    for (const NumberedLine &line : lines)
        texts.append(line.line.text);
    return texts;
}

} // namespace

class SiteWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsButtons_data();
    void knowsButtons();
    void knowsLogosAndCohorts();
    void dropsTheBoardsNameWhereThePageBegins();
    void keepsAnEmployerThatIsABoard();
    void dropsMenusWithWhatStandsInThem();
    void namesTheAuthorsEmployer();
    void namesWhoRecruitsOnCampus();
};

void SiteWordsTest::knowsButtons_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isButton");
    const auto row = [](const QString &line, bool isButton) { QTest::newRow(qPrintable(line)) << line << isButton; };
    row(u"Inscribirme en esta oferta"_s, true);
    row(u"→ Jetzt online bewerben"_s, true);
    row(u"Gem job"_s, true);
    row(u"首页 职位 公司 校园 APP"_s, true);
    row(u"感兴趣 立即沟通"_s, true);
    row(u"Jobs | Companies | Salaries"_s, true);
    row(u"求人 企業 スカウト"_s, true);
    row(u"职位"_s, false);
    row(u"Jobs in Bern"_s, false);
    row(u"职位 后端工程师"_s, false);
    row(u"Neu-Ulm"_s, false);
    row(u"Unternehmen"_s, false);
    row(QString(), false);
}

void SiteWordsTest::knowsButtons()
{
    QFETCH(QString, line);
    QTEST(LineWords::isSiteButton(line), "isButton");
}

void SiteWordsTest::knowsLogosAndCohorts()
{
    QCOMPARE(LineWords::nameOfLogo(u"Logo von Initech GmbH"_s), u"Initech GmbH"_s);
    QCOMPARE(LineWords::nameOfLogo(u"Logopädin"_s), QString());
    QVERIFY(LineWords::isCohort(u"2027年卒"_s));
    QVERIFY(LineWords::isCohort(u"27届校招"_s));
    QVERIFY(!LineWords::isCohort(u"2027年3月"_s));
}

void SiteWordsTest::dropsTheBoardsNameWhereThePageBegins()
{
    auto lines = linesOf({u"Jobindex"_s, u"Gem job"_s, u"Logo af Initech"_s, u"Initech"_s, u"Initech"_s, u"Bager"_s});
    QCOMPARE(dropSite(lines), QString());
    QCOMPARE(textsOf(lines), QStringList({u"Gem job"_s, u"Logo af Initech"_s, u"Initech"_s, u"Bager"_s}));

    auto german = linesOf({u"Merkliste"_s, u"Logo von Initech"_s, u"Bäcker (m/w/d)"_s});
    QCOMPARE(dropSite(german), u"Initech"_s);
    QCOMPARE(textsOf(german), QStringList({u"Merkliste"_s, u"Bäcker (m/w/d)"_s}));
}

void SiteWordsTest::keepsAnEmployerThatIsABoard()
{
    auto lines = linesOf({u"Product Designer"_s, u"Indeed"_s, u"Austin, TX"_s});
    QCOMPARE(dropSite(lines), QString());
    QCOMPARE(lines.size(), size_t(3));
}

void SiteWordsTest::namesWhoRecruitsOnCampus()
{
    QCOMPARE(campusEmployer(linesOf({u"【校招】星衡汽车2027届春季补录正式启动！"_s})), u"星衡汽车"_s);
    QCOMPARE(campusEmployer(linesOf({u"2027届毕业生的求职建议"_s})), QString());
}

void SiteWordsTest::dropsMenusWithWhatStandsInThem()
{
    auto lines =
        linesOf({u"StepStone"_s, u"Jobs"_s, u"Gehaltsplaner"_s, u"Einloggen"_s, u"Initech GmbH"_s, u"Bäcker"_s});
    dropNavigation(lines);
    QCOMPARE(textsOf(lines), QStringList({u"Initech GmbH"_s, u"Bäcker"_s}));
    auto header = linesOf({u"Baker"_s, u"Initech"_s, u"Sign in"_s});
    dropNavigation(header); // one alone is no menu
    QCOMPARE(header.size(), size_t(3));
}

void SiteWordsTest::namesTheAuthorsEmployer()
{
    auto post = linesOf({u"Marek Thiele"_s, u"Geschäftsführer bei Lotse Software"_s, u"2 Std. •"_s, u"Wir suchen …"_s});
    QCOMPARE(dropAuthor(post), u"Lotse Software"_s);
    QCOMPARE(textsOf(post), QStringList({u"Wir suchen …"_s}));
    auto advert = linesOf({u"Head Baker"_s, u"Baker at Initech"_s, u"2 h"_s, u"Bern"_s});
    QCOMPARE(dropAuthor(advert), QString());
    QCOMPARE(advert.size(), size_t(4));
}

QTEST_GUILESS_MAIN(SiteWordsTest)
#include "tst_sitewords.moc"
