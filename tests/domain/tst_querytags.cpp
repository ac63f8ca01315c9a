// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/queryparser.h"
#include "models/domain/querytags.h"
#include "models/domain/text.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;
using Field = QueryTerm::Field;

namespace {

/// The same search of the other tags; how a tag is written, with quotes or without, does not count.
QueryNode expected(QueryNode node, const TagRenaming &renaming)
{
    if (node.kind == QueryNode::Kind::Term && node.term.field == Field::Tag) {
        node.term.value = renaming.value(Text::folded(node.term.value), node.term.value);
        node.term.phrase = false;
    }
    for (QueryNode &child : node.children)
        child = expected(std::move(child), renaming);
    return node;
}

QString randomText(QRandomGenerator &random)
{
    const QStringList pieces{
        u"("_s,     u")"_s,        u" "_s,      u" or "_s, u" NOT "_s,        u"-"_s,     u"-(-"_s,       u"tag:"_s,
        u"tag:("_s, u"salary:>"_s, u"title:"_s, u"is:"_s,  u"due"_s,          u"Bread"_s, u"bread/rye"_s, u"cake"_s,
        u"or"_s,    u"a"_s,        u"\""_s,     u"\\"_s,   u"\"new grad\""_s, u"师"_s,    u":"_s};
    QString text;
    for (int i = random.bounded(14); i >= 0; --i)
        text += pieces.at(random.bounded(int(pieces.size())));
    return text;
}

} // namespace

class QueryTagsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsThemOtherwise_data();
    void callsThemOtherwise();
    void changesNothingElseInAnyText();
    void knowsWhereValuesStand();

private:
    const TagRenaming m_renaming{{u"bread"_s, u"loaf"_s},
                                 {u"bread/rye"_s, u"loaf/rye"_s},
                                 {u"cake"_s, u"sweet (things)"_s},
                                 {u"new grad"_s, u"junior"_s},
                                 {u"a"_s, u"or"_s}};
};

void QueryTagsTest::callsThemOtherwise_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("renamed");
    QTest::newRow("alone") << u"tag:bread"_s << u"tag:loaf"_s;
    QTest::newRow("whatever its case") << u"TAG:Bread"_s << u"TAG:loaf"_s;
    QTest::newRow("what stands below") << u"-tag:bread/rye  media"_s << u"-tag:loaf/rye  media"_s;
    QTest::newRow("needs quotes") << u"x tag:cake y"_s << u"x tag:\"sweet (things)\" y"_s;
    QTest::newRow("needs none any more") << u"tag:\"new grad\""_s << u"tag:junior"_s;
    QTest::newRow("quotes left open") << u"tag:\"new grad"_s << u"tag:junior"_s;
    QTest::newRow("quotes that say: this name only") << u"tag:\"bread\""_s << u"tag:\"loaf\""_s;
    QTest::newRow("in parentheses of the field") << u"tag:(bread or cake)"_s << u"tag:(loaf or \"sweet (things)\")"_s;
    QTest::newRow("a word that is a sign there") << u"tag:(a b) tag:a"_s << u"tag:(\"or\" b) tag:or"_s;
    QTest::newRow("twice") << u"tag:bread or (tag:bread x)"_s << u"tag:loaf or (tag:loaf x)"_s;
    QTest::newRow("other fields and words")
        << u"bread title:bread \"tag:bread\""_s << u"bread title:bread \"tag:bread\""_s;
    QTest::newRow("only the beginning of a name") << u"tag:brea tag:breads"_s << u"tag:brea tag:breads"_s;
    QTest::newRow("beside what is wrong") << u"tag:bread is:blue )"_s << u"tag:loaf is:blue )"_s;
}

void QueryTagsTest::callsThemOtherwise()
{
    QFETCH(QString, text);
    QTEST(renamedTags(text, m_renaming), "renamed");
}

void QueryTagsTest::changesNothingElseInAnyText()
{
    QRandomGenerator random(20260302);
    for (int round = 0; round < 20'000; ++round) {
        const QString text = randomText(random);
        const QString renamed = renamedTags(text, m_renaming);
        const QueryNode before = expected(PostingQuery::parse(text).root, m_renaming);
        const QueryNode after = expected(PostingQuery::parse(renamed).root, {});
        QVERIFY2(before == after, qPrintable(text + u" → "_s + renamed));
        QCOMPARE(renamedTags(text, {}), text);
    }
}

void QueryTagsTest::knowsWhereValuesStand()
{
    QRandomGenerator random(20260303);
    for (int round = 0; round < 20'000; ++round) {
        const QString text = randomText(random);
        const QueryReading reading = readQuery(text);
        const auto terms = reading.query.terms();
        QCOMPARE(reading.values.size(), terms.size());
        for (size_t i = 0; i < terms.size(); ++i) {
            const QString written = text.mid(reading.values[i].start, reading.values[i].length);
            QVERIFY2(terms[i].phrase ? written.startsWith(u'"') : written == terms[i].value, qPrintable(text));
        }
    }
}

QTEST_GUILESS_MAIN(QueryTagsTest)
#include "tst_querytags.moc"
