// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/ats/jsonpostings.h"
#include "models/importers/json/jsonreader.h"
#include "tests/support/verifyresult.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

/// "format: title" of every posting.
QStringList titlesOf(const JsonPostings &found)
{
    QStringList titles;
    for (const RawPosting &posting : found.postings)
        for (const RawField &field : posting.fields)
            if (field.name == "title"_L1)
                titles.append(posting.format + u": "_s + field.value);
    return titles;
}

} // namespace

class JsonPostingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsPostingsWhereverTheyStand_data();
    void findsPostingsWhereverTheyStand();
    void takesOnlySystemsWhereAsked();
    void leavesOutWhatIsNotListed();
    void findsPostingsInScripts_data();
    void findsPostingsInScripts();
    void staysLinearInScripts_data();
    void staysLinearInScripts();
};

void JsonPostingsTest::findsPostingsWhereverTheyStand_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("titles");
    const QByteArray lever = R"({"text":"Baker","categories":{},"hostedUrl":"https://jobs.lever.co/initech/1"})"_ba;
    const QStringList baker{u"lever: Baker"_s};
    QTest::newRow("alone") << lever << baker;
    QTest::newRow("in a list") << '[' + lever + ']' << baker;
    QTest::newRow("deep in a page's state") << R"({"props":{"pageProps":{"job":)" + lever + "}}}" << baker;
    QTest::newRow("twice") << '[' + lever + ',' + lever + ']' << baker;
    QTest::newRow("behind a notice") << R"([{"legal":"Link back."},
        {"position":"Baker","epoch":"1753900000","slug":"baker","company":"Initech"}])"_ba
                                     << QStringList{u"remoteok: Baker"_s};
    QTest::newRow("similar jobs of one are no postings")
        << R"({"jobPostingInfo":{"title":"Baker"},"similarJobs":[{"title":"Miller","externalPath":"/job/2"}]})"_ba
        << QStringList{u"workday: Baker"_s};
    QTest::newRow("by common names")
        << R"({"items":[{"Job_Title":"Baker","Company Name":"Initech","location":{"city":"Bern"}}]})"_ba
        << QStringList{u"json: Baker"_s};
    QTest::newRow("an article") << R"({"title":"Bread","url":"https://x.example","description":"On bread."})"_ba
                                << QStringList();
    QTest::newRow("an event")
        << R"({"title":"Fair","organizer":"Initech","location":"Bern","description":"Bread","startDate":"2026-01-01"})"_ba
        << QStringList();
    QTest::newRow("a product")
        << R"({"name":"Oven","brand":{"name":"Initech"},"description":"Hot","url":"https://x.example","price":3})"_ba
        << QStringList();
    QTest::newRow("a course")
        << R"({"title":"Baking","description":"On bread.","requirements":["An oven"],"url":"u"})"_ba << QStringList();
    QTest::newRow("a person")
        << R"({"name":"Ada","title":"Baker","company":"Initech","location":"Bern","url":"https://x.example"})"_ba
        << QStringList();
    QTest::newRow("a scraped advert")
        << R"({"title":"Baker","company":"Initech","location":"Bern","link":"https://x.example"})"_ba
        << QStringList{u"json: Baker"_s};
    QTest::newRow("by the kinds of facts that it has")
        << R"({"name":"Baker","jobType":"Full-Time","annualSalaryFrom":40000,"description":"Bake.","explevel":"Junior"})"_ba
        << QStringList{u"json: Baker"_s};
    QTest::newRow("wrapped, with pay") << R"({"doc":{"title":"Baker","company":{"name":"Initech"},"isRemote":true,
        "description":"Bake.","salaryRange":{"from":500,"to":600}}})"_ba
                                       << QStringList{u"json: Baker"_s};
    QTest::newRow("in several languages")
        << R"({"position":{"title":{"fi":"Leipuri","en":"Baker"},"jobDescription":{"fi":"Leivo.","en":"Bake."}}})"_ba
        << QStringList{u"json: Baker"_s};
    QTest::newRow("a board of a bank")
        << R"({"Items":[{"PositionTitle":"Teller","PositionURI":"/job/1","ParentOrganizationName":"Initech"}]})"_ba
        << QStringList{u"usajobs: Teller"_s};
    QTest::newRow("a course with requirements")
        << R"({"name":"Baking","requirements":["An oven"],"skills":["Kneading"],"price":30,"description":"Learn."})"_ba
        << QStringList();
    QTest::newRow("somebody who seeks work")
        << R"({"name":"Ada","headline":"Baker","remote":true,"expectedSalary":500,"description":"I bake."})"_ba
        << QStringList();
    QTest::newRow("an application in a tracker")
        << R"({"position":"Baker","company":"Initech","status":"applied","url":"https://x.example"})"_ba
        << QStringList{u"json: Baker"_s};
    QTest::newRow("a period of employment")
        << R"({"position":"Baker","company":"Initech","location":"Bern","startDate":"2019-01","endDate":"2020-01"})"_ba
        << QStringList();
}

void JsonPostingsTest::findsPostingsWhereverTheyStand()
{
    QFETCH(QByteArray, json);
    const auto value = strictJson(json);
    VERIFY_OK(value);
    QTEST(titlesOf(postingsInJson(*value, JsonNames::Any)), "titles");
}

void JsonPostingsTest::takesOnlySystemsWhereAsked()
{
    const auto value = strictJson(R"({"jobTitle":"Baker","company":"Initech","location":"Bern"})"_ba);
    VERIFY_OK(value);
    QCOMPARE(postingsInJson(*value, JsonNames::OfSystems).postings.size(), size_t(0));
    QCOMPARE(postingsInJson(*value, JsonNames::Any).postings.size(), size_t(1));
}

void JsonPostingsTest::leavesOutWhatIsNotListed()
{
    const QByteArray hidden = R"({"title":"Draft","jobUrl":"https://jobs.ashbyhq.com/initech/1","isListed":false})"_ba;
    const QByteArray listed = R"({"title":"Baker","jobUrl":"https://jobs.ashbyhq.com/initech/2","isListed":true})"_ba;
    const auto both = strictJson('[' + hidden + ',' + listed + ']');
    VERIFY_OK(both);
    const JsonPostings found = postingsInJson(*both, JsonNames::Any);
    QCOMPARE(titlesOf(found), QStringList{u"ashby: Baker"_s});
    QCOMPARE(found.warnings.size(), 1);

    const auto alone = strictJson(hidden);
    VERIFY_OK(alone);
    QCOMPARE(titlesOf(postingsInJson(*alone, JsonNames::Any)), QStringList{u"ashby: Draft"_s});
}

void JsonPostingsTest::findsPostingsInScripts_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QStringList>("titles");
    const QString state = u"{\"job\":{\"text\":\"Ba}ker\",\"categories\":{},\"hostedUrl\":\"https://x.example\"}}"_s;
    const QStringList baker{u"lever: Ba}ker"_s};
    QTest::newRow("an element of JSON") << u"<script id=__NEXT_DATA__ type=\"application/json\">%1</script>"_s.arg(
        state) << baker;
    QTest::newRow("a variable") << u"<script>var a = 1; window.__initialData = %1; go();</script>"_s.arg(state)
                                << baker;
    QTest::newRow("a bracketed name") << u"<script>window['state']=%1</script>"_s.arg(state) << baker;
    QTest::newRow("parsed from a string")
        << u"<script>window.state = JSON.parse(\"%1\");</script>"_s.arg(QString(state).replace(u'"', u"\\\""_s))
        << baker;
    QTest::newRow("parsed from a string in single quotes")
        << u"<script>window.state = JSON.parse('%1');</script>"_s.arg(state) << baker;
    QTest::newRow("never closed") << u"<script>window.state = {\"job\": {</script>"_s << QStringList();
    QTest::newRow("code") << u"<script>const f = { text: 'Baker', categories: [], run() { return {}; } };</script>"_s
                          << QStringList();
    QTest::newRow("in a comment") << u"<!-- <script>window.state = %1</script> -->"_s.arg(state) << QStringList();
}

void JsonPostingsTest::findsPostingsInScripts()
{
    QFETCH(QString, html);
    QTEST(titlesOf(postingsInScripts(html)), "titles");
}

void JsonPostingsTest::staysLinearInScripts_data()
{
    QTest::addColumn<QString>("part");
    QTest::newRow("assignments") << u"a={};"_s;
    QTest::newRow("never closed") << u"a={b="_s;
    QTest::newRow("strings never closed") << u"a={'"_s;
    QTest::newRow("space") << u"a=          "_s;
    QTest::newRow("parsing never closed") << u"a=JSON.parse(\""_s;
}

void JsonPostingsTest::staysLinearInScripts()
{
    QFETCH(QString, part);
    const QString page = u"<script>"_s + part.repeated(200'000) + u"</script>"_s;
    QElapsedTimer timer;
    timer.start();
    QVERIFY(postingsInScripts(page).postings.empty());
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(JsonPostingsTest)
#include "tst_jsonpostings.moc"
