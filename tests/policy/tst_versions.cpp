// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/versions.h"
#include "models/policy/worddiff.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;

namespace {

/// "= same words\n- [-out-] {+in+} …": one line for each of the text's.
QString drawn(const std::vector<TextLine> &lines)
{
    QStringList all;
    for (const TextLine &line : lines) {
        QStringList runs;
        for (const TextRun &run : line.runs)
            runs.append(run.kind == TextRun::Kind::Same        ? run.text
                            : run.kind == TextRun::Kind::Added ? u"{+%1+}"_s.arg(run.text)
                                                               : u"[-%1-]"_s.arg(run.text));
        all.append(runs.join(u' '));
    }
    return all.join(u'\n');
}

/// The text without what came in, or without what was taken out.
QString side(const std::vector<TextLine> &lines, TextRun::Kind without)
{
    QStringList all;
    for (const TextLine &line : lines) {
        QStringList runs;
        for (const TextRun &run : line.runs)
            if (run.kind != without)
                runs.append(run.text);
        if (!runs.isEmpty())
            all.append(runs.join(u' '));
    }
    return all.join(u'\n');
}

QString someText(quint32 seed)
{
    QRandomGenerator random(seed);
    QStringList lines;
    for (int line = 0; line < 8; ++line) {
        QStringList words;
        for (int word = 0; word < 6; ++word)
            words.append(u"w%1"_s.arg(random.bounded(12)));
        lines.append(words.join(u' '));
    }
    return lines.join(u'\n');
}

LimitClause clauseOf(int max, qsizetype start)
{
    LimitClause clause;
    clause.max = max;
    clause.quote = u"at most %1"_s.arg(max);
    clause.start = start;
    clause.end = start + clause.quote.size();
    return clause;
}

} // namespace

class VersionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksWords_data();
    void marksWords();
    void givesBothTextsBack();
    void staysQuickOnHostileTexts();
    void namesChangedFacts_data();
    void namesChangedFacts();
    void countsWords();
};

void VersionsTest::marksWords_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << u"a b\n\nc"_s << u"a  b\nc"_s << QString();
    QTest::newRow("one word") << u"You know C++ and networks"_s << u"You know Rust and networks"_s
                              << u"You know [-C++-] {+Rust+} and networks"_s;
    QTest::newRow("words in a row are one run")
        << u"apply by the end of March please"_s << u"apply by the start of next April please"_s
        << u"apply by the [-end-] {+start+} of [-March-] {+next April+} please"_s;
    QTest::newRow("a line more") << u"one two\nfive six"_s << u"one two\nthree four\nfive six"_s
                                 << u"one two\n{+three four+}\nfive six"_s;
    QTest::newRow("a line less") << u"one two\nthree four\nfive six"_s << u"one two\nfive six"_s
                                 << u"one two\n[-three four-]\nfive six"_s;
    QTest::newRow("a line that became another")
        << u"coffee and tea"_s << u"remote work possible"_s << u"[-coffee and tea-]\n{+remote work possible+}"_s;
    QTest::newRow("everything new") << QString() << u"one"_s << u"{+one+}"_s;
}

void VersionsTest::marksWords()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTEST(drawn(differenceOf(before, after)), "expected");
}

void VersionsTest::givesBothTextsBack()
{
    for (quint32 seed = 0; seed < 200; ++seed) {
        const QString before = someText(seed);
        const QString after = someText(seed / 2 + 1000);
        const auto lines = differenceOf(before, after);
        QCOMPARE(side(lines, TextRun::Kind::Added), before);
        QCOMPARE(side(lines, TextRun::Kind::Removed), after);
    }
}

void VersionsTest::staysQuickOnHostileTexts()
{
    const QString wide = u"a "_s.repeated(100'000);
    const QString tall = u"b\n"_s.repeated(100'000);
    QVERIFY(!differenceOf(wide, tall).empty());
    QVERIFY(!differenceOf(wide, wide + u'b').empty());
}

void VersionsTest::namesChangedFacts_data()
{
    QTest::addColumn<Posting>("after");
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<QStringList>("notable");
    Posting after;
    after.applyBy = QDate(2026, 5, 1);
    after.start = u"soon"_s;
    after.limitClauses = {clauseOf(2, 0)};
    Posting changed = after;
    QTest::newRow("nothing") << after << QStringList() << QStringList();
    changed.applyBy = QDate(2026, 6, 1);
    QTest::newRow("a deadline") << changed << QStringList{u"apply_by"_s} << QStringList{u"apply_by"_s};
    changed.applyBy = {};
    QTest::newRow("a deadline that is not stated any more") << changed << QStringList{u"apply_by"_s} << QStringList();
    changed = after;
    changed.start = u"later"_s;
    QTest::newRow("a start") << changed << QStringList{u"start"_s} << QStringList();
    changed = after;
    changed.limitClauses = {clauseOf(2, 40)};
    QTest::newRow("a clause that moved") << changed << QStringList() << QStringList();
    changed.limitClauses = {clauseOf(3, 0)};
    QTest::newRow("another limit") << changed << QStringList{u"limit_clauses"_s} << QStringList{u"limit_clauses"_s};
    changed.limitClauses.clear();
    QTest::newRow("no limit") << changed << QStringList{u"limit_clauses"_s} << QStringList{u"limit_clauses"_s};
    changed = after;
    changed.salary = Salary{500'00, {}, u"EUR"_s};
    QTest::newRow("a salary") << changed << QStringList{u"salary"_s} << QStringList{u"salary"_s};
}

void VersionsTest::namesChangedFacts()
{
    QFETCH(Posting, after);
    Posting before;
    before.applyBy = QDate(2026, 5, 1);
    before.start = u"soon"_s;
    before.limitClauses = {clauseOf(2, 0)};
    const VersionDifference difference = differenceOf(before, after);
    QTEST(difference.fields, "fields");
    QTEST(difference.notable, "notable");
}

void VersionsTest::countsWords()
{
    Posting before;
    before.text = u"You know C++ and networks\nCoffee"_s;
    Posting after;
    after.text = u"You know Rust, Go and networks"_s;
    const VersionDifference difference = differenceOf(before, after);
    QCOMPARE(difference.added, 2);
    QCOMPARE(difference.removed, 2);
}

QTEST_GUILESS_MAIN(VersionsTest)
#include "tst_versions.moc"
