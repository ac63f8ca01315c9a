// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/jsonwalk.h"
#include "tests/support/verifyresult.h"
#include "tests/support/walkedjson.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Plenty = 1'000'000;

/// Gives a few bytes at a time, so that everything is cut in two somewhere.
class SlowDevice : public QIODevice
{
public:
    explicit SlowDevice(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
        open(ReadOnly | Unbuffered);
    }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min({most, m_bytes.size() - m_at, qint64(1 + m_at % 5)});
        std::copy_n(m_bytes.constData() + m_at, count, data);
        m_at += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_at = 0;
};

Result<QJsonValue> walkedWhole(const QByteArray &text, int depth, qsizetype mostBytes = Plenty)
{
    SlowDevice device(text);
    JsonWalk json(device, mostBytes);
    const QJsonValue value = Testing::walked(json, depth);
    const auto ended = json.end();
    return ended ? Result<QJsonValue>(value) : Result<QJsonValue>(ended.error());
}

QString randomText(QRandomGenerator &random)
{
    static const QStringList pieces{u"\""_s,   u"\\"_s,     u"]"_s, u"}"_s,          u","_s, u":"_s,
                                    u"\\\""_s, u"\u65E5"_s, u" "_s, u"\U0001F469"_s, u"a"_s, u"\n"_s};
    QString text;
    for (int left = random.bounded(9); left > 0; --left)
        text += pieces.at(random.bounded(int(pieces.size())));
    return text;
}

QJsonValue randomValue(QRandomGenerator &random, int depth)
{
    switch (random.bounded(depth > 0 ? 7 : 5)) {
    case 0:
        return random.bounded(2) == 0;
    case 1:
        return double(random.bounded(2'000)) / 8 - 100;
    case 2:
        return {};
    case 5: {
        QJsonObject object;
        for (int left = random.bounded(4); left > 0; --left)
            object.insert(randomText(random), randomValue(random, depth - 1));
        return object;
    }
    case 6: {
        QJsonArray array;
        for (int left = random.bounded(4); left > 0; --left)
            array.append(randomValue(random, depth - 1));
        return array;
    }
    default:
        return randomText(random);
    }
}

} // namespace

class JsonWalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesWhatAWholeReaderGives();
    void passesByWhatIsNotWanted();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void takesNoValueThatIsTooLong();
};

void JsonWalkTest::givesWhatAWholeReaderGives()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 500; ++round) {
        const QJsonArray expected{randomValue(random, 4), randomValue(random, 4)};
        for (const auto format : {QJsonDocument::Indented, QJsonDocument::Compact}) {
            const QByteArray text = QJsonDocument(expected).toJson(format);
            for (const int depth : {0, 1, 2, 9}) {
                const auto read = walkedWhole((round % 2 == 0 ? "\xEF\xBB\xBF" : "") + text, depth);
                VERIFY_OK(read);
                QVERIFY2(*read == QJsonValue(expected), text.constData());
            }
        }
    }
}

void JsonWalkTest::passesByWhatIsNotWanted()
{
    QRandomGenerator random(8);
    for (int round = 0; round < 500; ++round) {
        const QJsonArray array{randomValue(random, 5), 7};
        SlowDevice device(QJsonDocument(array).toJson());
        JsonWalk json(device, 4); // what is passed by may be of any length
        QVERIFY(!json.enterObject());
        QVERIFY(json.enterArray());
        QVERIFY(json.nextItem());
        json.pass();
        QVERIFY(json.nextItem());
        QCOMPARE(json.take(), QJsonValue(7));
        QVERIFY(!json.nextItem());
        VERIFY_OK(json.end());
    }
}

void JsonWalkTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"",      " ",    "[",         "]",       "{",        "}",           "[1",    "[1,",       "[,1]",      "[1,]",
          "[1 2]", "[1]]", "[1]x",      "{\"a\"}", "{\"a\":}", "{\"a\":1,}",  "{a:1}", "{\"a\" 1}", "{\"a\":1]", "[1}",
          "[[1}]", "[\"a", "[\"a\\\"]", "[tru]",   "[01]",     "{\"a\":[{]}", "1 2",   "\"a\"b"})
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("deep") << QByteArray(100'000, '[');
}

void JsonWalkTest::saysWhatIsWrong()
{
    QFETCH(QByteArray, text);
    for (const int depth : {0, 1, 2}) {
        const auto read = walkedWhole(text, depth);
        QVERIFY(!read);
        QCOMPARE(read.error().code, Error::Code::Malformed);
        QVERIFY2(read.error().detail.contains(u"at byte "_s), qPrintable(read.error().detail));
    }
}

void JsonWalkTest::takesNoValueThatIsTooLong()
{
    const QByteArray text = "[\"" + QByteArray(100, 'a') + "\",1]";
    VERIFY_OK(walkedWhole(text, 1, 103));
    const auto read = walkedWhole(text, 1, 102);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::TooLarge);
}

QTEST_APPLESS_MAIN(JsonWalkTest)
#include "tst_jsonwalk.moc"
