// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/html/jobcards.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;

namespace {

std::vector<RawPosting> cardsOf(const QString &html)
{
    const auto page = parsedHtml(html, HtmlParsing::Page);
    return page ? jobCards(*page, u"html"_s, u"https://jobs.example/list"_s) : std::vector<RawPosting>();
}

QStringList fieldsOf(const RawPosting &posting)
{
    QStringList fields;
    for (const RawField &field : posting.fields)
        fields.append(field.name + u'=' + field.value);
    return fields;
}

const QStringList Jobs{u"Baker"_s, u"Night Nurse"_s, u"Bookkeeper"_s, u"Pilot"_s};

/// The same page for each of the jobs; %1 is its title, %2 its number.
QString repeated(const QString &card)
{
    QString html;
    for (int i = 0; i < Jobs.size(); ++i)
        html += card.arg(Jobs[i]).arg(i);
    return html;
}

} // namespace

/// Lists of jobs: as much of each as its card or its row says.
class JobCardsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areReadByTheirClasses();
    void areReadByTheirLines();
    void areReadFromTables();
    void needMoreThanATitle();
};

void JobCardsTest::areReadByTheirClasses()
{
    const auto cards = cardsOf(
        u"<ul>"_s
        + repeated(u"<li class='job-card x%2'><a class='card__link' href='/j/%2'></a><h3 class='card__title'>%1</h3>"
                   u"<h4 class='card__subtitle'>Initech</h4><span class='card__location'>Bern, Switzerland</span>"
                   u"<p class='card__snippet'>Early hours.</p><time datetime='2027-01-05'>3 days ago</time></li>"_s)
        + u"</ul>"_s);
    QCOMPARE(cards.size(), size_t(4));
    QCOMPARE(
        fieldsOf(cards[1]),
        (QStringList{u"title=Night Nurse"_s, u"hiringOrganization.name=Initech"_s, u"jobLocation=Bern, Switzerland"_s,
                     u"datePosted=2027-01-05"_s, u"url=https://jobs.example/j/1"_s}));
    QCOMPARE(cards[1].descriptionText, u"Early hours."_s);
    QCOMPARE(cards[1].part, u"job 2"_s);
}

void JobCardsTest::areReadByTheirLines()
{
    const auto cards = cardsOf(u"<div>"_s
                               + repeated(u"<div class='r'><h2><a href='https://jobs.example/%2'>%1</a></h2>"
                                          u"<p>Tarn Instruments • Berlin, Germany</p></div>"_s)
                               + u"</div>"_s);
    QCOMPARE(cards.size(), size_t(4));
    QCOMPARE(fieldsOf(cards[3]),
             (QStringList{u"title=Pilot"_s, u"hiringOrganization.name=Tarn Instruments"_s,
                          u"jobLocation=Berlin, Germany"_s, u"url=https://jobs.example/3"_s}));
}

void JobCardsTest::areReadFromTables()
{
    const auto cards =
        cardsOf(u"<table><tr><th>Job ID</th><th>Job Title</th><th>Location</th></tr>"_s
                + repeated(u"<tr><td>B-%2</td><td><a href='/b/%2'>%1</a></td><td>Kiel</td></tr>"_s) + u"</table>"_s);
    QCOMPARE(cards.size(), size_t(4));
    QCOMPARE(fieldsOf(cards[0]),
             (QStringList{u"identifier.value=B-0"_s, u"title=Baker"_s, u"jobLocation=Kiel"_s,
                          u"url=https://jobs.example/b/0"_s}));
}

void JobCardsTest::needMoreThanATitle()
{
    QVERIFY(cardsOf(u"<ul>"_s + repeated(u"<li><a href='/%2'>%1</a></li>"_s) + u"</ul>"_s).empty());
}

QTEST_GUILESS_MAIN(JobCardsTest)
#include "tst_jobcards.moc"
