// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/duplicateservice.h"
#include "models/storage/sql.h"
#include "models/storage/store.h"
#include "tests/services/slowcount.h"
#include "tests/services/storefixture.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Shortlist;
using namespace Shortlist::Testing;

namespace {

constexpr int UsualHistories = 150; ///< a run; SHORTLIST_HISTORIES says otherwise
constexpr int HistoriesPerDatabase = 25;
constexpr int Steps = 12;

int numberFrom(const char *variable, int otherwise)
{
    bool isStated = false;
    const int stated = qEnvironmentVariableIntValue(variable, &isStated);
    return isStated ? stated : otherwise;
}

/// What stands in the database, read without the program's readers: the postings of one employer and their histories.
LimitFacts bareFacts(StoreAccess &store, const QString &employer)
{
    LimitFacts facts;
    const auto read = store.threads().read([&employer](Store &opened) -> Result<LimitFacts> {
        LimitFacts found;
        auto stages =
            opened.connection().list("SELECT id, key, type FROM stage ORDER BY position", [](const auto &row) {
                return std::tuple(row.template id<StageId>(0), row.text(1), row.text(2));
            });
        if (!stages)
            return stages.error();
        for (const auto &[id, key, type] : *stages) {
            Stage stage = *findStage(numberedStages(), key);
            stage.id = id;
            found.stages.push_back(stage);
        }
        auto postings = opened.connection().list(
            "SELECT p.id, p.requisition_id FROM posting p JOIN employer e ON e.id = p.employer_id WHERE e.name = ?1",
            [](const auto &row) { return std::pair(row.template id<PostingId>(0), row.text(1)); }, employer);
        if (!postings)
            return postings.error();
        for (const auto &[id, requisition] : *postings) {
            TrackedPosting posting = tracked(qint64(id), employer);
            posting.requisitionId = requisition;
            auto events = opened.connection().list(
                "SELECT id, stage_id, day, retracts FROM application_event WHERE posting_id = ?1 ORDER BY id",
                [](const auto &row) {
                    ApplicationEvent event;
                    event.id = row.template id<EventId>(0);
                    event.stage = row.template id<StageId>(1);
                    event.day = row.day(2);
                    event.retracts = row.template id<EventId>(3);
                    return event;
                },
                id);
            if (!events)
                return events.error();
            posting.history = *std::move(events);
            found.postings.push_back(std::move(posting));
        }
        return found;
    });
    const auto answer = read.result();
    return answer ? *answer : LimitFacts();
}

/// Does by chance what a user may do to the postings of one employer, through the services alone.
class RandomUser
{
public:
    RandomUser(StoreFixture &store, quint32 seed)
        : m_store(store)
        , m_duplicates(*store.store)
        , m_random(seed)
        , m_employer(u"Tern %1"_s.arg(seed))
        , m_today(QDate::currentDate())
    {
        std::vector<Posting> postings;
        for (int i = 0; i < 4; ++i) {
            Posting posting = anAdvert(u"Posting %1 of %2"_s.arg(i).arg(seed), i == 3 ? spelling() : m_employer);
            posting.requisitionId = below(2) == 0 ? QString() : u"R-%1"_s.arg(below(2));
            posting.sourceUrl = u"https://jobs.example/%1/%2"_s.arg(seed).arg(i);
            postings.push_back(posting);
        }
        m_ids = store.import(postings);
        m_rule = randomRule();
        const auto saved = store->limits.save(m_rule).result();
        m_isReady = saved && m_ids.size() == 4;
        m_start = lastStep();
    }

    bool isReady() const { return m_isReady; }
    int counted()
    {
        const auto group = m_store->limits.groupOf(m_employer).result();
        return group ? int(group->holders.size()) : -1;
    }
    int reference()
    {
        LimitFacts facts = bareFacts(*m_store.store, m_employer);
        StoredRule rule;
        rule.rule = m_rule;
        facts.rules.push_back(rule);
        return SlowCount::used(facts, m_today);
    }

    /// What was done, for the message of a failure.
    QString step()
    {
        switch (below(14)) {
        case 0:
            return merge();
        case 1:
            return answer(u"trash"_s, m_store->postings.moveToTrash({any()}).result());
        case 2:
            return answer(u"restore"_s, m_store->postings.restoreFromTrash({any()}).result());
        case 3:
        case 4:
            return lastStep() > m_start ? answer(u"undo"_s, m_store->undo.undo(reason()).result()) : QString();
        case 5:
            return answer(u"redo"_s, m_store->undo.redo(reason()).result());
        case 6:
            return retract();
        case 7:
            return importAgain();
        case 8:
            return correct();
        case 9:
            return below(2) == 0 ? answer(u"join"_s, m_store->limits.addAlias(m_employer, spelling()).result())
                                 : answer(u"part"_s, m_store->limits.removeAlias(spelling()).result());
        default:
            return record();
        }
    }

private:
    template <typename T>
    static QString answer(const QString &what, const Result<T> &result)
    {
        return result ? what : what + u" failed"_s;
    }
    int below(int bound) { return m_random.bounded(bound); }
    PostingId any() { return m_ids[size_t(below(int(m_ids.size())))]; }
    QString reason() { return below(2) == 0 ? QString() : u"it was so"_s; }
    QString spelling() const { return m_employer + u" Campus"_s; }

    LimitRule randomRule()
    {
        LimitRule rule = aCap(0, 1 + below(3), m_employer).rule;
        rule.id.clear();
        rule.window.type = LimitRule::WindowType(below(4));
        rule.window.days = 1 + below(60);
        rule.window.period = LimitRule::CalendarPeriod(below(2));
        rule.window.startsMonth = 1 + below(12);
        rule.window.from = m_today.addDays(-below(60));
        rule.window.to = m_today.addDays(below(30));
        rule.counts = LimitRule::Counts(below(2));
        rule.frees = {LimitRule::Frees(below(3)), LimitRule::Frees(below(3)), LimitRule::Frees(below(3))};
        return rule;
    }

    qint64 lastStep()
    {
        const auto last =
            m_store.store->threads()
                .read([](Store &opened) {
                    return opened.connection().first("SELECT COALESCE(max(id), 0) FROM undo_log WHERE undone = 0",
                                                     [](const auto &row) { return row.integer(0); });
                })
                .result();
        return last ? last->value_or(0) : 0;
    }

    QString record()
    {
        const auto stages = m_store->tracking.stages().result();
        const Stage &stage = stages->at(size_t(below(int(stages->size()))));
        const QDate day = m_today.addDays(-below(90));
        return answer(u"record "_s + stage.key,
                      m_store->tracking.record({any(), stage.id, day, {}, {}, reason()}).result());
    }

    QString retract()
    {
        const auto details = m_store->postings.load(any()).result();
        if (!details || details->history.empty())
            return {};
        const ApplicationEvent &event = details->history[size_t(below(int(details->history.size())))];
        return answer(u"retract"_s, m_store->tracking.retract(event.id).result());
    }

    QString merge()
    {
        const MergeRequest request{any(), any(), {}, reason()};
        return answer(u"merge"_s, m_duplicates.merge(request).result());
    }

    QString importAgain()
    {
        const auto details = m_store->postings.load(any()).result();
        if (!details)
            return {};
        Posting posting = details->posting;
        posting.text += u" Read again: %1."_s.arg(below(1000));
        posting.requisitionId = below(3) == 0 ? u"R-%1"_s.arg(below(2)) : posting.requisitionId;
        return answer(u"import again"_s, m_store->imports.commit(stagingOf({posting})).result());
    }

    QString correct()
    {
        const auto details = m_store->postings.load(any()).result();
        if (!details)
            return {};
        Posting posting = details->posting;
        posting.requisitionId = u"R-%1"_s.arg(below(3));
        return answer(u"correct"_s, m_store->postings.correct(posting, reason()).result());
    }

    StoreFixture &m_store;
    DuplicateService m_duplicates;
    QRandomGenerator m_random;
    QString m_employer;
    QDate m_today;
    LimitRule m_rule;
    std::vector<PostingId> m_ids;
    qint64 m_start = 0;
    bool m_isReady = false;
};

} // namespace

/// Random histories on the real database: merged and restored, joined and parted, imported again, undone and repeated,
/// the slots are what a slow count over the bare rows gives. A run prints its seed; SHORTLIST_SEED repeats it.
class DatabaseHistoriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countLikeASlowReference_data();
    void countLikeASlowReference();
};

/// A row for each database.
void DatabaseHistoriesTest::countLikeASlowReference_data()
{
    const int histories = numberFrom("SHORTLIST_HISTORIES", UsualHistories);
    const int seed = numberFrom("SHORTLIST_SEED", int(QRandomGenerator::global()->bounded(1'000'000'000)));
    qInfo("%d histories, SHORTLIST_SEED=%d", histories, seed);
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("count");
    for (int first = 0; first < histories; first += HistoriesPerDatabase)
        QTest::addRow("from seed %d", seed + first)
            << seed + first << std::min(HistoriesPerDatabase, histories - first);
}

void DatabaseHistoriesTest::countLikeASlowReference()
{
    QFETCH(int, first);
    QFETCH(int, count);
    StoreFixture store;
    QVERIFY(store.isOpen());
    for (int seed = first; seed < first + count; ++seed) {
        RandomUser user(store, quint32(seed));
        QVERIFY(user.isReady());
        QStringList done;
        for (int step = 0; step < Steps; ++step) {
            done.append(user.step());
            const int counted = user.counted();
            const int reference = user.reference();
            const QString story =
                u"SHORTLIST_SEED=%1, %2 instead of %3 after: %4"_s.arg(seed).arg(counted).arg(reference).arg(
                    done.join(u", "_s));
            QVERIFY2(counted == reference, qPrintable(story));
        }
    }
}

QTEST_GUILESS_MAIN(DatabaseHistoriesTest)
#include "tst_databasehistories.moc"
