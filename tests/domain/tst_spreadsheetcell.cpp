// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/spreadsheetcell.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;

class SpreadsheetCellTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guardsFormulas_data();
    void guardsFormulas();
    void comesBackAsItWas();
};

void SpreadsheetCellTest::guardsFormulas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isGuarded");
    const auto row = [](const char *name, const QString &text, bool isGuarded) {
        QTest::newRow(name) << text << isGuarded;
    };
    row("a formula", u"=1+1"_s, true);
    row("plus", u"+49 30 1"_s, true);
    row("minus", u"-1"_s, true);
    row("at", u"@SUM(A1)"_s, true);
    row("a tab", u"\t=1"_s, true);
    row("a tab before a word", u"\tword"_s, true);
    row("a carriage return", u"\rword"_s, true);
    row("NUL", QString(u"\0=1"_s), true);
    row("full-width equals", u"＝1+1"_s, true);
    row("full-width plus", u"＋1"_s, true);
    row("full-width minus", u"－1"_s, true);
    row("full-width at", u"＠x"_s, true);
    row("behind spaces", u"  =1"_s, true);
    row("a line break before it", u"\n=1"_s, true);
    row("behind an apostrophe of its own", u"'=1"_s, true);
    row("behind several", u"'''=1"_s, true);
    row("a word", u"C++"_s, false);
    row("an apostrophe", u"'tis"_s, false);
    row("only apostrophes", u"''"_s, false);
    row("a number", u"42"_s, false);
    row("nothing", u""_s, false);
    row("spaces", u"  "_s, false);
}

void SpreadsheetCellTest::guardsFormulas()
{
    QFETCH(QString, text);
    QFETCH(bool, isGuarded);
    const QString cell = SpreadsheetCell::guarded(text);
    QCOMPARE(cell, isGuarded ? u'\'' + text : text);
    QCOMPARE(SpreadsheetCell::unguarded(cell), text);
}

/// Every text of up to five of the characters that matter.
void SpreadsheetCellTest::comesBackAsItWas()
{
    const QString alphabet = u"'=＝ \ta\0"_s;
    QStringList texts{QString()};
    for (qsizetype first = 0, length = 0; length < 5; ++length) {
        const qsizetype end = texts.size();
        for (; first < end; ++first)
            for (const QChar c : alphabet)
                texts.append(texts.at(first) + c);
    }
    QVERIFY(texts.size() > 15'000);
    for (const QString &text : texts)
        QCOMPARE(SpreadsheetCell::unguarded(SpreadsheetCell::guarded(text)), text);
}

QTEST_GUILESS_MAIN(SpreadsheetCellTest)
#include "tst_spreadsheetcell.moc"
