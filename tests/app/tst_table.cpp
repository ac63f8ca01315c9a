// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/output.h"
#include "app/cli/table.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist::Cli;

namespace {

QString written(const Table &table, int columns)
{
    QString text;
    QTextStream out(&text);
    table.write(out, {columns, Terminal::Colours::Off});
    return text;
}

Table aTable()
{
    using Column = Table::Column;
    return Table({{u"ID"_s, Column::Align::Right, Column::Fit::Whole},
                  {u"TITLE"_s, Column::Align::Left, Column::Fit::Shrinks},
                  {u"TAGS"_s, Column::Align::Left, Column::Fit::Shrinks},
                  {u"STAGE"_s, Column::Align::Left, Column::Fit::Whole}});
}

} // namespace

class TableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void alignsColumnsAndLeavesEmptyOnesOut();
    void shrinksTheWidestColumnOnANarrowTerminal();
    void countsCells_data();
    void countsCells();
    void shortens_data();
    void shortens();
    void wrapsAtSpaces();
    void keepsATerminalSafe();
    void emphasisesHeadingsOnATerminal();
};

void TableTest::alignsColumnsAndLeavesEmptyOnesOut()
{
    Table table = aTable();
    table.add({u"7"_s, u"Baker"_s, {}, u"saved"_s});
    table.add({u"12"_s, u"Storage Engineer"_s, {}, u"applied 1/2"_s});
    QCOMPARE(written(table, 0),
             u"ID  TITLE             STAGE\n"
             u" 7  Baker             saved\n"
             u"12  Storage Engineer  applied 1/2\n"_s);
}

void TableTest::shrinksTheWidestColumnOnANarrowTerminal()
{
    Table table = aTable();
    table.add({u"1"_s, u"A very long title of a posting"_s, u"urgent"_s, u"saved"_s});
    const QStringList lines = written(table, 40).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        QVERIFY(cellWidth(line) <= 40);
    QVERIFY(lines.at(1).contains(u'…'));
    QVERIFY(lines.at(1).contains(u"urgent"_s));
}

void TableTest::countsCells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("cells");
    QTest::newRow("Latin") << u"Zürich"_s << 6;
    QTest::newRow("a combining accent") << u"Zu\u0308rich"_s << 6;
    QTest::newRow("Chinese") << u"后端工程师"_s << 10;
    QTest::newRow("beyond the first plane") << u"😀"_s << 2;
    QTest::newRow("nothing") << QString() << 0;
}

void TableTest::countsCells()
{
    QFETCH(QString, text);
    QTEST(cellWidth(text), "cells");
}

void TableTest::shortens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("cells");
    QTest::addColumn<QString>("shown");
    QTest::newRow("fits") << u"Baker"_s << 5 << u"Baker"_s;
    QTest::newRow("too long") << u"Baker"_s << 4 << u"Bak…"_s;
    QTest::newRow("no space before the dots") << u"Big bakery"_s << 5 << u"Big…"_s;
    QTest::newRow("never half a wide character") << u"后端工程师"_s << 6 << u"后端…"_s;
}

void TableTest::shortens()
{
    QFETCH(QString, text);
    QFETCH(int, cells);
    QTEST(shortened(text, cells), "shown");
}

void TableTest::wrapsAtSpaces()
{
    QCOMPARE(wrapped(u"one two three four"_s, 9), (QStringList{u"one two"_s, u"three"_s, u"four"_s}));
    QCOMPARE(wrapped(u"incomprehensibilities"_s, 5), QStringList{u"incomprehensibilities"_s});
    QCOMPARE(wrapped(u"one  two"_s, 0), QStringList{u"one  two"_s});
    QCOMPARE(wrapped({}, 10), QStringList{QString()});
}

void TableTest::keepsATerminalSafe()
{
    QCOMPARE(printable(u"a\u001b[31mred\u0007"_s), u"a·[31mred·"_s);
    QCOMPARE(printable(u"two\nlines\tand a tab"_s), u"two lines and a tab"_s);
    QCOMPARE(printable(u"\u202Efdp.exe"_s), u"·fdp.exe"_s);
    QCOMPARE(printable(u"\u009b31m"_s), u"·31m"_s);
}

void TableTest::emphasisesHeadingsOnATerminal()
{
    QCOMPARE(emphasised(u"ID"_s, {80, Terminal::Colours::On}), u"\u001b[1mID\u001b[0m"_s);
    QCOMPARE(emphasised(u"ID"_s, {80, Terminal::Colours::Off}), u"ID"_s);
}

QTEST_GUILESS_MAIN(TableTest)
#include "tst_table.moc"
