// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/importservice.h"

#include "models/domain/handedover.h"
#include "models/domain/weburl.h"
#include "models/importers/csv/csvimporter.h"
#include "models/services/documentreader.h"
#include "models/services/duplicatefinder.h"
#include "models/services/importcommit.h"
#include "models/services/postingmatcher.h"
#include "models/services/sourcefiles.h"
#include "models/services/storeaccess.h"
#include "models/services/storethreads.h"

#include <QDateTime>
#include <QPromise>
#include <QThreadPool>
#include <QtConcurrent>

#include <algorithm>
#include <array>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

using StagingPromise = QPromise<Result<Staging>>;

/// One source on its way: what is to be read, and what came of it.
struct Reading
{
    SourceFile file; ///< where `document` is not there yet
    std::optional<SourceDocument> document;
    std::vector<StagedItem> items;
    QString columns = {};   ///< how the user maps the columns of a table
    QByteArray sha256 = {}; ///< of the document's bytes, once it was read
};

StagedItem failed(const QString &file, Error error)
{
    StagedItem item;
    item.file = file;
    item.error = std::move(error);
    item.source = -1;
    item.accepted = false;
    return item;
}

StagedItem stagedOf(const SourceDocument &source, const ReadDocument &read, const ReadOutcome &outcome)
{
    StagedItem item;
    item.file = source.name;
    item.format = read.format;
    item.sourceText = read.text;
    item.warnings = read.warnings + outcome.notes;
    item.record = outcome.record;
    if (outcome.posting) {
        item.posting = *outcome.posting;
        // A page that does not say where it lies may still be known to have been saved from somewhere.
        if (item.posting->sourceUrl.isEmpty() && read.outcomes.size() == 1)
            item.posting->sourceUrl = source.url;
        item.keys = keysOf(*item.posting); // here, where all cores are at work
    } else {
        item.error = outcome.posting.error();
        item.accepted = false;
    }
    return item;
}

bool hasPosting(const StagedItem &item)
{
    return item.posting.has_value();
}

void read(Reading &reading, DocumentReader &reader)
{
    if (!reading.document) {
        auto document =
            reading.file.error ? Result<SourceDocument>(*reading.file.error) : readSource(reading.file.path);
        if (!document) {
            reading.items = {failed(reading.file.path, document.error())};
            return;
        }
        reading.document = *std::move(document);
        reading.document->columns = reading.columns;
    }
    const auto read = reader.read(*reading.document);
    if (!read) {
        reading.items = {failed(reading.document->name, read.error())};
        return;
    }
    if (!read->kept.isEmpty())
        reading.document->bytes = read->kept;
    reading.document->url = WebUrl::withoutTraces(reading.document->url);
    for (const ReadOutcome &outcome : read->outcomes)
        reading.items.push_back(stagedOf(*reading.document, *read, outcome));
}

void parse(Reading &reading, DocumentReader &reader)
{
    read(reading, reader);
    if (reading.document)
        reading.sha256 = SourceStore::sha256(reading.document->bytes);
}

Staging joined(std::vector<Reading> readings)
{
    Staging staging;
    for (Reading &reading : readings) {
        const int source = int(staging.sources.size());
        if (reading.document) {
            staging.sources.push_back(*std::move(reading.document));
            staging.sha256s.push_back(std::move(reading.sha256));
        }
        for (StagedItem &item : reading.items) {
            item.source = reading.document ? source : -1;
            staging.items.push_back(std::move(item));
        }
    }
    return staging;
}

StagedMatch toStaged(const PostingMatch &match, const QString &knownTitle)
{
    constexpr std::array Kinds{StagedMatch::Kind::New, StagedMatch::Kind::SameAs, StagedMatch::Kind::UpdateOf};
    return {Kinds.at(size_t(match.kind)), match.known, knownTitle, match.reason};
}

/// A new posting, and the stored one that it may be a copy of.
Result<StagedMatch> similarTo(Store &store, const Posting &posting, const PostingKeys &keys, DuplicateFinder &finder)
{
    const auto pair = finder.likeliest(posting, keys);
    if (!pair)
        return pair.error();
    StagedMatch match;
    if (!*pair)
        return match;
    const auto similar = store.postings().load((*pair)->one);
    if (!similar)
        return similar.error();
    match.similar = (*pair)->one;
    match.similarTitle = similar->posting.title;
    match.similarity = (*pair)->likeness;
    return match;
}

Result<StagedMatch> stagedMatch(Store &store, const StagedItem &item, const QByteArray &sha256, DuplicateFinder &finder)
{
    const auto match = matchStored(store, *item.posting, sha256, *item.keys);
    if (!match)
        return match.error();
    if (match->kind == PostingMatch::Kind::New)
        return similarTo(store, *item.posting, *item.keys, finder);
    const auto known = store.postings().load(match->known);
    if (!known)
        return known.error();
    return toStaged(*match, known->posting.title);
}

/// Says of each posting whether it is known, from the store or from earlier in the same staging.
class Matching
{
public:
    explicit Matching(Staging &staging)
        : m_staging(staging)
    { }

    /// The items from `first` on, as many as keep the reader busy for a moment only.
    Result<> matchSome(Store &store, size_t first)
    {
        const size_t end = std::min(first + ItemsAtOnce, m_staging.items.size());
        DuplicateFinder finder(store);
        for (size_t index = first; index < end; ++index)
            if (auto matched = matchOne(store, index, finder); !matched)
                return matched;
        return {};
    }

    static constexpr size_t ItemsAtOnce = 64;

private:
    Result<> matchOne(Store &store, size_t index, DuplicateFinder &finder)
    {
        StagedItem &item = m_staging.items[index];
        if (!item.posting)
            return {};
        Q_ASSERT(item.keys); // nobody changed it yet
        const QByteArray &sha256 = m_staging.sha256s.at(size_t(item.source));
        auto stored = stagedMatch(store, item, sha256, finder);
        if (!stored)
            return stored.error();
        item.match = *std::move(stored);
        const KnownPosting recognised = recognisable(*item.posting, sha256, *item.keys);
        if (item.match.kind == StagedMatch::Kind::New)
            if (StagedMatch twin = matchStaged(recognised); twin.kind != StagedMatch::Kind::New)
                item.match = std::move(twin);
        m_index.add(recognised, int(index));
        item.accepted = item.match.kind != StagedMatch::Kind::SameAs;
        return {};
    }

    StagedMatch matchStaged(const KnownPosting &posting) const
    {
        PostingMatch match = m_index.match(posting);
        if (match.kind == PostingMatch::Kind::New)
            return {};
        const StagedItem &twin = m_staging.items.at(size_t(-1 - qint64(match.known)));
        match.known = {};
        return toStaged(match, twin.posting->title);
    }

    Staging &m_staging;
    StagedIndex m_index;
};

/// A thread of a pool that only waits for the others of the pool leaves its place to one of them. Without it a staging
/// on two cores was read on one.
class WaitingInPool
{
public:
    explicit WaitingInPool(QThreadPool &pool)
        : m_pool(pool)
    {
        m_pool.releaseThread();
    }
    ~WaitingInPool() { m_pool.reserveThread(); }
    Q_DISABLE_COPY_MOVE(WaitingInPool)

private:
    QThreadPool &m_pool;
};

/// On a thread of the parsers: reads on all of them, then asks the reader what is known.
class StagingRun
{
public:
    StagingRun(StoreThreads &threads, std::shared_ptr<DocumentReader> reader, std::shared_ptr<std::atomic_int> stops,
               std::shared_ptr<ImportTally> tally)
        : m_threads(threads)
        , m_reader(std::move(reader))
        , m_stops(std::move(stops))
        , m_stopsBefore(*m_stops)
        , m_tally(tally ? std::move(tally) : std::make_shared<ImportTally>())
    { }

    void operator()(StagingPromise &promise, std::vector<Reading> readings) const
    {
        promise.setProgressRange(0, int(readings.size()));
        m_tally->start(ImportProgress::Phase::Reading, int(readings.size()));
        readAll(promise, readings);
        if (promise.isCanceled())
            return;
        std::erase_if(readings, [](const Reading &reading) { return reading.items.empty(); });
        promise.addResult(matched(joined(std::move(readings))));
    }

private:
    void readAll(StagingPromise &promise, std::vector<Reading> &readings) const
    {
        std::atomic_int done = 0;
        const WaitingInPool waiting(m_threads.parsers());
        ThreadOrder asked;
        ThreadOrder answered;
        asked.give();
        QtConcurrent::blockingMap(&m_threads.parsers(), readings, [&](Reading &reading) {
            asked.take();
            if (promise.isCanceled() || isStopped())
                return;
            m_tally->begin(reading.document ? reading.document->name : reading.file.path);
            parse(reading, *m_reader);
            const auto found = std::ranges::count_if(reading.items, hasPosting);
            m_tally->addRead(int(found), int(std::ssize(reading.items) - found));
            promise.setProgressValue(++done);
            answered.give();
        });
        answered.take();
    }

    bool isStopped() const { return *m_stops != m_stopsBefore || m_threads.isClosing(); }

    Result<Staging> matched(Staging staging) const
    {
        Matching matching(staging);
        m_tally->start(ImportProgress::Phase::Matching, int(staging.items.size()));
        for (size_t first = 0; first < staging.items.size(); first += Matching::ItemsAtOnce) {
            const auto asked =
                m_threads.read([&matching, first](Store &store) { return matching.matchSome(store, first); }).result();
            if (!asked)
                return asked.error();
            m_tally->addMatched(int(std::min(Matching::ItemsAtOnce, staging.items.size() - first)));
        }
        return staging;
    }

    StoreThreads &m_threads;
    std::shared_ptr<DocumentReader> m_reader;
    std::shared_ptr<std::atomic_int> m_stops;
    int m_stopsBefore;
    std::shared_ptr<ImportTally> m_tally;
};

ActionName importName(const Staging &staging)
{
    const auto accepted = std::count_if(staging.items.begin(), staging.items.end(),
                                        [](const StagedItem &item) { return item.posting && item.accepted; });
    return {u"posting.import"_s, int(accepted)};
}

} // namespace

void Staging::append(Staging more)
{
    const int offset = int(sources.size());
    sha256s.resize(sources.size());
    more.sha256s.resize(more.sources.size());
    for (StagedItem &item : more.items) {
        item.source += item.source < 0 ? 0 : offset;
        items.push_back(std::move(item));
    }
    if (more.history == HistoryImport::Recorded)
        history = more.history;
    std::move(more.sources.begin(), more.sources.end(), std::back_inserter(sources));
    std::move(more.sha256s.begin(), more.sha256s.end(), std::back_inserter(sha256s));
}

ImportService::ImportService(StoreAccess &store, QObject *parent)
    : ImportService(store, std::make_shared<InProcessReader>(), parent)
{ }

ImportService::ImportService(StoreAccess &store, std::shared_ptr<DocumentReader> reader, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_reader(std::move(reader))
    , m_stops(std::make_shared<std::atomic_int>(0))
{ }

QFuture<Result<Staging>> ImportService::stageFiles(QStringList paths, std::shared_ptr<ImportTally> tally,
                                                   QString columns)
{
    StoreThreads &threads = m_store.threads();
    auto work = [run = StagingRun(threads, m_reader, m_stops, std::move(tally)), paths = std::move(paths),
                 columns = std::move(columns)](StagingPromise &promise) {
        std::vector<Reading> readings;
        for (SourceFile &file : filesUnder(paths))
            readings.push_back({std::move(file), {}, {}, columns});
        run(promise, std::move(readings));
    };
    return QtConcurrent::run(&threads.parsers(), handedOver<StagingPromise &>(std::move(work)));
}

QFuture<Result<Staging>> ImportService::stageDocuments(std::vector<SourceDocument> documents,
                                                       std::shared_ptr<ImportTally> tally)
{
    StoreThreads &threads = m_store.threads();
    auto work = [run = StagingRun(threads, m_reader, m_stops, std::move(tally)),
                 documents = std::move(documents)](StagingPromise &promise) mutable {
        std::vector<Reading> readings;
        for (SourceDocument &document : documents)
            readings.push_back({{}, std::move(document), {}});
        run(promise, std::move(readings));
    };
    return QtConcurrent::run(&threads.parsers(), handedOver<StagingPromise &>(std::move(work)));
}

QFuture<Result<TablePreview>> ImportService::previewTable(SourceDocument document)
{
    return QtConcurrent::run(&m_store.threads().parsers(),
                             handedOver([document = std::move(document)] { return tablePreview(document); }));
}

void ImportService::stop()
{
    ++*m_stops;
}

QFuture<Result<std::vector<ImportOutcome>>> ImportService::commit(Staging staging)
{
    return commit(std::make_shared<const Staging>(std::move(staging)));
}

QFuture<Result<std::vector<ImportOutcome>>> ImportService::commit(std::shared_ptr<const Staging> staging)
{
    const ActionName name = importName(*staging);
    return m_store.threads().write(name, [staging = std::move(staging)](Store &store) {
        return commitStaging(store, *staging, QDateTime::currentDateTimeUtc());
    });
}

} // namespace Shortlist
