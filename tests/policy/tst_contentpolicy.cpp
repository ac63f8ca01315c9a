// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/contentpolicy.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;

class ContentPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loads_data();
    void loads();
    void opensOutside_data();
    void opensOutside();
    void opensDocuments_data();
    void opensDocuments();
    void shows_data();
    void shows();
    void keepsTheHostInAShortenedUrl();
};

void ContentPolicyTest::loads_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const QString &url, bool allowed) { QTest::newRow(qPrintable(url)) << url << allowed; };
    row(u"job://posting/12"_s, true);
    row(u"data:image/png;base64,iVBORw0KGgo="_s, true);
    row(u"data:image/webp;base64,UklGRg=="_s, true);
    row(u"data:IMAGE/JPEG;base64,AA=="_s, true);
    row(u"data:image/gif,GIF89a"_s, true);
    row(u"data:image/svg+xml,<svg/>"_s, false);
    row(u"data:text/html,<p>"_s, false);
    row(u"data:,x"_s, false);
    row(u"data:image/pngx;base64,AA=="_s, false);
    row(u"https://example.org/pixel.png"_s, false);
    row(u"http://127.0.0.1:631/"_s, false);
    row(u"file:///etc/passwd"_s, false);
    row(u"qrc:/logo.png"_s, false);
    row(u"blob:job://posting/1"_s, false);
    row(u"about:blank"_s, false);
    row(u"chrome://gpu"_s, false);
    row(u"ws://example.org/"_s, false);
    row(u"jobs://posting/12"_s, false);
    row(u""_s, false);
}

void ContentPolicyTest::loads()
{
    QFETCH(QString, url);
    QTEST(mayLoad(QUrl(url)), "allowed");
}

void ContentPolicyTest::opensOutside_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const QString &url, bool allowed) { QTest::newRow(qPrintable(url)) << QUrl(url) << allowed; };
    row(u"https://example.org/jobs/1?a=b#c"_s, true);
    row(u"http://example.org/"_s, true);
    row(u"HTTPS://EXAMPLE.ORG/"_s, true);
    row(u"https://bücher.example/"_s, true);
    row(u"https://example.org:8443/apply"_s, true);
    row(u"https://example.org/a b"_s, true);
    row(u"mailto:jobs@example.org"_s, true);
    row(u"mailto:jobs@example.org?subject=Hello&body=x"_s, true);
    row(u"mailto:jobs@example.org?attach=/etc/passwd"_s, false);
    row(u"mailto:jobs@example.org?attachment=/etc/passwd"_s, false);
    row(u"mailto:"_s, false);
    row(u"mailto:nobody"_s, false);
    row(u"https:\\\\evil.example"_s, false);
    row(u"https:/evil.example"_s, false);
    row(u"java\nscript:alert(1)"_s, false);
    row(u" javascript:alert(1)"_s, false);
    row(u"view-source:https://example.org/"_s, false);
    row(u"ms-msdt:/id"_s, false);
    row(u"steam://run/1"_s, false);
    row(u"blob:https://example.org/1"_s, false);
    row(u"ws://example.org/"_s, false);
    row(u"chrome://gpu"_s, false);
    row(u"\\\\server\\share"_s, false);
    row(u"https://good.example@evil.example/"_s, false);
    row(u"https://user:secret@example.org/"_s, false);
    row(u"https:///jobs"_s, false);
    row(u"https:example.org"_s, false);
    row(u"//server/share"_s, false);
    row(u"/etc/passwd"_s, false);
    row(u"example.org"_s, false);
    row(u"http://a.example:99999/"_s, false);
    row(u"javascript:alert(1)"_s, false);
    row(u"JaVaScRiPt:alert(1)"_s, false);
    row(u"vbscript:x"_s, false);
    row(u"data:text/html,<script>alert(1)</script>"_s, false);
    row(u"file:///etc/passwd"_s, false);
    row(u"file://server/share"_s, false);
    row(u"smb://server/share"_s, false);
    row(u"ftp://example.org/"_s, false);
    row(u"job://posting/1"_s, false);
    row(u"tel:+123"_s, false);
    row(u"search-ms:query=x"_s, false);
    row(u"about:blank"_s, false);
    row(u""_s, false);
    QTest::newRow("a backslash that browsers read as a slash")
        << QUrl(u"https://evil.example\\@good.example"_s) << false;
    QTest::newRow("what a lenient reading made of it")
        << QUrl::fromUserInput(u"https://evil.example\\@good.example"_s) << false;
}

void ContentPolicyTest::opensOutside()
{
    QFETCH(QUrl, url);
    QTEST(mayOpenOutside(url), "allowed");
}

void ContentPolicyTest::opensDocuments_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const QString &name, bool allowed) { QTest::newRow(qPrintable(name)) << name << allowed; };
    row(u"CV.pdf"_s, true);
    row(u"Letter.ODT"_s, true);
    row(u"scan.jpeg"_s, true);
    row(u"CV.pdf.desktop"_s, false);
    row(u"CV.sh"_s, false);
    row(u"CV.exe"_s, false);
    row(u"page.html"_s, false);
    row(u"macro.docm"_s, false);
    row(u"work.zip"_s, false);
    row(u"pdf"_s, false);
    row(u".pdf"_s, false);
}

void ContentPolicyTest::opensDocuments()
{
    QFETCH(QString, name);
    QTEST(mayOpenDocument(name), "allowed");
}

void ContentPolicyTest::shows_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"https://example.org/jobs"_s << u"https://example.org/jobs"_s;
    QTest::newRow("Cyrillic that looks Latin") << u"https://аррӏе.com/"_s << u"https://xn--80ak6aa92e.com/"_s;
    QTest::newRow("a user name is not shown") << u"https://good.example@evil.example/"_s << u"https://evil.example/"_s;
    QTest::newRow("a number for an address") << u"http://2130706433/"_s << u"http://127.0.0.1/"_s;
    QTest::newRow("a control character stays encoded")
        << u"https://example.org/%0A%E2%80%AE"_s << u"https://example.org/%0A%E2%80%AE"_s;
}

void ContentPolicyTest::shows()
{
    QFETCH(QString, url);
    QTEST(shownUrl(QUrl(url)), "shown");
}

void ContentPolicyTest::keepsTheHostInAShortenedUrl()
{
    const QUrl url(u"https://careers.example.org/"_s + QString(200, u'x') + u"?id=12345"_s);
    const QString shown = shownUrl(url, 60);
    QCOMPARE(shown.size(), 60);
    QVERIFY(shown.startsWith("https://careers.example.org/"_L1));
    QVERIFY(shown.contains(u'…'));
    QVERIFY(shown.endsWith("?id=12345"_L1));
}

QTEST_GUILESS_MAIN(ContentPolicyTest)
#include "tst_contentpolicy.moc"
