// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Postings a second: understood, and imported whole into a database. SHORTLIST_BENCH_DATA names a folder that
// tests/benchmarks/run made: files/ with one posting each, html/ with saved pages.

#include "app/cli/await.h"
#include "models/importers/pipeline.h"
#include "models/services/importservice.h"
#include "models/services/sourcefiles.h"
#include "models/services/storeaccess.h"
#include "models/services/workerreader.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <benchmark/benchmark.h>
#include <utility>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

QString dataFolder(const QString &name)
{
    return qEnvironmentVariable("SHORTLIST_BENCH_DATA") + u'/' + name;
}

/// How long the event loop was kept from turning, as a window would feel it.
class StallProbe
{
public:
    StallProbe()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer,
                         [this] { m_longest = std::max(m_longest, m_clock.restart() - PeriodMs); });
        m_clock.start();
        m_timer.start(PeriodMs);
    }
    qint64 longestMs() const { return m_longest; }

private:
    static constexpr int PeriodMs = 5;
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

template <typename T>
T awaited(QFuture<Result<T>> future)
{
    auto result = Cli::await(std::move(future));
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    return *std::move(result);
}

/// Bytes to postings on one thread, files read beforehand.
void understand(benchmark::State &state, const QString &folder)
{
    std::vector<SourceDocument> documents;
    for (const SourceFile &file : filesUnder({dataFolder(folder)}))
        if (auto document = readSource(file.path))
            documents.push_back(*std::move(document));
    size_t found = 0;
    for (auto _ : state)
        for (const SourceDocument &document : documents)
            if (const auto read = readDocument(document))
                found += read->outcomes.size();
    state.SetItemsProcessed(qint64(state.iterations()) * std::ssize(documents));
    state.counters["found"] = double(found) / double(state.iterations());
}

void understandFiles(benchmark::State &state)
{
    understand(state, u"files"_s);
}

void understandPages(benchmark::State &state)
{
    understand(state, u"html"_s);
}

/// Files to rows, with their search index, in a closed database; the event loop turns meanwhile.
void importWhole(benchmark::State &state, const QString &folder, const std::shared_ptr<DocumentReader> &reader)
{
    size_t stored = 0;
    qint64 longestStall = 0;
    double stagingSeconds = 0;
    for (auto _ : state) {
        const QTemporaryDir database;
        auto store = StoreAccess::open(database.filePath(u"bench.db"_s));
        if (!store)
            qFatal("%s", qPrintable(store.error().detail));
        ImportService imports(**store, reader);
        const StallProbe probe;
        QElapsedTimer clock;
        clock.start();
        const Staging staging = awaited(imports.stageFiles({dataFolder(folder)}));
        stagingSeconds += double(clock.elapsed()) / 1000;
        stored += awaited(imports.commit(std::make_shared<const Staging>(staging))).size();
        longestStall = std::max(longestStall, probe.longestMs());
    }
    state.SetItemsProcessed(qint64(stored));
    state.counters["stall_ms"] = double(longestStall);
    state.counters["staging_s"] = stagingSeconds / double(state.iterations());
}

void importInProcess(benchmark::State &state)
{
    importWhole(state, u"files"_s, std::make_shared<InProcessReader>());
}

void importThroughWorkers(benchmark::State &state)
{
    importWhole(state, u"files"_s, std::make_shared<WorkerReader>(QStringLiteral(SHORTLIST_WORKER)));
}

BENCHMARK(understandFiles)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(understandPages)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(importInProcess)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(importThroughWorkers)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
