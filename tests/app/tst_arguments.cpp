// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/ids.h"
#include "tests/support/verifyresult.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;
using namespace Shortlist::Cli;

class ArgumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsWords();
    void keepsDashWordsWhereTheyMeanSomething();
    void takesEverythingBehindTwoDashes();
    void refuses_data();
    void refuses();
    void readsIds_data();
    void readsIds();
    void findsTheLongestCommand_data();
    void findsTheLongestCommand();
    void explainsEveryCommand();
};

void ArgumentsTest::sortsWords()
{
    const auto parsed = Arguments::parse({u"a"_s, u"--json"_s, u"--limit=5"_s, u"-"_s, u"--sort"_s, u"title"_s, u"b"_s},
                                         {.flags = {u"json"_s}, .options = {u"limit"_s, u"sort"_s}});
    VERIFY_OK(parsed);
    QCOMPARE(parsed->positional(), (QStringList{u"a"_s, u"-"_s, u"b"_s}));
    QVERIFY(parsed->has(u"json"_s));
    QCOMPARE(parsed->value(u"limit"_s), u"5"_s);
    QCOMPARE(parsed->value(u"sort"_s), u"title"_s);
    QVERIFY(!parsed->value(u"format"_s));
}

void ArgumentsTest::keepsDashWordsWhereTheyMeanSomething()
{
    const auto parsed =
        Arguments::parse({u"3"_s, u"-urgent"_s}, {.flags = {}, .options = {}, .dashWords = Arguments::DashWords::Kept});
    VERIFY_OK(parsed);
    QCOMPARE(parsed->positional(), (QStringList{u"3"_s, u"-urgent"_s}));
}

void ArgumentsTest::takesEverythingBehindTwoDashes()
{
    const auto parsed = Arguments::parse({u"--"_s, u"--json"_s, u"-x"_s}, {.flags = {u"json"_s}, .options = {}});
    VERIFY_OK(parsed);
    QCOMPARE(parsed->positional(), (QStringList{u"--json"_s, u"-x"_s}));
    QVERIFY(!parsed->has(u"json"_s));
}

void ArgumentsTest::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("detail");
    QTest::newRow("an unknown option") << QStringList{u"--jsno"_s} << u"there is no option --jsno"_s;
    QTest::newRow("a short one") << QStringList{u"-j"_s} << u"there is no option -j"_s;
    QTest::newRow("an option without its value") << QStringList{u"--limit"_s} << u"--limit needs a value"_s;
    QTest::newRow("a flag with one") << QStringList{u"--json=yes"_s} << u"--json takes no value"_s;
}

void ArgumentsTest::refuses()
{
    QFETCH(QStringList, words);
    const auto parsed = Arguments::parse(words, {.flags = {u"json"_s}, .options = {u"limit"_s}});
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, Error::Code::InvalidArgument);
    QTEST(parsed.error().detail, "detail");
}

void ArgumentsTest::readsIds_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<qint64>("id");
    QTest::newRow("a number") << u"12"_s << qint64(12);
    QTest::newRow("as it is printed") << u"#12"_s << qint64(12);
    QTest::newRow("nought") << u"0"_s << qint64(0);
    QTest::newRow("below nought") << u"-3"_s << qint64(0);
    QTest::newRow("a word") << u"twelve"_s << qint64(0);
    QTest::newRow("a huge number") << u"99999999999999999999"_s << qint64(0);
}

void ArgumentsTest::readsIds()
{
    QFETCH(QString, word);
    QFETCH(qint64, id);
    const auto read = idFrom(word);
    QCOMPARE(bool(read), id > 0);
    QVERIFY(!read || *read == id);
}

void ArgumentsTest::findsTheLongestCommand_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("rest");
    QTest::newRow("one word") << QStringList{u"limits"_s} << u"limits"_s << QStringList();
    QTest::newRow("two words") << QStringList{u"limits"_s, u"detect"_s, u"x"_s} << u"limits detect"_s
                               << QStringList{u"x"_s};
    QTest::newRow("an option between") << QStringList{u"limits"_s, u"--json"_s} << u"limits"_s
                                       << QStringList{u"--json"_s};
}

void ArgumentsTest::findsTheLongestCommand()
{
    QFETCH(QStringList, words);
    const auto found = findCommand(words);
    QVERIFY(found.has_value());
    QTEST(QString::fromUtf8(found->command->name), "name");
    QTEST(found->arguments, "rest");
    QVERIFY(!findCommand({u"nonsense"_s}));
    QVERIFY(!findCommand({}));
}

void ArgumentsTest::explainsEveryCommand()
{
    QSet<QString> names;
    for (const Command &command : commands()) {
        const QString name = QString::fromUtf8(command.name);
        QVERIFY2(!names.contains(name), command.name);
        names.insert(name);
        QVERIFY2(helpText().contains(name), command.name);
        QVERIFY2(helpText(command).startsWith(u"usage: shortlist-cli "_s + name), command.name);
        QVERIFY(command.run != nullptr);
    }
    QCOMPARE(names.size(), 19);
}

QTEST_GUILESS_MAIN(ArgumentsTest)
#include "tst_arguments.moc"
