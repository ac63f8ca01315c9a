// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/query.h"

#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;
using Field = QueryTerm::Field;

class QueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTerms_data();
    void readsTerms();
    void printsWhatItReads_data();
    void printsWhatItReads();
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
    QTest::newRow("a lone minus is a word")
        << u"a - b"_s << Terms{{Field::Any, u"a"_s}, {Field::Any, u"-"_s}, {Field::Any, u"b"_s}};
    QTest::newRow("no such field") << u"foo:bar"_s << Terms{{Field::Any, u"foo:bar"_s}};
    QTest::newRow("field being typed") << u"tag:"_s << Terms{{Field::Any, u"tag:"_s}};
    QTest::newRow("empty phrase") << u"\"\" x"_s << Terms{{Field::Any, u"x"_s}};
}

void QueryTest::readsTerms()
{
    QFETCH(QString, text);
    QTEST(PostingQuery::parse(text).terms, "terms");
}

void QueryTest::printsWhatItReads_data()
{
    QTest::addColumn<QString>("text");
    for (const auto text : {"media c++", "-\"a b\" tag:x", "employer:\"Hanse Bank\" -is:open", "a - b", "\"open end"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void QueryTest::printsWhatItReads()
{
    QFETCH(QString, text);
    const PostingQuery query = PostingQuery::parse(text);
    QCOMPARE(PostingQuery::parse(query.toString()), query);
}

void QueryTest::marksOnlyWhatWasAskedFor()
{
    QCOMPARE(PostingQuery::parse(u"media -php title:backend tag:x \"edge net\""_s).highlights(),
             (QStringList{u"media"_s, u"backend"_s, u"edge net"_s}));
}

void QueryTest::knowsItsSortWords()
{
    for (const auto sort : {PostingQuery::Sort::Added, PostingQuery::Sort::ApplyBy, PostingQuery::Sort::Stage})
        QCOMPARE(sortFromWord(sortWord(sort)), sort);
    QVERIFY(!sortFromWord(u"colour"_s));
}

QTEST_GUILESS_MAIN(QueryTest)
#include "tst_query.moc"
