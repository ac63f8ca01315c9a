// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/overviewreader.h"
#include "models/storage/searchclauses.h"
#include "models/storage/searchindex.h"
#include "models/storage/sql.h"
#include "tests/support/memorystore.h"
#include "tests/support/verifyresult.h"

#include <QRegularExpression>
#include <QTest>

#include <sqlite3.h>
#include <utility>

using namespace Qt::StringLiterals;
using namespace Shortlist;
using namespace Shortlist::Testing;

class QueryPlansTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usesIndexes_data();
    void usesIndexes();
    void findsWordsByTheirIndex();
    void findsTheHistoryByItsIndex();
    void countsForTheSidebarByIndexes_data();
    void countsForTheSidebarByIndexes();
    void countsStagesWithoutALookAtPostings();
    void hasAnIndexForEveryForeignKey();

private:
    QString planOf(const QString &sql, const QVariantList &values);
    std::unique_ptr<Store> m_store = memoryStore();
};

QString QueryPlansTest::planOf(const QString &sql, const QVariantList &values)
{
    const auto lines = must(m_store->connection().listBuilt(
        u"EXPLAIN QUERY PLAN "_s + sql, [](const Sql::Row &row) { return row.text(3); }, values));
    return QStringList(lines.begin(), lines.end()).join(u'\n');
}

void QueryPlansTest::usesIndexes_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, PostingQuery::Sort sort, Qt::SortOrder order, const QString &index) {
        const QString sql = u"SELECT p.id FROM posting p WHERE p.trashed_at IS NULL"_s + searchOrder(sort, order);
        QTest::newRow(name) << sql << index;
    };
    using Sort = PostingQuery::Sort;
    row("newest first", Sort::Added, Qt::DescendingOrder, u"SCAN p"_s);
    row("oldest first", Sort::Added, Qt::AscendingOrder, u"SCAN p"_s);
    row("title", Sort::Title, Qt::AscendingOrder, u"posting_by_title"_s);
    row("place", Sort::Place, Qt::AscendingOrder, u"posting_by_place"_s);
    row("place, backwards", Sort::Place, Qt::DescendingOrder, u"posting_by_place"_s);
    row("posted", Sort::Posted, Qt::DescendingOrder, u"posting_by_posted"_s);
    row("deadline", Sort::ApplyBy, Qt::DescendingOrder, u"posting_by_apply_by"_s);
    row("salary", Sort::Salary, Qt::DescendingOrder, u"posting_by_salary"_s);
    row("experience", Sort::Experience, Qt::AscendingOrder, u"posting_by_experience"_s);
    row("rating", Sort::Rating, Qt::DescendingOrder, u"posting_by_rating"_s);
}

void QueryPlansTest::usesIndexes()
{
    QFETCH(QString, sql);
    QFETCH(QString, expected);
    const QString plan = planOf(sql, {});
    QVERIFY2(plan.contains(expected), qPrintable(plan));
    QVERIFY2(!plan.contains(u"TEMP B-TREE"_s), qPrintable(plan));
}

void QueryPlansTest::findsWordsByTheirIndex()
{
    const SearchClauses clauses =
        searchClauses(PostingQuery::parse(u"engineer"_s), QDate(2026, 3, 1), TermAnswers(1), TermsInTags(1));
    const QString plan = planOf(u"SELECT count(*) FROM posting p"_s + clauses.where(), clauses.parameters());
    QVERIFY2(plan.contains(u"posting_search VIRTUAL TABLE INDEX"_s), qPrintable(plan));
    QVERIFY2(plan.contains(u"INTEGER PRIMARY KEY"_s), qPrintable(plan));
}

void QueryPlansTest::findsTheHistoryByItsIndex()
{
    const QString plan = planOf(u"SELECT * FROM application_event WHERE posting_id = 1 ORDER BY id"_s, {});
    QVERIFY2(plan.contains(u"application_event_by_posting"_s), qPrintable(plan));
}

void QueryPlansTest::countsForTheSidebarByIndexes_data()
{
    QTest::addColumn<QString>("index");
    QTest::newRow("is:undecided") << u"COVERING INDEX posting_in_brief"_s;
    QTest::newRow("is:open") << u"COVERING INDEX posting_in_brief"_s;
    QTest::newRow("is:due") << u"posting_by_apply_by"_s;
    QTest::newRow("is:expired") << u"posting_by_apply_by"_s;
}

/// At every start and after every change: to look at each posting by its stage kept a processor for 100 ms.
void QueryPlansTest::countsForTheSidebarByIndexes()
{
    QFETCH(QString, index);
    const auto query = PostingQuery::parse(QString::fromLatin1(QTest::currentDataTag()));
    const SearchClauses clauses = searchClauses(query, QDate(2026, 3, 1), TermAnswers(1), TermsInTags(1));
    const QString plan = planOf(u"SELECT count(*) FROM posting p"_s + clauses.where(), clauses.parameters());
    QVERIFY2(plan.contains(index), qPrintable(plan));
    QVERIFY2(!plan.contains(u"posting_by_stage"_s), qPrintable(plan));
}

/// What the sidebar counts by goes along indexes: 100,000 rows would lie in the reader's cache ever after.
void QueryPlansTest::countsStagesWithoutALookAtPostings()
{
    sqlite3 *const handle = m_store->connection().handle();
    QStringList asked;
    const auto note = [](unsigned, void *list, void *statement, void *) {
        char *const sql = sqlite3_expanded_sql(static_cast<sqlite3_stmt *>(statement));
        static_cast<QStringList *>(list)->append(QString::fromUtf8(sql));
        sqlite3_free(sql);
        return 0;
    };
    sqlite3_trace_v2(handle, SQLITE_TRACE_STMT, note, &asked);
    const auto overview = readOverview(m_store->connection(), m_store->index(), QDate(2026, 3, 1));
    sqlite3_trace_v2(handle, 0, nullptr, nullptr);
    VERIFY_OK(overview);
    static const QRegularExpression everyRow(u"SCAN (posting|p)( USING INDEX|$)"_s,
                                             QRegularExpression::MultilineOption);
    asked.removeIf([](const QString &sql) { return !sql.startsWith("SELECT"_L1) && !sql.startsWith("WITH"_L1); });
    QCOMPARE_GE(asked.size(), 8);
    for (const QString &sql : std::as_const(asked)) {
        const QString plan = planOf(sql, {});
        QVERIFY2(!plan.contains(everyRow), qPrintable(sql + u'\n' + plan));
    }
}

void QueryPlansTest::hasAnIndexForEveryForeignKey()
{
    const auto without = m_store->connection().list(
        "SELECT t.name || '.' || f.\"from\" FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) f"
        " WHERE t.type = 'table' AND NOT EXISTS (SELECT 1 FROM pragma_index_list(t.name) i"
        " JOIN pragma_index_info(i.name) c WHERE c.seqno = 0 AND c.name = f.\"from\" AND i.partial = 0)"
        " AND NOT EXISTS (SELECT 1 FROM pragma_table_info(t.name) c WHERE c.name = f.\"from\" AND c.pk = 1)",
        [](const Sql::Row &row) { return row.text(0); });
    VERIFY_OK(without);
    QCOMPARE(QStringList(without->begin(), without->end()), QStringList());
}

QTEST_GUILESS_MAIN(QueryPlansTest)
#include "tst_queryplans.moc"
