// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/readingorder.h"
#include "models/domain/text.h"

#include <QRegularExpression>
#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

class TextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsOnlyWhatCanBeStored_data();
    void keepsOnlyWhatCanBeStored();
    void seesWhatCannotBeStoredWhereverItStands();
    void collapsesAndEscapesAsQtDoes();
    void foldsForComparing();
    void foldsWordsAsTheWholeText();
    void knowsAnEmployerInOtherSpelling_data();
    void knowsAnEmployerInOtherSpelling();
    void showsWhatTurnsTheOrderRound_data();
    void showsWhatTurnsTheOrderRound();
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
    QTest::newRow("line ends at the ends") << u"\r\n\r😀\r"_s << u"\n\n😀\n"_s;
    QTest::newRow("a pair beside half of one") << u"😀"_s + QChar(0xD83D) + u"😀b\u0001c"_s + QChar(0xD83D) << u"😀😀bc"_s;
}

void TextTest::keepsOnlyWhatCanBeStored()
{
    QFETCH(QString, text);
    QTEST(Text::storable(text), "stored");
}

/// The text is looked at in blocks.
void TextTest::seesWhatCannotBeStoredWhereverItStands()
{
    const QString letters = QString(70, u'x');
    for (qsizetype length = 0; length <= letters.size(); ++length)
        for (qsizetype at = 0; at <= length; ++at) {
            const QString plain = letters.left(length);
            QCOMPARE(Text::storable(QString(plain).insert(at, u'\n')).size(), length + 1);
            for (const char16_t odd : {u'\0', u'\x1f', char16_t(0xD800), char16_t(0xDFFF), char16_t(0xFEFF)})
                QCOMPARE(Text::storable(QString(plain).insert(at, QChar(odd))), plain);
        }
}

void TextTest::collapsesAndEscapesAsQtDoes()
{
    const QStringList texts{QString(),       u" "_s,      u"a"_s,       u" a"_s,       u"a "_s,
                            u"a b"_s,        u"a  b"_s,   u"a\tb"_s,    u"a\u00a0b"_s, u"a\u3000b c"_s,
                            u"日本 語"_s,    u"a\nb c"_s, u"<p>"_s,     u"a & b"_s,    u"\"a\""_s,
                            u"AT&T's <b>"_s, u"a&&b>"_s,  u"日本<語"_s, u"plain & x"_s};
    for (const QString &text : texts) {
        QCOMPARE(Text::collapsed(text), text.simplified());
        QCOMPARE(Text::htmlEscaped(text), text.toHtmlEscaped());
    }
}

void TextTest::showsWhatTurnsTheOrderRound_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("shown");
    QTest::newRow("ordinary") << u"Zoë 日本 😀 مهندس"_s << u"Zoë 日本 😀 مهندس"_s;
    QTest::newRow("marks of one place") << u"a\u200E\u200F\u061Cb"_s << u"a\u200E\u200F\u061Cb"_s;
    QTest::newRow("an override") << u"cv\u202Efdp.exe"_s << u"cv·fdp.exe"_s;
    QTest::newRow("an override that ends") << u"\u202Dمهندس\u202C!"_s << u"·مهندس·!"_s;
    QTest::newRow("nothing to order") << u"a\u2066b\u2069c\u202Ad\u202Ce"_s << u"a·b·c·d·e"_s;
    QTest::newRow("parts that end") << u"\u202Bمهندس\u202C \u2066C++\u2069"_s << u"\u202Bمهندس\u202C \u2066C++\u2069"_s;
    QTest::newRow("parts in parts") << u"\u2067م\u2066a\u2069\u2069"_s << u"\u2067م\u2066a\u2069\u2069"_s;
    QTest::newRow("parts that never end") << u"\u202Bمهندس \u2067x"_s << u"·مهندس ·x"_s;
    QTest::newRow("ends of nothing") << u"مهندس\u202C\u2069"_s << u"مهندس··"_s;
    QTest::newRow("parts that cross") << u"\u202Bم\u2067x\u202C\u2069"_s << u"·م\u2067x·\u2069"_s;
}

void TextTest::showsWhatTurnsTheOrderRound()
{
    QFETCH(QString, line);
    QTEST(Text::withVisibleOrder(line), "shown");
}

void TextTest::foldsForComparing()
{
    QCOMPARE(Text::folded(u"  “Strasse” —\u00a0Ｃ＋＋ "_s), u"\"strasse\" - c++"_s);
    const QString marked = QChar(0xFFFE) + u"Abc"_s; // as the first character, the mark of the other byte order
    QCOMPARE(Text::caseFolded(marked), QChar(0xFFFE) + u"abc"_s);
}

void TextTest::knowsAnEmployerInOtherSpelling_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key");
    QTest::newRow("space") << u"Tik Tok"_s << u"tiktok"_s;
    QTest::newRow("suffix") << u"TikTok, Inc."_s << u"tiktok"_s;
    QTest::newRow("two suffixes") << u"Hanse Bank Pte. Ltd."_s << u"hansebank"_s;
    QTest::newRow("German") << u"Müller GmbH & Co. KG"_s << u"müller"_s;
    QTest::newRow("dotted") << u"Acme S.p.A."_s << u"acme"_s;
    QTest::newRow("Spanish") << u"Faro S.A."_s << u"faro"_s;
    QTest::newRow("Dutch") << u"Kade B.V."_s << u"kade"_s;
    QTest::newRow("Polish") << u"Wisla Sp. z o.o."_s << u"wisla"_s;
    QTest::newRow("Malaysian") << u"Selat Sdn. Bhd."_s << u"selat"_s;
    QTest::newRow("Chinese, in English") << u"Harbour Co., Ltd."_s << u"harbour"_s;
    QTest::newRow("Chinese") << u"海港科技有限公司"_s << u"海港科技"_s;
    QTest::newRow("Japanese, in front") << u"株式会社 港"_s << u"港"_s;
    QTest::newRow("Korean, in brackets") << u"(주)항구"_s << u"항구"_s;
    QTest::newRow("nothing but a suffix") << u"Co"_s << u"co"_s;
    QTest::newRow("suffix inside a word") << u"Costco"_s << u"costco"_s;
}

void TextTest::knowsAnEmployerInOtherSpelling()
{
    QFETCH(QString, name);
    QTEST(Text::employerKey(name), "key");
}

/// Words of Latin letters are folded without Unicode's tables: nothing may come of that, whatever stands beside them.
void TextTest::foldsWordsAsTheWholeText()
{
    const QRegularExpression dashes(u"[–—‐‑−]"_s);
    const QRegularExpression apostrophes(u"[’‘]"_s);
    const QRegularExpression quotes(u"[“”„]"_s);
    for (int code = 1; code <= 0xFFFF; ++code) {
        const QChar c(static_cast<char16_t>(code));
        if (c.isSurrogate())
            continue;
        const QString text = u"a%1B %1 \u0308%1e\u0301\tÀ%1"_s.arg(c);
        QString whole = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
        whole.replace(dashes, u"-"_s).replace(apostrophes, u"'"_s).replace(quotes, u"\""_s);
        QCOMPARE(Text::folded(text), whole.simplified());
    }
}

QTEST_GUILESS_MAIN(TextTest)
#include "tst_text.moc"
