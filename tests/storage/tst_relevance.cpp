// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/relevance.h"
#include "models/storage/sql.h"
#include "tests/support/verifyresult.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

constexpr double Alike = 1e-9;

struct Ranked
{
    qint64 row = 0;
    double ours = 0;
    double bm25 = 0;
};

} // namespace

/// Against FTS5's own bm25(), row by row.
class RelevanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void ranksAsBm25Does_data();
    void ranksAsBm25Does();
    void ordersOnePhraseAlike_data();
    void ordersOnePhraseAlike();
    void takesAllPhrasesForAlikeWithoutAlternatives();
    void tellsRareFromCommonByTheFirstRows();
    void keepsQuietAboutAnEmptyTable();

private:
    /// Texts of words of which each is half as frequent as the one before.
    void fill(int rows);
    std::vector<Ranked> ranked(const QString &match, bool isAny = true);

    std::unique_ptr<Sql::Connection> m_db;
};

void RelevanceTest::init()
{
    auto db = Sql::Connection::open(u":memory:"_s, Sql::Access::ReadWrite);
    VERIFY_OK(db);
    m_db = *std::move(db);
    const auto added = addRelevance(*m_db);
    VERIFY_OK(added);
    const auto made = m_db->script("CREATE VIRTUAL TABLE texts USING fts5(title, body, prefix = '1 2')");
    VERIFY_OK(made);
}

void RelevanceTest::fill(int rows)
{
    QRandomGenerator random(20261122);
    const auto words = [&random](int most) {
        QStringList text;
        for (int i = random.bounded(1, most); i > 0; --i) {
            int word = 0;
            while (word < 9 && random.bounded(2) == 0)
                ++word;
            text.append(u"w%1"_s.arg(word));
        }
        return text.join(u' ');
    };
    for (int row = 0; row < rows; ++row) {
        const auto written = m_db->run("INSERT INTO texts(title, body) VALUES(?1, ?2)", words(6), words(60));
        VERIFY_OK(written);
    }
}

std::vector<Ranked> RelevanceTest::ranked(const QString &match, bool isAny)
{
    const auto rows = m_db->list(
        "SELECT rowid, relevance(texts, ?2, 12, 2), bm25(texts, 12, 2) FROM texts WHERE texts MATCH ?1 ORDER BY rowid",
        [](const Sql::Row &row) {
            return Ranked{row.integer(0), row.real(1), row.real(2)};
        },
        match, isAny ? 1 : 0);
    if (!rows)
        qWarning() << rows.error().detail;
    return rows ? *rows : std::vector<Ranked>();
}

void RelevanceTest::ranksAsBm25Does_data()
{
    QTest::addColumn<QString>("match");
    for (const char *match :
         {"w0 w5", "w4 OR w7", "w1 AND (w6 OR w8)", "\"w3 w2\" w9", "w9* w1", "{title} : (w1 w2)", "w7 NOT w6 w5"})
        QTest::newRow(match) << QString::fromLatin1(match);
}

void RelevanceTest::ranksAsBm25Does()
{
    QFETCH(const QString, match);
    fill(400); // as many as are counted
    const auto rows = ranked(match);
    QVERIFY(rows.size() > 3);
    for (const Ranked &row : rows)
        QVERIFY2(std::abs(row.ours - row.bm25) <= Alike * std::abs(row.bm25),
                 qPrintable(u"%1: %2 and %3"_s.arg(row.row).arg(row.ours).arg(row.bm25)));
}

void RelevanceTest::ordersOnePhraseAlike_data()
{
    QTest::addColumn<QString>("match");
    for (const char *match : {"w2", "w8", "\"w1 w0\"", "w9*", "{title} : w5"})
        QTest::newRow(match) << QString::fromLatin1(match);
}

void RelevanceTest::ordersOnePhraseAlike()
{
    QFETCH(const QString, match);
    fill(2000);
    const auto rows = ranked(match, false);
    QVERIFY(rows.size() > 3);
    const double scale = rows.front().bm25 / rows.front().ours;
    for (const Ranked &row : rows)
        QVERIFY2(std::abs(row.ours * scale - row.bm25) <= Alike * std::abs(row.bm25),
                 qPrintable(u"%1: %2 and %3"_s.arg(row.row).arg(row.ours).arg(row.bm25)));
}

/// Twice the rare word in a text is worth as much as twice the common one.
void RelevanceTest::takesAllPhrasesForAlikeWithoutAlternatives()
{
    fill(400);
    for (const char *text : {"x w0 w9 w9", "x w9 w0 w0"}) {
        const auto written = m_db->run("INSERT INTO texts(title, body) VALUES('', ?1)", QString::fromLatin1(text));
        VERIFY_OK(written);
    }
    const auto rows = ranked(u"x w0 w9"_s, false);
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(rows[0].ours, rows[1].ours);
    QVERIFY(rows[0].bm25 < rows[1].bm25);
}

/// Of a common word only the first rows are counted: what is said of it is near, and the order almost the same.
void RelevanceTest::tellsRareFromCommonByTheFirstRows()
{
    fill(4000);
    auto rows = ranked(u"w3 OR w8"_s);
    QVERIFY(rows.size() > 2000);
    for (const Ranked &row : rows)
        QVERIFY2(std::abs(row.ours - row.bm25) <= 0.1 * std::abs(row.bm25),
                 qPrintable(u"%1: %2 and %3"_s.arg(row.row).arg(row.ours).arg(row.bm25)));
    std::ranges::sort(rows, {}, &Ranked::ours);
    rows.resize(50);
    const double worst = std::ranges::max(rows, {}, &Ranked::bm25).bm25;
    const auto all = ranked(u"w3 OR w8"_s);
    const auto better = std::ranges::count_if(all, [worst](const Ranked &row) { return row.bm25 < worst; });
    QVERIFY2(better <= 60, qPrintable(QString::number(better)));
}

void RelevanceTest::keepsQuietAboutAnEmptyTable()
{
    QVERIFY(ranked(u"w1 w2"_s).empty());
    const auto written = m_db->run("INSERT INTO texts(title, body) VALUES('', 'w1 w2')");
    VERIFY_OK(written);
    const auto rows = ranked(u"w1 w2"_s);
    QCOMPARE(rows.size(), size_t(1));
    QVERIFY(rows.front().ours < 0 && std::isfinite(rows.front().ours));
}

QTEST_GUILESS_MAIN(RelevanceTest)
#include "tst_relevance.moc"
