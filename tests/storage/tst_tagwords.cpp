// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/checker.h"
#include "models/storage/sql.h"
#include "models/storage/tagwords.h"
#include "tests/support/memorystore.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;
using namespace Shortlist::Testing;

namespace {

const QDate Today(2026, 3, 1);

} // namespace

/// Words find what carries a tag that says them, although no posting's words hold its tags.
class TagWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsByTagAndByText_data();
    void findsByTagAndByText();
    void findsByALongTag();
    void putsWhatIsTaggedFirst();
    void followsTheTags();
    void leavesThePostingsWordsAlone();
    void noticesStaleWords();
    void movesTheWordsOfOlderDatabases();

private:
    PostingId stored(const QString &title) { return Testing::stored(*m_store, aPosting(title, u"Norvik"_s)); }
    QStringList titles(const QString &query, PostingQuery::Sort sort = PostingQuery::Sort::Added)
    {
        PostingQuery parsed = PostingQuery::parse(query);
        parsed.sort = sort;
        parsed.limit = 10;
        const PostingList list = must(m_store->index().list(parsed, Today));
        QStringList found;
        for (const PostingRow &row : list.rows)
            found.append(row.title);
        if (list.total != found.size())
            qFatal("%d counted", list.total);
        return found;
    }
    void undo() { must(must(m_store->undoLog().undo()).commit()); }
    QStringList wordsOfPostings()
    {
        const auto rows =
            must(m_store->connection().list("SELECT id, hex(block) FROM posting_search_data", [](const Sql::Row &row) {
                return QString::number(row.integer(0)) + u' ' + row.text(1);
            }));
        return {rows.begin(), rows.end()};
    }

    std::unique_ptr<Store> m_store;
    PostingId m_rail{};
    TagId m_tag{};
};

void TagWordsTest::init()
{
    m_store = memoryStore();
    m_rail = stored(u"Rail Engineer"_s);
    stored(u"Dream Analyst"_s);
    stored(u"Café Manager"_s);
    m_tag = inAction(*m_store, u"tag"_s, [&] { return m_store->tags().add(u"Dream Job/Très bien"_s, u"#112233"_s); });
    inAction(*m_store, u"tag"_s, [&] { return m_store->tags().attach(m_tag, {m_rail}); });
}

void TagWordsTest::findsByTagAndByText_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *name, const QString &query, const QStringList &found) {
        QTest::newRow(name) << query << found;
    };
    row("either", u"dream"_s, {u"Dream Analyst"_s, u"Rail Engineer"_s});
    row("a beginning", u"dre"_s, {u"Dream Analyst"_s, u"Rail Engineer"_s});
    row("without diacritics", u"tres"_s, {u"Rail Engineer"_s});
    row("a phrase", u"\"dream job\""_s, {u"Rail Engineer"_s});
    row("no phrase of the tag", u"\"job dream\""_s, {});
    row("a tag's word and a text's", u"dream engineer"_s, {u"Rail Engineer"_s});
    row("left out", u"-dream"_s, {u"Café Manager"_s});
    row("left out whole", u"-dre"_s, {u"Café Manager"_s, u"Dream Analyst"_s, u"Rail Engineer"_s});
    row("none of a group", u"-(dream or café)"_s, {});
    row("in titles only", u"title:dream"_s, {u"Dream Analyst"_s});
    row("a condition beside it", u"dream -title:analyst"_s, {u"Rail Engineer"_s});
}

void TagWordsTest::findsByTagAndByText()
{
    QFETCH(QString, query);
    QTEST(titles(query), "found");
}

/// A search is cut at so many characters; where the postings that carry the tag end is looked up by the same ones.
void TagWordsTest::findsByALongTag()
{
    const QString longName = QString(210, u'r');
    const QString longer = QString(250, u'r');
    inAction(*m_store, u"tag"_s,
             [&] { return m_store->tags().attach(must(m_store->tags().add(longName, u"#112233"_s)), {m_rail}); });
    QCOMPARE(titles(u"tag:"_s + longer), QStringList{u"Rail Engineer"_s});
    QCOMPARE(titles(u"rail tag:"_s + longer), QStringList{u"Rail Engineer"_s});
}

void TagWordsTest::putsWhatIsTaggedFirst()
{
    QCOMPARE(titles(u"dream"_s, PostingQuery::Sort::Relevance), (QStringList{u"Rail Engineer"_s, u"Dream Analyst"_s}));
    QCOMPARE(titles(u"dream -rail"_s, PostingQuery::Sort::Relevance), QStringList{u"Dream Analyst"_s});
    QCOMPARE(titles(u"dream title:analyst"_s, PostingQuery::Sort::Relevance), QStringList{u"Dream Analyst"_s});
}

void TagWordsTest::followsTheTags()
{
    inAction(*m_store, u"tag"_s, [&] { return m_store->tags().rename(m_tag, u"nightmare"_s); });
    QCOMPARE(titles(u"dream"_s), QStringList{u"Dream Analyst"_s});
    QCOMPARE(titles(u"nightmare"_s), QStringList{u"Rail Engineer"_s});
    undo();
    QCOMPARE(titles(u"nightmare"_s), QStringList());
    inAction(*m_store, u"tag"_s, [&] { return m_store->tags().remove(m_tag); });
    QCOMPARE(titles(u"dream"_s), QStringList{u"Dream Analyst"_s});
    undo();
    QCOMPARE(titles(u"job"_s), QStringList{u"Rail Engineer"_s});
    QVERIFY(must(staleTagWords(m_store->connection())).empty());
    QCOMPARE(must(check(m_store->connection())), QStringList());
}

void TagWordsTest::leavesThePostingsWordsAlone()
{
    const QStringList before = wordsOfPostings();
    const auto all = must(m_store->postings().ids());
    inAction(*m_store, u"tag"_s, [&] { return m_store->tags().attach(m_tag, all); });
    QCOMPARE(wordsOfPostings(), before);
    QCOMPARE(titles(u"job"_s).size(), 3);
    undo();
    QCOMPARE(wordsOfPostings(), before);
}

void TagWordsTest::noticesStaleWords()
{
    VERIFY_OK(m_store->connection().run("UPDATE tag SET name = 'changed behind its back' WHERE id = ?1", m_tag));
    QCOMPARE(must(staleTagWords(m_store->connection())), std::vector{m_tag});
    QVERIFY(must(check(m_store->connection())).contains(u"search index: tag 1 is out of date"_s));
    VERIFY_OK(writeTagWords(m_store->connection(), {m_tag}));
    QVERIFY(must(staleTagWords(m_store->connection())).empty());
}

void TagWordsTest::movesTheWordsOfOlderDatabases()
{
    Sql::Connection &db = m_store->connection();
    VERIFY_OK(db.run("UPDATE posting_search SET tags = 'old name' WHERE rowid = ?1", m_rail));
    VERIFY_OK(db.run("DELETE FROM tag_search"));
    QCOMPARE(must(m_store->index().stale()), std::vector{m_rail});
    VERIFY_OK(moveTagWords(db));
    QVERIFY(must(m_store->index().stale()).empty());
    QCOMPARE(titles(u"old"_s), QStringList());
    QCOMPARE(titles(u"job"_s), QStringList{u"Rail Engineer"_s});
}

QTEST_GUILESS_MAIN(TagWordsTest)
#include "tst_tagwords.moc"
