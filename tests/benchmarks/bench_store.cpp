// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the window waits for the store. SHORTLIST_BENCH_DB names a database; each benchmark works on it through the
// services, threads included, and takes back what it changed. Counters are milliseconds: median, 95 of 100, worst.

#include "models/policy/statisticsflow.h"
#include "models/services/duplicateservice.h"
#include "models/services/importservice.h"
#include "models/services/limitservice.h"
#include "models/services/postingservice.h"
#include "models/services/storeaccess.h"
#include "models/services/storethreads.h"
#include "models/services/tagservice.h"
#include "models/services/trackingservice.h"
#include "models/services/undoservice.h"
#include "models/storage/store.h"
#include "tests/benchmarks/awaited.h"
#include "tests/services/builders.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <benchmark/benchmark.h>

using namespace Shortlist;
using Shortlist::Benchmarks::awaited;
using namespace Qt::StringLiterals;

namespace {

using Sort = PostingQuery::Sort;

/// What the window asks for first (PostingBrowser::FirstRows).
constexpr int FirstRows = 100;
/// Words of every frequency, typed letter by letter.
constexpr std::array Typed{"data engineer"_L1, "rust"_L1, "remote berlin"_L1, "employer:a"_L1, "salary:>100k"_L1};

class Latencies
{
public:
    template <typename Function>
    void measure(Function function)
    {
        QElapsedTimer clock;
        clock.start();
        function();
        m_ms.push_back(double(clock.nsecsElapsed()) / 1e6);
    }

    void report(benchmark::State &state)
    {
        std::sort(m_ms.begin(), m_ms.end());
        const auto at = [this](double share) { return m_ms.at(size_t(share * double(m_ms.size() - 1))); };
        state.counters["median_ms"] = at(0.5);
        state.counters["p95_ms"] = at(0.95);
        state.counters["worst_ms"] = m_ms.back();
    }

private:
    std::vector<double> m_ms;
};

class Library
{
public:
    Library()
    {
        auto opened = StoreAccess::open(qEnvironmentVariable("SHORTLIST_BENCH_DB"));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        m_store = *std::move(opened);
    }

    StoreAccess &store() { return *m_store; }
    PostingList list(PostingQuery query)
    {
        query.limit = FirstRows;
        return awaited(PostingService(*m_store).firstRows(std::move(query)));
    }

private:
    std::unique_ptr<StoreAccess> m_store;
};

void openAndListFirst(benchmark::State &state)
{
    Latencies latencies;
    for (auto _ : state)
        latencies.measure([] { Library().list({}); });
    latencies.report(state);
}

void listSorted(benchmark::State &state)
{
    Library library;
    PostingQuery query;
    query.sort = Sort(state.range(0));
    query.descending = state.range(1) != 0;
    state.SetLabel((sortWord(query.sort) + (query.descending ? u" down"_s : u" up"_s)).toStdString());
    Latencies latencies;
    for (auto _ : state)
        latencies.measure([&] { library.list(query); });
    latencies.report(state);
}

void typeLetterByLetter(benchmark::State &state)
{
    Library library;
    const QString text(Typed.at(size_t(state.range(0))));
    state.SetLabel(text.toStdString());
    Latencies latencies;
    for (auto _ : state)
        for (qsizetype letters = 1; letters <= text.size(); ++letters)
            latencies.measure([&] { library.list(PostingQuery::parse(text.left(letters))); });
    latencies.report(state);
}

void rank(benchmark::State &state)
{
    Library library;
    PostingQuery query = PostingQuery::parse(QString(Typed.at(size_t(state.range(0)))));
    query.sort = Sort::Relevance;
    state.SetLabel(query.toString().toStdString());
    Latencies latencies;
    for (auto _ : state)
        latencies.measure([&] { library.list(query); });
    latencies.report(state);
}

void countFacets(benchmark::State &state)
{
    using Field = QueryTerm::Field;
    Library library;
    const PostingQuery query = state.range(0) < 0 ? PostingQuery() : PostingQuery::parse(QString(Typed.front()));
    Latencies latencies;
    for (auto _ : state)
        latencies.measure([&] {
            for (const Field field :
                 {Field::Employer, Field::Place, Field::Stage, Field::Tag, Field::Remote, Field::Programme})
                awaited(PostingService(library.store()).facet(query, field));
        });
    latencies.report(state);
}

void countForSidebar(benchmark::State &state)
{
    Library library;
    Latencies latencies;
    for (auto _ : state)
        latencies.measure([&] { awaited(PostingService(library.store()).overview()); });
    latencies.report(state);
}

void selectPosting(benchmark::State &state)
{
    Library library;
    const PostingList list = library.list({});
    size_t next = 0;
    Latencies latencies;
    for (auto _ : state)
        latencies.measure([&] {
            next = (next + 37) % list.rows.size();
            awaited(PostingService(library.store()).load(list.rows.at(next).id));
        });
    latencies.report(state);
}

/// A thousand applications at fifty employers, each with a rule of its own that is in force.
std::vector<PostingId> apply(StoreAccess &store)
{
    constexpr int Applications = 1000;
    constexpr int Employers = 50;
    std::vector<Posting> postings;
    for (int i = 0; i < Applications + Employers; ++i)
        postings.push_back(Testing::aLimitedPosting(u"Engineer %1"_s.arg(i), u"Employer %1"_s.arg(i % Employers)));
    std::vector<PostingId> ids;
    for (const ImportOutcome &outcome : awaited(ImportService(store).commit(Testing::stagingOf(postings))))
        ids.push_back(outcome.id);
    awaited(store.threads().maintain([](Store &opened) {
        return opened.connection().run("UPDATE limit_rule SET state = 'confirmed', max = 1000");
    }));
    const StageId applied = Testing::stageId(awaited(TrackingService(store).stages()), u"applied"_s);
    std::vector<TrackRequest> requests;
    for (int i = 0; i < Applications; ++i) {
        TrackRequest request;
        request.posting = ids.at(size_t(i));
        request.stage = applied;
        requests.push_back(request);
    }
    awaited(TrackingService(store).recordAll(std::move(requests)));
    return {ids.end() - Employers, ids.end()};
}

void askLimits(benchmark::State &state)
{
    const QTemporaryDir folder;
    auto store = StoreAccess::open(folder.filePath(u"limits.db"_s));
    if (!store)
        qFatal("%s", qPrintable(store.error().detail));
    const std::vector<PostingId> open = apply(**store);
    LimitService limits(**store);
    size_t next = 0;
    Latencies latencies;
    for (auto _ : state)
        latencies.measure([&] { awaited(limits.verdict(open.at(next++ % open.size()), QDate::currentDate())); });
    latencies.report(state);
}

/// Ten thousand postings tagged; what is measured is taking it back.
void undoTag(benchmark::State &state)
{
    constexpr int Many = 10'000;
    Library library;
    PostingQuery query;
    query.limit = Many;
    std::vector<PostingId> ids;
    for (const PostingRow &row : awaited(PostingService(library.store()).list(query)).rows)
        ids.push_back(row.id);
    Latencies latencies;
    for (auto _ : state) {
        QElapsedTimer clock;
        clock.start();
        awaited(TagService(library.store()).change(ids, {u"benchmark"_s}, {}));
        state.counters["tagging_ms"] = double(clock.elapsed());
        latencies.measure([&] { awaited(UndoService(library.store()).undo()); });
    }
    latencies.report(state);
}

/// Twenty thousand applications of five events each, counted for the picture of where they went.
void flowOfEvents(benchmark::State &state)
{
    constexpr int Applications = 20'000;
    constexpr int Events = 5;
    const QTemporaryDir folder;
    auto store = StoreAccess::open(folder.filePath(u"stages.db"_s));
    if (!store)
        qFatal("%s", qPrintable(store.error().detail));
    const std::vector<Stage> stages = awaited(TrackingService(**store).stages());
    std::vector<SearchRecord> records(Applications);
    for (int i = 0; i < Applications; ++i)
        for (int at = 0; at < Events; ++at) {
            ApplicationEvent event;
            event.id = EventId(i * Events + at + 1);
            event.stage = stages.at(size_t(at * (1 + i % 2) + i % 3) % stages.size()).id;
            event.day = QDate(2026, 1, 1).addDays(i % 200 + at);
            records.at(size_t(i)).events.push_back(event);
        }
    Latencies latencies;
    for (auto _ : state)
        latencies.measure([&] { benchmark::DoNotOptimize(flowOf(records, stages)); });
    latencies.report(state);
}

/// A thousand pairs, one after the other as a user confirms them; what is measured is all of them.
void mergeDuplicates(benchmark::State &state)
{
    constexpr int Pairs = 1000;
    Latencies latencies;
    for (auto _ : state) {
        const QTemporaryDir folder;
        auto store = StoreAccess::open(folder.filePath(u"pairs.db"_s));
        if (!store)
            qFatal("%s", qPrintable(store.error().detail));
        std::vector<Posting> postings;
        for (int i = 0; i < 2 * Pairs; ++i)
            postings.push_back(Testing::aLimitedPosting(u"Engineer %1"_s.arg(i), u"Employer %1"_s.arg(i % Pairs)));
        const auto outcomes = awaited(ImportService(**store).commit(Testing::stagingOf(postings)));
        DuplicateService duplicates(**store);
        latencies.measure([&] {
            for (size_t pair = 0; pair < Pairs; ++pair) {
                MergeRequest request;
                request.kept = outcomes.at(pair).id;
                request.other = outcomes.at(pair + Pairs).id;
                awaited(duplicates.merge(std::move(request)));
            }
        });
    }
    latencies.report(state);
}

constexpr int Repeats = 7;

BENCHMARK(openAndListFirst)->Iterations(Repeats);
BENCHMARK(listSorted)->ArgsProduct({benchmark::CreateDenseRange(0, int(Sort::Rating), 1), {0, 1}})->Iterations(Repeats);
BENCHMARK(typeLetterByLetter)->DenseRange(0, int(Typed.size()) - 1)->Iterations(Repeats);
BENCHMARK(rank)->DenseRange(0, 2)->Iterations(Repeats);
BENCHMARK(countFacets)->Arg(-1)->Arg(0)->Iterations(Repeats);
BENCHMARK(countForSidebar)->Iterations(Repeats);
BENCHMARK(selectPosting)->Iterations(10 * Repeats);
BENCHMARK(askLimits)->Iterations(10 * Repeats);
BENCHMARK(undoTag)->Iterations(3);
BENCHMARK(flowOfEvents)->Iterations(Repeats);
BENCHMARK(mergeDuplicates)->Iterations(3);

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
