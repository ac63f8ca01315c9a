// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/limits.h"
#include "models/importers/json/jsonreader.h"
#include "models/importers/json/lenientjson.h"
#include "tests/support/verifyresult.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

class LenientJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatJsonSays();
    void repairs_data();
    void repairs();
    void rejects_data();
    void rejects();
    void agreesWithTheStrictReaderAboutRightJson();
    void limitsDepth();
    void survivesTheTestSuite_data();
    void survivesTheTestSuite();
};

void LenientJsonTest::keepsWhatJsonSays()
{
    const auto json = strictJson(R"({"b":47.591396,"a":12345678901234567890,"b":[true,null,"\u00fc"]})");
    VERIFY_OK(json);
    const JsonValue::Object &members = *json->object();
    QCOMPARE(members.size(), size_t(3));
    QCOMPARE(members[0].value.toText(), u"47.591396"_s);
    QCOMPARE(members[1].value.toText(), u"12345678901234567890"_s);
    QCOMPARE(json->find(u"b"_s)->array()->at(2).toText(), u"ü"_s);
    QVERIFY(json->find(u"c"_s) == nullptr);
}

void LenientJsonTest::repairs_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("value"); ///< of the member "a"
    QTest::addColumn<QString>("repair");
    QTest::newRow("raw newline in a string") << "{\"a\":\"x\ny\"}"_ba << u"x\ny"_s << u"raw control character"_s;
    QTest::newRow("raw tab in a string") << "{\"a\":\"x\ty\"}"_ba << u"x\ty"_s << u"raw control character"_s;
    QTest::newRow("illegal escape") << "{\"a\":\"\\_(x)_/\\$5\"}"_ba << u"_(x)_/$5"_s << u"illegal escape"_s;
    QTest::newRow("cut off \\u") << "{\"a\":\"\\u00\"}"_ba << u"\\u00"_s << u"illegal escape"_s;
    QTest::newRow("path with backslashes")
        << "{\"a\":\"D:\\jobs\\my.doc\"}"_ba << u"D:\\jobs\\my.doc"_s << u"illegal escape"_s;
    QTest::newRow("escape of a script") << "{\"a\":\"K\\x26L, \\xAB\\x1\"}"_ba << u"K&L, \u00AB\\x1"_s
                                        << u"illegal escape"_s;
    QTest::newRow("bracket too many") << "{\"a\":\"1\"}}"_ba << u"1"_s << u"punctuation behind the value"_s;
    QTest::newRow("brackets too many") << "{\"a\":\"1\"}\n}]\n;"_ba << u"1"_s << u"punctuation behind the value"_s;
    QTest::newRow("missing comma") << "{\"b\":\"1\"\n\"a\":\"2\"}"_ba << u"2"_s << u"missing comma"_s;
    QTest::newRow("missing comma behind an object") << "{\"b\":{} \"a\":\"2\"}"_ba << u"2"_s << u"missing comma"_s;
    QTest::newRow("trailing comma") << "{\"a\":\"1\",}"_ba << u"1"_s << u"trailing comma"_s;
    QTest::newRow("doubled comma") << "{\"b\":1,,\"a\":\"1\"}"_ba << u"1"_s << u"doubled comma"_s;
    QTest::newRow("line comment") << "{ // first\n\"a\":\"1\"}"_ba << u"1"_s << u"comment or CDATA guard"_s;
    QTest::newRow("block comment") << "{/* first */\"a\":\"1\"}"_ba << u"1"_s << u"comment or CDATA guard"_s;
    QTest::newRow("CDATA") << "<![CDATA[{\"a\":\"1\"}]]>"_ba << u"1"_s << u"comment or CDATA guard"_s;
    QTest::newRow("CDATA behind slashes")
        << "//<![CDATA[\n{\"a\":\"1\"}\n//]]>"_ba << u"1"_s << u"comment or CDATA guard"_s;
    QTest::newRow("CDATA on the same line")
        << "//<![CDATA[ {\"a\":\"1\"} //]]>"_ba << u"1"_s << u"comment or CDATA guard"_s;
    QTest::newRow("CDATA in a comment") << "/*<![CDATA[*/{\"a\":\"1\"}/*]]>*/"_ba << u"1"_s
                                        << u"comment or CDATA guard"_s;
    QTest::newRow("HTML comment") << "<!--{\"a\":\"1\"}-->"_ba << u"1"_s << u"comment or CDATA guard"_s;
    QTest::newRow("single quotes") << "{'a':'it\\'s'}"_ba << u"it's"_s << u"single quotes"_s;
    QTest::newRow("key without quotes") << "{a:\"1\"}"_ba << u"1"_s << u"key without quotes"_s;
    QTest::newRow("semicolon") << "{\"a\":\"1\"};"_ba << u"1"_s << u"punctuation behind the value"_s;
    QTest::newRow("quotes before a tag and a slash")
        << "{\"a\":\"a \"core\"<br>or \"lead\"/\"staff\"; role\"}"_ba << u"a \"core\"<br>or \"lead\"/\"staff\"; role"_s
        << u"unescaped quote"_s;
    QTest::newRow("unescaped quotes") << "{\"a\":\"<p class=\"x\">y\"}"_ba << u"<p class=\"x\">y"_s
                                      << u"unescaped quote"_s;
}

void LenientJsonTest::repairs()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, repair);
    const auto json = tolerantJson(text);
    VERIFY_OK(json);
    QVERIFY(json->value.find(u"a"_s) != nullptr);
    QTEST(json->value.find(u"a"_s)->toText(), "value");
    QVERIFY2(json->repairs.join(u'|').contains(repair), qPrintable(json->repairs.join(u'|')));
    QVERIFY(!strictJson(text));
}

void LenientJsonTest::rejects_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("detail");
    QTest::newRow("empty") << "  "_ba << u"no JSON at byte 2"_s;
    QTest::newRow("prose") << "not valid json"_ba << u"no value at byte 0"_s;
    QTest::newRow("cut in a string") << "{\"a\":\"12"_ba << u"unterminated string at byte 8"_s;
    QTest::newRow("cut in an object") << "{\"a\":1,"_ba << u"unterminated object at byte 7"_s;
    QTest::newRow("cut behind a key") << "{\"a\""_ba << u"no colon behind a key at byte 4"_s;
    QTest::newRow("cut in an array") << "[1,2"_ba << u"unterminated array at byte 4"_s;
}

void LenientJsonTest::rejects()
{
    QFETCH(QByteArray, text);
    const auto json = tolerantJson(text);
    QVERIFY(!json);
    QCOMPARE(json.error().code, Error::Code::Malformed);
    QTEST(json.error().detail, "detail");
}

void LenientJsonTest::agreesWithTheStrictReaderAboutRightJson()
{
    const QByteArray text = R"( {"a":[1,-2.5e3,"x\"y\\\n\u20ac\ud83d\ude00",{"b":{}},[]],"c":false,"d":null} )";
    const auto strict = strictJson(text);
    const auto lenient = lenientJson(text);
    VERIFY_OK(strict);
    VERIFY_OK(lenient);
    QVERIFY(lenient->repairs.isEmpty());
    QCOMPARE(lenient->value.find(u"a"_s)->array()->at(2), strict->find(u"a"_s)->array()->at(2));
    QCOMPARE(lenient->value.object()->size(), strict->object()->size());
}

void LenientJsonTest::limitsDepth()
{
    const auto nested = [](int depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
    QVERIFY(strictJson(nested(Limits::JsonDepth)));
    QVERIFY(lenientJson(nested(Limits::JsonDepth)));
    QCOMPARE(strictJson(nested(Limits::JsonDepth + 1)).error().code, Error::Code::TooLarge);
    QCOMPARE(lenientJson(nested(Limits::JsonDepth + 1)).error().code, Error::Code::TooLarge);
    QCOMPARE(tolerantJson(QByteArray(1'000'000, '[')).error().code, Error::Code::TooLarge);
}

void LenientJsonTest::survivesTheTestSuite_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(SHORTLIST_SHARED "/hostile/json"));
    const QFileInfoList files = folder.entryInfoList({u"*.json"_s}, QDir::Files);
    if (files.isEmpty())
        QTest::newRow("absent") << QString();
    for (const QFileInfo &file : files)
        QTest::newRow(qPrintable(file.fileName())) << file.filePath();
}

/// JSONTestSuite: y_ must be read, n_ refused by the strict reader, i_ may be either; the lenient one may do as it can.
void LenientJsonTest::survivesTheTestSuite()
{
    QFETCH(QString, path);
    if (path.isEmpty())
        QSKIP("shared/hostile/json is not here");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const QString name = QFileInfo(path).fileName();
    const bool isRead = bool(strictJson(bytes));
    QVERIFY(!name.startsWith("y_"_L1) || isRead);
    QVERIFY(!name.startsWith("n_"_L1) || !isRead);
    QVERIFY(lenientJson(bytes) || true);
}

QTEST_GUILESS_MAIN(LenientJsonTest)
#include "tst_lenientjson.moc"
