// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/sniff.h"

#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

class SniffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void marksWhatHasNoMeaning();
    void findsTheDeclaredCharset_data();
    void findsTheDeclaredCharset();
    void knowsBinaryFormats_data();
    void knowsBinaryFormats();
    void leavesTheHeadOfAFetchedFile();
};

void SniffTest::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("charset");
    QTest::newRow("plain ASCII") << "Engineer"_ba << u"Engineer"_s << u"UTF-8"_s;
    QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBFM\xC3\xBCnchen"_ba << u"München"_s << u"UTF-8"_s;
    QTest::newRow("UTF-8 cut within a character")
        << "M\xC3\xBCnchen \xE2\x82"_ba << u"München \uFFFD\uFFFD"_s << u"UTF-8"_s;
    QTest::newRow("UTF-16 with a mark") << QByteArray("\xFF\xFEJ\0o\0b\0", 8) << u"Job"_s << u"UTF-16LE"_s;
    QTest::newRow("UTF-16 without a mark") << QByteArray("\0J\0o\0b\0s", 8) << u"Jobs"_s << u"UTF-16BE"_s;
    QTest::newRow("a declaration that lies about UTF-8")
        << "<meta charset=iso-8859-1>Z\xC3\xBCrich"_ba << u"<meta charset=iso-8859-1>Zürich"_s << u"UTF-8"_s;
    QTest::newRow("Latin-1 means windows-1252")
        << "<meta charset='ISO-8859-1'>\x80 60\xA0k \x96 Z\xFCrich"_ba
        << u"<meta charset='ISO-8859-1'>€ 60\u00A0k – Zürich"_s << u"windows-1252"_s;
    QTest::newRow("declared Japanese") << "<meta charset=\"Shift_JIS\">\x93\x8C\x8B\x9E"_ba
                                       << u"<meta charset=\"Shift_JIS\">東京"_s << u"shift_jis"_s;
    QTest::newRow("declared by XML") << "<?xml version=\"1.0\" encoding=\"windows-1251\"?><a>\xC2\xE0</a>"_ba
                                     << u"<?xml version=\"1.0\" encoding=\"windows-1251\"?><a>Ва</a>"_s
                                     << u"windows-1251"_s;
}

void SniffTest::decodes()
{
    QFETCH(QByteArray, bytes);
    const DecodedText decodedText = decoded(bytes);
    QTEST(decodedText.text, "text");
    QTEST(decodedText.charset, "charset");
}

void SniffTest::marksWhatHasNoMeaning()
{
    QVERIFY(decoded("M\xC3\xBCnchen").isExact);
    QVERIFY(!decoded("M\xC3\xBCnchen \xE2\x82").isExact);
}

void SniffTest::findsTheDeclaredCharset_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("charset");
    QTest::newRow("nothing declared") << "<html>"_ba << QByteArray();
    QTest::newRow("meta") << "<meta charset=\"UTF-8\">"_ba
                          << "utf-8"_ba;
    QTest::newRow("meta without quotes") << "<meta charset=koi8-r>"_ba
                                         << "koi8-r"_ba;
    QTest::newRow("http-equiv") << "<meta http-equiv=Content-Type content='text/html; charset = euc-kr'>"_ba
                                << "euc-kr"_ba;
    QTest::newRow("a word without a value") << "the charset of <meta charset=big5>"_ba
                                            << "big5"_ba;
    QTest::newRow("cut off") << "<meta charset="_ba << QByteArray();
    QTest::newRow("behind the head") << QByteArray(17000, ' ') + "<meta charset=big5>" << QByteArray();
}

void SniffTest::findsTheDeclaredCharset()
{
    QFETCH(QByteArray, head);
    QTEST(declaredCharset(head), "charset");
}

void SniffTest::knowsBinaryFormats_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format");
    QTest::newRow("text") << "Engineer"_ba << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("UTF-16 is text") << QByteArray("\xFF\xFEJ\0o\0b\0", 8) << QString();
    QTest::newRow("PDF") << "%PDF-1.7"_ba << u"PDF"_s;
    QTest::newRow("ZIP") << QByteArray("PK\x03\x04\x14\0", 6) << u"ZIP"_s;
    QTest::newRow("unknown") << QByteArray("a\0b\x01\x02zzzzz", 10) << u"binary"_s;
}

void SniffTest::knowsBinaryFormats()
{
    QFETCH(QByteArray, bytes);
    QTEST(binaryFormat(bytes), "format");
}

void SniffTest::leavesTheHeadOfAFetchedFile()
{
    const QString head = u"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\n"_s;
    QCOMPARE(withoutHttpHead(head + u"<rss>"_s), u"<rss>"_s);
    QCOMPARE(withoutHttpHead(u"HTTP/2 is what you know"_s), u"HTTP/2 is what you know"_s);
}

QTEST_GUILESS_MAIN(SniffTest)
#include "tst_sniff.moc"
