// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/fetchservice.h"
#include "tests/services/pageserver.h"
#include "tests/support/verifyresult.h"

#include <QElapsedTimer>
#include <QTest>

#include <zlib.h>

using namespace Shortlist;
using namespace Shortlist::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 30'000;

/// The loopback is open, everything else as the product has it.
FetchRules openRules()
{
    FetchRules rules;
    rules.reach = FetchRules::Reach::LoopbackToo;
    rules.ports.clear();
    return rules;
}

QByteArray gzipped(qsizetype zeros)
{
    QByteArray packed(zeros / 500 + 1024, '\0');
    const QByteArray plain(zeros, 'x');
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(plain.constData()));
    stream.avail_in = uInt(plain.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    deflateEnd(&stream);
    packed.resize(qsizetype(stream.total_out));
    return packed;
}

} // namespace

class FetchServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesThePageAsADocument();
    void tellsTheSiteNothingAboutTheUser();
    void followsRedirectsAndKeepsNoCookies();
    void followsOnlySoFar();
    void asksThePolicyBeforeEachStep_data();
    void asksThePolicyBeforeEachStep();
    void refusesThisMachineInTheProduct();
    void saysWhatTheSiteSaid_data();
    void saysWhatTheSiteSaid();
    void stopsAtTheSizeLimit_data();
    void stopsAtTheSizeLimit();
    void unpacksAPage();
    void endsWhenTheSiteTakesTooLong();
    void waitsForASiteThatAnswersInTime();
    void endsWhenTheUserStops();
    void endsWithTheProgram();

private:
    Result<SourceDocument> fetched(const QUrl &url, const FetchRules &rules = openRules())
    {
        FetchService service(rules);
        const auto future = service.fetch(url);
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, PatienceMs))
            return Error{Error::Code::Cancelled, u"the test ran out of patience"_s};
        return future.result();
    }
};

void FetchServiceTest::givesThePageAsADocument()
{
    PageServer server;
    server.page("/jobs/1?lang=de",
                "<title>Pr\xc3\xbc"
                "fer</title>");
    const auto document = fetched(server.url(u"/jobs/1?lang=de#apply"_s));
    VERIFY_OK(document);
    QCOMPARE(document->bytes,
             QByteArray("<title>Pr\xc3\xbc"
                        "fer</title>"));
    QCOMPARE(document->url, server.url(u"/jobs/1?lang=de"_s).toString());
    QCOMPARE(document->origin, SourceOrigin::Web);
    QCOMPARE(document->mediaType, u"text/html; charset=utf-8"_s);
    QVERIFY(document->capturedAt.secsTo(QDateTime::currentDateTimeUtc()) < PatienceMs / 1000);
    QCOMPARE(server.requests().size(), 1); // the page and nothing that it names
}

void FetchServiceTest::tellsTheSiteNothingAboutTheUser()
{
    PageServer server;
    server.page("/", "x");
    VERIFY_OK(fetched(server.url(u"/"_s)));
    const QByteArray request = server.requests().constFirst().toLower();
    QVERIFY(request.contains("\r\nuser-agent: shortlist/"));
    QVERIFY(request.contains("\r\nhost: 127.0.0.1:" + QByteArray::number(server.serverPort()) + "\r\n"));
    for (const char *header : {"cookie:", "referer:", "authorization:", "origin:"})
        QVERIFY2(!request.contains(header), header);
}

void FetchServiceTest::followsRedirectsAndKeepsNoCookies()
{
    PageServer server;
    server.redirect("/a", "/b");
    server.redirect("/b", server.url(u"/c"_s).toEncoded());
    server.page("/c", "found");
    const auto document = fetched(server.url(u"/a"_s));
    VERIFY_OK(document);
    QCOMPARE(document->bytes, QByteArray("found"));
    QCOMPARE(document->url, server.url(u"/c"_s).toString());
    QVERIFY(!server.requests().constLast().toLower().contains("cookie"));
}

void FetchServiceTest::followsOnlySoFar()
{
    PageServer server;
    for (int step = 0; step < 7; ++step)
        server.redirect("/" + QByteArray::number(step), "/" + QByteArray::number(step + 1));
    server.page("/7", "far away");
    QCOMPARE(fetched(server.url(u"/1"_s)).error().code, Error::Code::Network); // a sixth
    VERIFY_OK(fetched(server.url(u"/2"_s)));
}

void FetchServiceTest::asksThePolicyBeforeEachStep_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char *target : {"http://10.0.0.1/", "http://169.254.169.254/latest/", "file:///etc/passwd",
                               "http://user@127.0.0.1/", "gopher://127.0.0.1/", "http://[::ffff:10.0.0.1]/"})
        QTest::newRow(target) << QByteArray(target);
}

void FetchServiceTest::asksThePolicyBeforeEachStep()
{
    QFETCH(QByteArray, target);
    PageServer server;
    server.redirect("/a", target);
    const auto document = fetched(server.url(u"/a"_s));
    QVERIFY(!document);
    QCOMPARE(document.error().code, Error::Code::UnsafeAddress);
}

void FetchServiceTest::refusesThisMachineInTheProduct()
{
    PageServer server;
    server.page("/", "x");
    FetchRules rules;
    rules.ports.clear(); // else the port alone would be refused
    for (QUrl url : {server.url(u"/"_s), QUrl(u"http://localhost:%1/"_s.arg(server.serverPort()))}) {
        const auto document = fetched(url, rules);
        QVERIFY(!document);
        QCOMPARE(document.error().code, Error::Code::UnsafeAddress);
        QCOMPARE(document.error().subject, url.toString());
    }
    QCOMPARE(server.requests().size(), 0);
}

void FetchServiceTest::saysWhatTheSiteSaid_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("code");
    const auto row = [](const char *status, const char *type, Error::Code code) {
        QTest::newRow(status) << QByteArray(status) << QByteArray(type) << int(code);
    };
    row("404 Not Found", "text/html", Error::Code::NotFound);
    row("410 Gone", "text/html", Error::Code::NotFound);
    row("403 Forbidden", "text/html", Error::Code::Network);
    row("401 Unauthorized", "text/html", Error::Code::Network);
    row("500 Internal Server Error", "text/html", Error::Code::Network);
    row("204 No Content", "text/html", Error::Code::Network);
    row("200 OK", "image/png", Error::Code::UnknownFormat);
}

void FetchServiceTest::saysWhatTheSiteSaid()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, type);
    PageServer server;
    server.serve("/", status, "Content-Type: " + type + "\r\n", "words");
    const auto document = fetched(server.url(u"/"_s));
    QVERIFY(!document);
    QTEST(int(document.error().code), "code");
}

void FetchServiceTest::stopsAtTheSizeLimit_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("fits");
    const QByteArray html = "Content-Type: text/html\r\n";
    QTest::newRow("announced") << html + "Content-Length: 200000\r\n" << QByteArray(200'000, 'x') << false;
    QTest::newRow("not announced") << html << QByteArray(200'000, 'x') << false;
    QTest::newRow("announced wrongly") << html + "Content-Length: 10\r\n" << QByteArray(200'000, 'x') << true;
    QTest::newRow("at the limit") << html << QByteArray(100'000, 'x') << true;
    QTest::newRow("over by one") << html << QByteArray(100'001, 'x') << false;
    QTest::newRow("packed") << html + "Content-Encoding: gzip\r\n" << gzipped(50'000'000) << false;
}

void FetchServiceTest::stopsAtTheSizeLimit()
{
    QFETCH(QByteArray, headers);
    QFETCH(QByteArray, body);
    QFETCH(bool, fits);
    PageServer server;
    server.serve("/", "200 OK", headers, body);
    FetchRules rules = openRules();
    rules.maxBytes = 100'000;
    const auto document = fetched(server.url(u"/"_s), rules);
    QCOMPARE(bool(document), fits);
    if (document)
        QVERIFY(document->bytes.size() <= rules.maxBytes);
    else
        QVERIFY2(document.error().code == Error::Code::TooLarge || document.error().code == Error::Code::Network,
                 qPrintable(document.error().detail));
}

void FetchServiceTest::unpacksAPage()
{
    PageServer server;
    server.serve("/", "200 OK", "Content-Type: text/html\r\nContent-Encoding: gzip\r\n", gzipped(5'000));
    const auto document = fetched(server.url(u"/"_s));
    VERIFY_OK(document);
    QCOMPARE(document->bytes, QByteArray(5'000, 'x'));
}

void FetchServiceTest::endsWhenTheSiteTakesTooLong()
{
    PageServer server;
    server.hang("/");
    FetchRules rules = openRules();
    rules.timeoutMs = 300;
    const auto document = fetched(server.url(u"/"_s), rules);
    QVERIFY(!document);
    QCOMPARE(document.error().code, Error::Code::Network);
}

/// The other side of the bound, which is 15 s where nobody says otherwise.
void FetchServiceTest::waitsForASiteThatAnswersInTime()
{
    QCOMPARE(FetchRules().timeoutMs, 15'000);
    PageServer server;
    server.page("/", "late");
    server.answerAfter(500);
    FetchRules rules = openRules();
    rules.timeoutMs = 5'000;
    const auto document = fetched(server.url(u"/"_s), rules);
    VERIFY_OK(document);
    QCOMPARE(document->bytes, QByteArray("late"));
}

void FetchServiceTest::endsWhenTheUserStops()
{
    PageServer server;
    server.hang("/");
    FetchService service(openRules());
    auto future = service.fetch(server.url(u"/"_s));
    QTRY_COMPARE(server.requests().size(), 1);
    future.cancel();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.resultCount(), 0);
}

void FetchServiceTest::endsWithTheProgram()
{
    PageServer server;
    server.hang("/");
    QElapsedTimer clock;
    QFuture<Result<SourceDocument>> future;
    {
        FetchService service(openRules());
        future = service.fetch(server.url(u"/"_s));
        QTRY_COMPARE(server.requests().size(), 1);
        clock.start();
    }
    QVERIFY(clock.elapsed() < 10'000);
    QVERIFY(future.isFinished());
}

QTEST_GUILESS_MAIN(FetchServiceTest)
#include "tst_fetchservice.moc"
