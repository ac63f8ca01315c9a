// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Postings a second: understood, and imported whole into a database. SHORTLIST_BENCH_DATA names a folder that
// ./bench.sh made: files/ with one posting each, html/ with saved pages.

#include "models/importers/pipeline.h"
#include "models/services/importservice.h"
#include "models/services/sourcefiles.h"
#include "models/services/storeaccess.h"
#include "models/services/workerreader.h"
#include "tests/benchmarks/awaited.h"
#include "tests/support/stallwatch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <benchmark/benchmark.h>
#include <utility>

using namespace Shortlist;
using Shortlist::Benchmarks::awaited;
using namespace Qt::StringLiterals;

namespace {

QString dataFolder(const QString &name)
{
    return qEnvironmentVariable("SHORTLIST_BENCH_DATA") + u'/' + name;
}

std::vector<SourceDocument> documentsIn(const QString &folder)
{
    std::vector<SourceDocument> documents;
    for (const SourceFile &file : filesUnder({dataFolder(folder)}))
        if (auto document = readSource(file.path))
            documents.push_back(*std::move(document));
    return documents;
}

/// The postings of the files as somebody copies them from a page: words and line ends alone.
std::vector<SourceDocument> pastedTexts()
{
    std::vector<SourceDocument> pasted;
    for (const SourceDocument &document : documentsIn(u"files"_s)) {
        const auto read = readDocument(document);
        if (!read || !read->outcomes.front().posting)
            continue;
        const Posting &posting = *read->outcomes.front().posting;
        SourceDocument paste;
        paste.bytes = QStringList{posting.title, posting.employer, posting.text}.join(u'\n').toUtf8();
        paste.origin = SourceOrigin::Paste;
        pasted.push_back(std::move(paste));
    }
    return pasted;
}

/// Bytes to postings on one thread, files read beforehand.
void understand(benchmark::State &state, const std::vector<SourceDocument> &documents)
{
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
    understand(state, documentsIn(u"files"_s));
}

void understandPages(benchmark::State &state)
{
    understand(state, documentsIn(u"html"_s));
}

void understandTexts(benchmark::State &state)
{
    understand(state, pastedTexts());
}

/// Files to rows, with their search index, in a closed database; the event loop turns meanwhile.
void importWhole(benchmark::State &state, const QString &folder, const std::shared_ptr<DocumentReader> &reader)
{
    size_t stored = 0;
    double longestStall = 0;
    double stagingSeconds = 0;
    for (auto _ : state) {
        const QTemporaryDir database;
        auto store = StoreAccess::open(database.filePath(u"bench.db"_s));
        if (!store)
            qFatal("%s", qPrintable(store.error().detail));
        ImportService imports(**store, reader);
        Testing::StallWatch stalls;
        QElapsedTimer clock;
        clock.start();
        const Staging staging = awaited(imports.stageFiles({dataFolder(folder)}));
        stagingSeconds += double(clock.elapsed()) / 1000;
        stored += awaited(imports.commit(std::make_shared<const Staging>(staging))).size();
        longestStall = std::max(longestStall, stalls.longest().byTheClock);
    }
    state.SetItemsProcessed(qint64(stored));
    state.counters["stall_ms"] = longestStall;
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
BENCHMARK(understandTexts)->Unit(benchmark::kMillisecond)->UseRealTime();
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
