// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/page/articles.h"
#include "models/importers/text/markdown.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;

/// Texts about work that offer none, and postings that come near them.
class ArticlesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areToldFromPostings_data();
    void areToldFromPostings();
};

void ArticlesTest::areToldFromPostings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("is");
    QTest::newRow("a portrait in German")
        << u"Jobprofil\nMüller (m/w/d)\n\nWas ist ein Müller? Und was ein Bäcker?\n"_s << true;
    QTest::newRow("a portrait in French") << u"Comment devenir boulanger ?\nIl faut se lever tôt."_s << true;
    QTest::newRow("a portrait in English")
        << u"Miller Job Description\n\nThe job of a miller involves grinding. Most miller positions require patience."_s
        << true;
    QTest::newRow("pay in general") << u"Bakers rise early.\nStarting salaries for bakers tend to be low."_s << true;
    QTest::newRow("other names of a job")
        << u"Chef boulanger F/H\n\nAutres intitulés\n\n• Maître boulanger H-F"_s << true;
    QTest::newRow("a page for searchers") << u"Bäcker Jobs und Stellenangebote in Lyss\nBrot und mehr."_s << true;
    QTest::newRow("how adverts are read") << u"求人票の見方\nこの記事では、パン屋の求人票を説明します。"_s << true;
    QTest::newRow("how adverts are written") << u"面包师招聘条件怎么写\n学历要求"_s << true;
    QTest::newRow("how adverts are written, Korean")
        << u"채용 공고에는 급여가 들어갑니다. 간단하게 살펴볼까요?"_s << true;
    QTest::newRow("news")
        << u"Faltan panaderos\n“Pagad más”, respondió el alcalde.\n\nSegún los últimos datos, falta gente."_s << true;
    QTest::newRow("an empty form")
        << u"# We seek\n\n## About\n\n## Duties\n\n## Needs\n\n## Place\n\n- Remote or not:\n"_s << true;
    QTest::newRow("a question to who reads")
        << u"Bäcker (m/w/d)\n\nWas ist uns wichtig?\nBrot.\nWas bieten wir?\nTeig."_s << false;
    QTest::newRow("one who praises") << u"Baker\n\n“Best place to knead,” said our miller.\n\nWe are hiring a baker."_s
                                     << false;
    QTest::newRow("a form that is filled in")
        << u"# Baker\n\n## Company\n\nHalden Mill\n\n## Place\n\nLyss\n\n## Pay\n\n4000\n"_s << false;
    QTest::newRow("headings that hold the text")
        << u"# Baker\n\n## Halden Mill\n\n### We seek somebody who kneads, bakes and sells our bread all day;\n\n"
           "### You rise early, sleep well and smile at whoever comes in at six;\n\n### We pay well and on time;\n"_s
        << false;
}

void ArticlesTest::areToldFromPostings()
{
    QFETCH(QString, text);
    std::vector<NumberedLine> lines;
    const std::vector<PageLine> all = markdownLines(text);
    for (size_t i = 0; i < all.size(); ++i)
        if (!all[i].text.isEmpty())
            lines.push_back({i, all[i], i == 0 || all[i - 1].text.isEmpty()});
    ArticleSigns signs;
    for (const NumberedLine &line : lines)
        signs.take(line);
    QTEST(signs.areOf(lines), "is");
}

QTEST_GUILESS_MAIN(ArticlesTest)
#include "tst_articles.moc"
