// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/historyservice.h"
#include "models/storage/sql.h"
#include "tests/services/storefixture.h"

#include <QRandomGenerator>

using namespace Shortlist;
using namespace Shortlist::Testing;
using namespace Qt::StringLiterals;

namespace {

// The whole computation a second time, in SQL alone. An entry stands where the chain of retractions that ends in it is
// of even length: nothing here retracts an entry twice.
constexpr auto Standing =
    "WITH RECURSIVE chain(event, tip, length) AS (SELECT id, id, 0 FROM application_event WHERE retracts IS NULL"
    " UNION ALL SELECT event, r.id, length + 1 FROM chain JOIN application_event r ON r.retracts = chain.tip),"
    " standing AS (SELECT e.id, e.posting_id AS posting, e.day, s.key, s.type, s.position,"
    " row_number() OVER (PARTITION BY e.posting_id ORDER BY e.day DESC, COALESCE(e.time, '24') DESC, e.id DESC) AS back"
    " FROM application_event e JOIN stage s ON s.id = e.stage_id JOIN posting p ON p.id = e.posting_id"
    " WHERE p.trashed_at IS NULL AND (SELECT max(length) FROM chain WHERE event = e.id) % 2 = 0),"
    " sent AS (SELECT posting, min(day) AS day FROM standing"
    " WHERE type IN ('submitted', 'in_process', 'ended_by_employer', 'accepted') GROUP BY posting),"
    " station AS (SELECT posting, 0 AS kind, 0 AS rank, 'sent' AS name FROM sent"
    " UNION SELECT posting, 1, position, key FROM standing WHERE type = 'in_process' AND posting IN (SELECT posting "
    "FROM sent)"
    " UNION SELECT posting, 2, 0, CASE WHEN type IN ('ended_by_me', 'ended_by_employer', 'closed', 'accepted')"
    " THEN key ELSE 'open' END FROM standing WHERE back = 1 AND posting IN (SELECT posting FROM sent)) "_L1;

constexpr auto LinksSql =
    "SELECT name || '>' || next || ' ' || count(*) FROM (SELECT name, kind,"
    " lead(name) OVER (PARTITION BY posting ORDER BY kind, rank) AS next FROM station) WHERE next IS NOT NULL"
    " GROUP BY name, next"_L1;
constexpr auto AnsweredSql = "SELECT 'answered ' || count(DISTINCT posting) FROM standing"
                             " WHERE type IN ('in_process', 'ended_by_employer', 'accepted')"_L1;
constexpr auto WeeksSql = "SELECT date(day, 'weekday 0', '-6 days') || ' ' || count(*) FROM sent"
                          " GROUP BY date(day, 'weekday 0', '-6 days')"_L1;
constexpr auto EmployersSql = "SELECT e.name || ' ' || count(*) FROM sent JOIN posting p ON p.id = posting"
                              " JOIN employer e ON e.id = p.employer_id GROUP BY e.id HAVING count(*) >= 5"_L1;

const QStringList StageKeys{u"planned"_s,   u"applied"_s,  u"assessment"_s, u"interview"_s, u"offer"_s,   u"accepted"_s,
                            u"withdrawn"_s, u"rejected"_s, u"closed"_s,     u"interview"_s, u"applied"_s, u"applied"_s};

} // namespace

/// A search of a few months, made up by chance, with entries taken back, undone and redone.
class HistoryServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void countsAsSqlDoes_data();
    void countsAsSqlDoes();
    void findsWhatItCounted();
    void provesWhatWasSent();
    void remindsOfWhatIsSaved();

private:
    QStringList ask(const QString &sql);
    int found(const QString &query);
    QString nameOf(const FlowNode &node);
    Statistics statistics() { return *HistoryService(*m_store.store).statistics().result(); }

    StoreFixture m_store;
    std::vector<PostingId> m_postings;
    std::vector<Stage> m_stages;
};

void HistoryServiceTest::initTestCase()
{
    QVERIFY(m_store.isOpen());
    m_stages = *m_store->tracking.stages().result();
    std::vector<Posting> postings;
    const QStringList hosts{u"jobs.example.org"_s, u"www.jobs.example.org"_s, u"example.org"_s};
    for (int i = 0; i < 40; ++i) {
        postings.push_back(anAdvert(u"Posting %1"_s.arg(i), i % 3 == 0 ? u"Norvik"_s : u"Fjord %1"_s.arg(i % 11)));
        if (i % 4 > 0)
            postings.back().sourceUrl = u"https://%1/%2"_s.arg(hosts.at(i % 4 - 1)).arg(i);
    }
    m_postings = m_store.import(postings);
    QCOMPARE(m_postings.size(), postings.size());
    const std::vector<PostingId> half(m_postings.begin(), m_postings.begin() + 20);
    DO_OK(m_store->tags.change(half, {u"new grad"_s}, {}).result());
    QRandomGenerator chance(4);
    const QDate first = QDate::currentDate().addDays(-120);
    for (int i = 0; i < 150; ++i) {
        const PostingId posting = m_postings[chance.bounded(uint(m_postings.size()))];
        const QString stage = StageKeys.at(chance.bounded(int(StageKeys.size())));
        const auto recorded = m_store.track(posting, stage, first.addDays(chance.bounded(121)));
        QVERIFY(recorded && !recorded->isRefused());
        const int then = chance.bounded(10);
        if (then == 0)
            DO_OK(m_store->tracking.retract(recorded->event).result());
        if (then <= 1)
            DO_OK(m_store->undo.undo().result());
        if (then == 1)
            DO_OK(m_store->undo.redo().result());
    }
    DO_OK(m_store->postings.moveToTrash({m_postings[0], m_postings[7]}).result());
}

QStringList HistoryServiceTest::ask(const QString &sql)
{
    const auto rows = m_store.store->threads()
                          .read([sql](Store &store) {
                              return store.connection().listBuilt(Standing + sql,
                                                                  [](const Sql::Row &row) { return row.text(0); }, {});
                          })
                          .result();
    if (!rows)
        qFatal("%s", qPrintable(rows.error().detail));
    QStringList lines(rows->begin(), rows->end());
    lines.sort();
    return lines;
}

int HistoryServiceTest::found(const QString &query)
{
    return m_store->postings.list(PostingQuery::parse(query)).result()->total;
}

QString HistoryServiceTest::nameOf(const FlowNode &node)
{
    if (node.kind == FlowNode::Kind::Applications)
        return u"sent"_s;
    return node.kind == FlowNode::Kind::Open ? u"open"_s : findStage(m_stages, node.stage)->key;
}

void HistoryServiceTest::countsAsSqlDoes_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QStringList>("counted");
    const Statistics all = statistics();
    QStringList links;
    for (const FlowLink &link : all.flow.links)
        links.append(
            u"%1>%2 %3"_s.arg(nameOf(all.flow.nodes[link.from]), nameOf(all.flow.nodes[link.to])).arg(link.count));
    QTest::newRow("ways") << QString(LinksSql) << links;
    QTest::newRow("answers") << QString(AnsweredSql) << QStringList{u"answered %1"_s.arg(all.answered)};
    QStringList weeks;
    for (const WeekCount &week : all.weeks)
        if (week.sent > 0)
            weeks.append(u"%1 %2"_s.arg(week.monday.toString(Qt::ISODate)).arg(week.sent));
    QTest::newRow("weeks") << QString(WeeksSql) << weeks;
    QStringList employers;
    for (const ResponseRate &rate : all.byEmployer.rates)
        employers.append(u"%1 %2"_s.arg(rate.name).arg(rate.sent));
    QTest::newRow("employers") << QString(EmployersSql) << employers;
}

void HistoryServiceTest::countsAsSqlDoes()
{
    QFETCH(QString, sql);
    QFETCH(QStringList, counted);
    counted.sort();
    QVERIFY(!counted.isEmpty());
    QCOMPARE(counted, ask(sql));
}

void HistoryServiceTest::findsWhatItCounted()
{
    const Statistics all = statistics();
    QVERIFY(all.sent > 20);
    for (const FlowNode &node : all.flow.nodes)
        QVERIFY2(found(node.query) == node.count, qPrintable(node.query));
    for (const FlowLink &link : all.flow.links)
        QVERIFY2(found(link.query) == link.count, qPrintable(link.query));
    for (const WeekCount &week : all.weeks)
        QVERIFY2(found(week.query) == week.sent, qPrintable(week.query));
    QCOMPARE(all.bySite.rates.size(), size_t(3));
    QCOMPARE(all.byTag.rates.size(), size_t(1));
    for (const ResponseRates *rates : {&all.bySite, &all.byTag, &all.byEmployer})
        for (const ResponseRate &rate : rates->rates)
            QVERIFY2(found(rate.query) == rate.sent, qPrintable(rate.query));
    QCOMPARE(found(u"is:answered"_s), all.answered);
    QCOMPARE(found(u"is:active"_s), all.active);
    QCOMPARE(found(u"-is:submitted"_s), int(m_postings.size()) - 2 - all.sent);
}

void HistoryServiceTest::provesWhatWasSent()
{
    const Period everything{QDate::currentDate().addDays(-200), QDate::currentDate()};
    const auto proof = HistoryService(*m_store.store).proof(everything).result();
    QVERIFY(proof);
    QCOMPARE(int(proof->size()), statistics().sent);
}

void HistoryServiceTest::remindsOfWhatIsSaved()
{
    Posting soon = anAdvert(u"Closing"_s, u"Norvik"_s);
    soon.applyBy = QDate::currentDate().addDays(2);
    const PostingId id = m_store.import({soon}).front();
    const auto agenda = HistoryService(*m_store.store).agenda({}).result();
    QVERIFY(agenda);
    QVERIFY(std::any_of(agenda->begin(), agenda->end(), [id](const AgendaItem &item) {
        return item.posting == id && item.kind == AgendaItem::Kind::Due;
    }));
}

QTEST_GUILESS_MAIN(HistoryServiceTest)
#include "tst_historyservice.moc"
