// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/numberwords.h"

#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

class TestNumberWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesDigitsPlainly_data();
    void writesDigitsPlainly();
    void readsNumbers_data();
    void readsNumbers();
};

void TestNumberWords::writesDigitsPlainly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("plain already") << u"am 3. März"_s << u"am 3. März"_s;
    QTest::newRow("Arabic") << u"٢٠٢٥/٣"_s << u"2025/3"_s;
    QTest::newRow("Persian beside Latin") << u"2۲"_s << u"22"_s;
    QTest::newRow("Devanagari") << u"१२ दिन"_s << u"12 दिन"_s;
    QTest::newRow("full width") << u"３年"_s << u"3年"_s;
    QTest::newRow("beyond the first plane") << u"x\U0001D7DA\U0001D7DD"_s << u"x25"_s;
    QTest::newRow("no digits") << u"m², ①, Ⅳ, 三"_s << u"m², ①, Ⅳ, 三"_s;
    QTest::newRow("an emoji stays") << u"\U0001F600 ٣"_s << u"\U0001F600 3"_s;
    QTest::newRow("half a pair stays") << QString(QChar(0xD835)) + u"٣"_s << QString(QChar(0xD835)) + u"3"_s;
}

void TestNumberWords::writesDigitsPlainly()
{
    QFETCH(QString, text);
    QTEST(withPlainDigits(text), "plain");
}

void TestNumberWords::readsNumbers_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("number");
    QTest::newRow("digits") << u"12"_s << 12;
    QTest::newRow("Arabic digits") << u"١٢"_s << 12;
    QTest::newRow("full width") << u"３"_s << 3;
    QTest::newRow("capitals") << u"THREE"_s << 3;
    QTest::newRow("Chinese") << u"两"_s << 2;
    QTest::newRow("Chinese twelve") << u"十二"_s << 12;
    QTest::newRow("Chinese twenty") << u"二十"_s << 20;
    QTest::newRow("Chinese thirty-six") << u"三十六"_s << 36;
    QTest::newRow("no Chinese number") << u"十个"_s << -1;
    QTest::newRow("two digits without tens") << u"三六"_s << -1;
    QTest::newRow("more than a number holds") << u"99999999999"_s << -1;
    QTest::newRow("no number") << u"many"_s << -1;
}

void TestNumberWords::readsNumbers()
{
    QFETCH(QString, word);
    QTEST(numberOf(word).value_or(-1), "number");
}

QTEST_GUILESS_MAIN(TestNumberWords)
#include "tst_numberwords.moc"
