// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/text.h"

#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

class TextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsOnlyWhatCanBeStored_data();
    void keepsOnlyWhatCanBeStored();
    void foldsForComparing();
    void knowsAnEmployerInOtherSpelling_data();
    void knowsAnEmployerInOtherSpelling();
};

void TextTest::keepsOnlyWhatCanBeStored_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("stored");
    QTest::newRow("ordinary") << u"Zoë 日本 😀\n\tx"_s << u"Zoë 日本 😀\n\tx"_s;
    QTest::newRow("byte order mark") << u"\ufeffa"_s << u"a"_s;
    QTest::newRow("non-characters") << QString(QChar(0xFFFE)) + QChar(0xFFFF) + u'a' << u"a"_s;
    QTest::newRow("lone surrogates") << QString(QChar(0xD83D)) + u'a' + QChar(0xDE00) << u"a"_s;
    QTest::newRow("controls") << QString(QChar(0)) + QChar(7) + u'a' << u"a"_s;
    QTest::newRow("line ends") << u"a\r\nb\rc"_s << u"a\nb\nc"_s;
}

void TextTest::keepsOnlyWhatCanBeStored()
{
    QFETCH(QString, text);
    QTEST(Text::storable(text), "stored");
}

void TextTest::foldsForComparing()
{
    QCOMPARE(Text::folded(u"  “Strasse” —\u00a0Ｃ＋＋ "_s), u"\"strasse\" - c++"_s);
}

void TextTest::knowsAnEmployerInOtherSpelling_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key");
    QTest::newRow("space") << u"Tik Tok"_s << u"tiktok"_s;
    QTest::newRow("suffix") << u"TikTok, Inc."_s << u"tiktok"_s;
    QTest::newRow("two suffixes") << u"Hanse Bank Pte. Ltd."_s << u"hansebank"_s;
    QTest::newRow("German") << u"Müller GmbH & Co. KG"_s << u"müller"_s;
    QTest::newRow("nothing but a suffix") << u"Co"_s << u"co"_s;
    QTest::newRow("suffix inside a word") << u"Costco"_s << u"costco"_s;
}

void TextTest::knowsAnEmployerInOtherSpelling()
{
    QFETCH(QString, name);
    QTEST(Text::employerKey(name), "key");
}

QTEST_GUILESS_MAIN(TextTest)
#include "tst_text.moc"
