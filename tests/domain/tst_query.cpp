// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/queryparser.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;
using Field = QueryTerm::Field;
using Comparison = QueryTerm::Comparison;
using Problem = QueryProblem::Kind;

class QueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTerms_data();
    void readsTerms();
    void printsWhatItReads_data();
    void printsWhatItReads();
    void printsWhatItReadsOfAnyText();
    void bindsOrWeakest();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void staysWithinItsLimits();
    void marksOnlyWhatWasAskedFor();
    void knowsItsSortWords();
};

void QueryTest::readsTerms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::vector<QueryTerm>>("terms");
    using Terms = std::vector<QueryTerm>;
    QTest::newRow("nothing") << u"  "_s << Terms{};
    QTest::newRow("words") << u"media  c++"_s << Terms{{Field::Any, u"media"_s}, {Field::Any, u"c++"_s}};
    QTest::newRow("phrase") << u"\"edge network\""_s << Terms{{Field::Any, u"edge network"_s, false, true}};
    QTest::newRow("phrase left open") << u"\"edge net"_s << Terms{{Field::Any, u"edge net"_s, false, true}};
    QTest::newRow("field") << u"employer:tiktok"_s << Terms{{Field::Employer, u"tiktok"_s}};
    QTest::newRow("field with phrase") << u"TAG:\"new grad\""_s << Terms{{Field::Tag, u"new grad"_s, false, true}};
    QTest::newRow("not") << u"-is:expired -php"_s
                         << Terms{{Field::Is, u"expired"_s, true}, {Field::Any, u"php"_s, true}};
    QTest::newRow("NOT") << u"NOT php NOT tag:(a or b)"_s
                         << Terms{{Field::Any, u"php"_s, true}, {Field::Tag, u"a"_s}, {Field::Tag, u"b"_s}};
    QTest::newRow("NOT twice") << u"NOT NOT php NOT -java"_s << Terms{{Field::Any, u"php"_s}, {Field::Any, u"java"_s}};
    QTest::newRow("not, and words that begin so")
        << u"not NOTE -NOT"_s << Terms{{Field::Any, u"not"_s}, {Field::Any, u"NOTE"_s}, {Field::Any, u"NOT"_s, true}};
    QTest::newRow("NOT as a value") << u"tag:NOT \"NOT\" x"_s
                                    << Terms{{Field::Tag, u"NOT"_s},
                                             {Field::Any, u"NOT"_s, false, true},
                                             {Field::Any, u"x"_s}};
    QTest::newRow("a lone minus is a word")
        << u"a - b"_s << Terms{{Field::Any, u"a"_s}, {Field::Any, u"-"_s}, {Field::Any, u"b"_s}};
    QTest::newRow("as other programs call it")
        << u"Company:acme location:ulm status:applied"_s
        << Terms{{Field::Employer, u"acme"_s}, {Field::Place, u"ulm"_s}, {Field::Stage, u"applied"_s}};
    QTest::newRow("no such field") << u"foo:bar"_s << Terms{{Field::Any, u"foo:bar"_s}};
    QTest::newRow("field being typed") << u"tag: x"_s << Terms{{Field::Any, u"x"_s}};
    QTest::newRow("a quote in quotes") << u"tag:\"the \\\"best\\\" \\\\\""_s
                                       << Terms{{Field::Tag, u"the \"best\" \\"_s, false, true}};
    QTest::newRow("compared") << u"salary:>=90k deadline:<7d title:>x"_s
                              << Terms{{Field::Salary, u"90k"_s, false, false, Comparison::AtLeast},
                                       {Field::Deadline, u"7d"_s, false, false, Comparison::Less},
                                       {Field::Title, u">x"_s}};
    QTest::newRow("a field for all in parentheses")
        << u"tag:(a or -b title:c)"_s
        << Terms{{Field::Tag, u"a"_s}, {Field::Tag, u"b"_s, true}, {Field::Title, u"c"_s}};
    QTest::newRow("empty phrase") << u"\"\" x"_s << Terms{{Field::Any, u"x"_s}};
}

void QueryTest::readsTerms()
{
    QFETCH(QString, text);
    QTEST(PostingQuery::parse(text).terms(), "terms");
}

void QueryTest::printsWhatItReads_data()
{
    QTest::addColumn<QString>("text");
    for (const auto text : {"media c++",
                            "-\"a b\" tag:x",
                            "employer:\"Hanse Bank\" -is:open",
                            "a - b",
                            "\"open end",
                            "a or b c or (d or -e) f",
                            "-(a b) -(c or d)",
                            "-(-(a b) c)",
                            "((a))",
                            "tag:(a or (b -c))",
                            "salary:>120k deadline:<-7d",
                            "x (y",
                            "a) or",
                            "\"a \\\" b\\\\\"",
                            "-- --a -- (b)",
                            "\"or\" or \"OR\"",
                            "-(-or) b",
                            "a or -(-OR)",
                            "-(--a) b",
                            "-(--) c",
                            "(a (b or -(-or)))",
                            "NOT a NOT (b or c)",
                            "-(-NOT) a NOT --b",
                            "tag:(NOT a NOT NOT)"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void QueryTest::printsWhatItReads()
{
    QFETCH(QString, text);
    const PostingQuery query = PostingQuery::parse(text);
    QCOMPARE(PostingQuery::parse(query.toString()), query);
}

void QueryTest::printsWhatItReadsOfAnyText()
{
    // Texts made of what the language knows, so that every rule of the grammar meets every other.
    const QStringList pieces{u"("_s,    u")"_s,        u" "_s,      u" or "_s,      u"-"_s,          u"-(-"_s,  u"\\"_s,
                             u"tag:"_s, u"salary:>"_s, u"<="_s,     u"is:"_s,       u"due"_s,        u"120k"_s, u"a"_s,
                             u"C++"_s,  u"师"_s,       u"title:"_s, u"\" "_s,       u"x y"_s,        u":"_s,    u"7d"_s,
                             u"or"_s,   u"NOT "_s,     u"NOT"_s,    u"deadline:"_s, u"\U0001F600"_s, u"\""_s};
    QRandomGenerator random(20260301);
    for (int round = 0; round < 20'000; ++round) {
        QString text;
        for (int i = random.bounded(14); i >= 0; --i)
            text += pieces.at(random.bounded(int(pieces.size())));
        const PostingQuery query = PostingQuery::parse(text);
        QVERIFY2(PostingQuery::parse(query.toString()) == query, qPrintable(text + u" → "_s + query.toString()));
    }
}

void QueryTest::bindsOrWeakest()
{
    const PostingQuery query = PostingQuery::parse(u"a b or c -(d or e)"_s);
    QCOMPARE(query.root.children.size(), size_t(1));
    const QueryNode &either = query.root.children.front();
    QCOMPARE(either.kind, QueryNode::Kind::Any);
    QCOMPARE(either.children.size(), size_t(2));
    QCOMPARE(either.children.front().kind, QueryNode::Kind::All);
    QVERIFY(either.children.back().children.back().negated);
    QCOMPARE(query.toString(), u"a b or c -(d or e)"_s);
}

void QueryTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Problem>("kind");
    QTest::addColumn<QString>("where");
    QTest::newRow("no value") << u"a tag: b"_s << Problem::MissingValue << u"tag:"_s;
    QTest::newRow("an empty value") << u"tag:\"\""_s << Problem::MissingValue << u"tag:\"\""_s;
    QTest::newRow("no such state") << u"x is:blue"_s << Problem::UnknownValue << u"is:blue"_s;
    QTest::newRow("no such workplace") << u"-remote:maybe"_s << Problem::UnknownValue << u"-remote:maybe"_s;
    QTest::newRow("no amount") << u"salary:lots"_s << Problem::NotAnAmount << u"salary:lots"_s;
    QTest::newRow("no day") << u"deadline:<soon"_s << Problem::NotADay << u"deadline:<soon"_s;
    QTest::newRow("no rating") << u"rating:9"_s << Problem::NotARating << u"rating:9"_s;
    QTest::newRow("or at the end") << u"a or"_s << Problem::LonelyOr << u"or"_s;
    QTest::newRow("NOT at the end") << u"a NOT "_s << Problem::LonelyNot << u"NOT"_s;
    QTest::newRow("NOT before or") << u"NOT or a"_s << Problem::LonelyNot << u"NOT"_s;
    QTest::newRow("NOT in parentheses") << u"(a NOT)"_s << Problem::LonelyNot << u"NOT"_s;
    QTest::newRow("or at the start") << u"or a"_s << Problem::LonelyOr << u"or"_s;
    QTest::newRow("or twice") << u"a or or b"_s << Problem::LonelyOr << u"or"_s;
    QTest::newRow("nothing inside") << u"a ( )"_s << Problem::NothingInside << u"( "_s;
    QTest::newRow("nothing to close") << u"a) b"_s << Problem::NothingToClose << u")"_s;
    QTest::newRow("the first thing") << u"tag: salary:x"_s << Problem::MissingValue << u"tag:"_s;
}

void QueryTest::saysWhatIsWrong()
{
    QFETCH(QString, text);
    const QueryReading reading = readQuery(text);
    QVERIFY(reading.problem);
    QTEST(reading.problem->kind, "kind");
    QTEST(text.mid(reading.problem->start, reading.problem->length), "where");
}

void QueryTest::staysWithinItsLimits()
{
    const QueryReading deep = readQuery(QString(5000, u'('));
    QCOMPARE(deep.problem->kind, Problem::TooDeep);
    const QueryReading wide = readQuery(u"a or "_s.repeated(5000) + u'a');
    QCOMPARE(wide.problem->kind, Problem::TooMany);
    QCOMPARE(wide.query.terms().size(), size_t(MaxQueryTerms));
    for (const auto text : {"", "a", "(a or b", "\"open", "- or \"or\"", "tag:(a b)", "is:\"submitted 2026-03\""})
        QVERIFY2(!readQuery(QString::fromLatin1(text)).problem, text);
}

void QueryTest::marksOnlyWhatWasAskedFor()
{
    QCOMPARE(PostingQuery::parse(u"(a or title:b) -(c d)"_s).highlights(), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(PostingQuery::parse(u"media -php title:backend tag:x \"edge net\""_s).highlights(),
             (QStringList{u"media"_s, u"backend"_s, u"edge net"_s}));
}

void QueryTest::knowsItsSortWords()
{
    for (const auto sort : {PostingQuery::Sort::Added, PostingQuery::Sort::ApplyBy, PostingQuery::Sort::Relevance})
        QCOMPARE(sortFromWord(sortWord(sort)), sort);
    QVERIFY(!sortFromWord(u"colour"_s));
}

QTEST_GUILESS_MAIN(QueryTest)
#include "tst_query.moc"
