// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/fetchpolicy.h"
#include "tests/support/verifyresult.h"

#include <QHostAddress>
#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

class FetchPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fetchesPublicPagesOnly_data();
    void fetchesPublicPagesOnly();
    void reachesPublicAddressesOnly_data();
    void reachesPublicAddressesOnly();
    void opensTheLoopbackForTestsOnly();
    void neverFollowsFromEncryptedToOpen();
    void knowsALoneAddress_data();
    void knowsALoneAddress();
    void readsDocumentsOnly();
};

void FetchPolicyTest::fetchesPublicPagesOnly_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isAllowed");
    const auto row = [](const char *address, bool isAllowed) {
        QTest::newRow(address) << QString::fromUtf8(address) << isAllowed;
    };
    row("https://jobs.example.org/1?a=b#c", true);
    row("http://jobs.example.org/1", true);
    row("https://jobs.example.org:8443/1", true);
    row("https://bücher.example.org/", true);
    row("https://93.184.215.14/", true);
    row("https://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/", true);
    row("https://jobs.example.org./", true);
    row("ftp://jobs.example.org/1", false);
    row("file:///etc/passwd", false);
    row("javascript:alert(1)", false);
    row("data:text/html,x", false);
    row("//server/share", false);
    row("https:///path", false);
    row("https://user@example.org/", false);
    row("https://user:word@example.org/", false);
    row("https://@example.org/", false);
    row("https://evil.example\\@good.example/", false);
    row("https:\\\\evil.example/", false);
    row("https:/evil.example/", false);
    row("https://good.example%2f@evil.example/", false);
    row("https://good.example%00.evil.example/", false);
    row("https://good.example\t.evil.example/", false);
    row("https://good.example .evil.example/", false);
    row("https://example.org:0/", false);
    row("https://example.org:22/", false);
    row("http://example.org:6379/", false);
    row("http://a.com:99999/", false);
    row("http://localhost/", false);
    row("http://LOCALHOST/", false);
    row("http://localhost./", false);
    row("http://a.localhost/", false);
    row("http://printer/", false);
    row("http://nas.local/", false);
    row("http://vault.internal/", false);
    row("http://127.0.0.1/", false);
    row("http://127.1/", false);
    row("http://0x7f.1/", false);
    row("http://0177.0.0.1/", false);
    row("http://2130706433/", false);
    row("http://0x7f000001/", false);
    row("http://017700000001/", false);
    row("http://127.0.0.1./", false);
    row("http://127.000.000.001/", false);
    row("http://127.0.0.1:80@example.org/", false);
    row("http://[::ffff:7f00:1]/", false);
    row("http://[0:0:0:0:0:0:0:1]/", false);
    row("http://[fe80::1%25eth0]/", false);
    row("http://1.2.3.4.5/", false);
    row("http://example.0x10/", false);
    row("http://\xEF\xBC\x91\xEF\xBC\x92\xEF\xBC\x97.0.0.1/", false); // full-width digits
    row("http://127\xE3\x80\x82"
        "0\xE3\x80\x82"
        "0\xE3\x80\x82"
        "1/",
        false);                                 // ideographic dots
    row("http://\xE2\x93\x9Bocalhost/", false); // a circled letter
    row("http://10.1.2.3/", false);
    row("http://172.31.0.1/", false);
    row("http://192.168.178.1/", false);
    row("http://169.254.169.254/latest/meta-data/", false);
    row("http://100.100.100.200/", false);
    row("http://0.0.0.0/", false);
    row("http://255.255.255.255/", false);
    row("http://224.0.0.1/", false);
    row("http://[::1]/", false);
    row("http://[::]/", false);
    row("http://[::ffff:127.0.0.1]/", false);
    row("http://[::ffff:93.184.215.14]/", false);
    row("http://[::127.0.0.1]/", false);
    row("http://[64:ff9b::7f00:1]/", false);
    row("http://[64:ff9b::5db8:d70e]/", true);
    row("http://[2002:7f00:1::]/", false);
    row("http://[fe80::1]/", false);
    row("http://[fc00::1]/", false);
    row("http://[fd12::1]/", false);
    row("http://[ff02::1]/", false);
    row("http://[2001:db8::1]/", false);
    row("http://[2001:0::1]/", false);
}

void FetchPolicyTest::fetchesPublicPagesOnly()
{
    QFETCH(QString, address);
    QFETCH(bool, isAllowed);
    const auto allowed = mayFetch(QUrl(address, QUrl::StrictMode));
    QCOMPARE(bool(allowed), isAllowed);
    if (!isAllowed)
        QCOMPARE(allowed.error().code, Error::Code::UnsafeAddress);
    // What a lenient reading makes of it is no way around.
    if (!isAllowed)
        QVERIFY(!mayFetch(QUrl(address)));
}

void FetchPolicyTest::reachesPublicAddressesOnly_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isPublic");
    const auto row = [](const char *address, bool isPublic) {
        QTest::newRow(address) << QString::fromLatin1(address) << isPublic;
    };
    row("9.255.255.255", true);
    row("10.0.0.0", false);
    row("10.255.255.255", false);
    row("11.0.0.0", true);
    row("100.63.255.255", true);
    row("100.64.0.0", false);
    row("100.127.255.255", false);
    row("100.128.0.0", true);
    row("172.15.255.255", true);
    row("172.16.0.0", false);
    row("172.32.0.0", true);
    row("198.17.255.255", true);
    row("198.18.0.0", false);
    row("198.19.255.255", false);
    row("198.20.0.0", true);
    row("223.255.255.255", true);
    row("239.255.255.255", false);
    row("240.0.0.1", false);
    row("2000::1", true);
    row("1fff::1", false);
    row("4000::1", false);
    row("2001:1ff::1", false);
    row("2001:200::1", true);
    row("3fff::1", false);
    row("fe80::1%1", false);
    row("2000::1%1", false);
}

void FetchPolicyTest::reachesPublicAddressesOnly()
{
    QFETCH(QString, address);
    QFETCH(bool, isPublic);
    QCOMPARE(mayReach(QHostAddress(address)), isPublic);
}

void FetchPolicyTest::opensTheLoopbackForTestsOnly()
{
    FetchRules rules;
    rules.reach = FetchRules::Reach::LoopbackToo;
    rules.ports.clear();
    VERIFY_OK(mayFetch(QUrl(u"http://127.0.0.1:40001/"_s), rules));
    VERIFY_OK(mayFetch(QUrl(u"http://localhost:40001/"_s), rules));
    QVERIFY(!mayFetch(QUrl(u"http://10.0.0.1:40001/"_s), rules));
    QVERIFY(!mayFetch(QUrl(u"http://127.0.0.1:40001/"_s)));
}

void FetchPolicyTest::neverFollowsFromEncryptedToOpen()
{
    const QUrl secure(u"https://jobs.example.org/"_s);
    const QUrl open(u"http://jobs.example.org/"_s);
    QVERIFY(!mayFollow(secure, open));
    QVERIFY(bool(mayFollow(open, secure)));
    QVERIFY(bool(mayFollow(open, open)));
    QVERIFY(!mayFollow(open, QUrl(u"http://127.0.0.1/"_s)));
}

void FetchPolicyTest::knowsALoneAddress_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    const auto row = [](const char *text, const char *address) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(address);
    };
    row(" https://jobs.example.org/1?x=y \n", "https://jobs.example.org/1?x=y");
    row("HTTP://jobs.example.org", "http://jobs.example.org");
    row("www.example.org", "https://www.example.org");
    row("jobs.example.org/1", "https://jobs.example.org/1");
    row("Engineer", "");
    row("posting.pdf", "");
    row("C/C++", "");
    row("and/or", "");
    row("someone@example.org", "");
    row("https://example.org and more", "");
    row("https://example.org\nhttps://example.org/2", "");
    row("/home/me/posting.html", "");
    row("", "");
}

void FetchPolicyTest::knowsALoneAddress()
{
    QFETCH(QString, text);
    QFETCH(QString, address);
    QCOMPARE(loneAddress(text).toString(), address);
}

void FetchPolicyTest::readsDocumentsOnly()
{
    for (const QString &type : {u""_s, u"text/html; charset=utf-8"_s, u"TEXT/PLAIN"_s, u"application/ld+json"_s,
                                u"application/rss+xml"_s, u"application/pdf"_s})
        QVERIFY2(mayReadAs(type), qPrintable(type));
    for (const QString &type : {u"image/png"_s, u"application/zip"_s, u"application/octet-stream"_s, u"video/mp4"_s})
        QVERIFY2(!mayReadAs(type), qPrintable(type));
}

QTEST_GUILESS_MAIN(FetchPolicyTest)
#include "tst_fetchpolicy.moc"
