// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/workerreader.h"

#include "models/domain/limits.h"
#include "models/services/workerprocess.h"

#include <QLoggingCategory>
#include <QMutexLocker>
#include <QSemaphoreReleaser>

#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

Q_LOGGING_CATEGORY(logReader, "shortlist.reader")

/// More than Limits::PostingsPerSource and Limits::SourceBytes can give.
constexpr int MostPortions = 64;

Error nonsense(const QString &name)
{
    return {Error::Code::ReaderStopped, u"its answer makes no sense"_s, name};
}

/// What was read stays where the rest cannot be: that is one more of the document's parts.
ReadFrames::Answer withoutRest(ReadFrames::Answer answer, const Error &why)
{
    qCWarning(logReader) << "the rest of a document was lost:" << why.detail;
    answer.read->outcomes.push_back({Error{why.code, u"the rest: "_s + why.detail, why.subject}, {}});
    answer.isLast = true;
    answer.hasMore = false;
    return answer;
}

ReadFrames::Answer withMore(ReadFrames::Answer answer, Result<ReadFrames::Answer> more, const QString &name)
{
    if (!more || !more->read)
        return withoutRest(std::move(answer), more ? more->read.error() : more.error());
    auto &all = answer.read->outcomes;
    auto &added = more->read->outcomes;
    // Neither an endless answer nor one that never goes on: a reader may be another's.
    const bool goesOn = !added.empty() || !more->read->text.isEmpty();
    const bool isTooMuch = answer.read->text.size() + more->read->text.size() > Limits::SourceBytes
        || all.size() + added.size() > size_t(Limits::PostingsPerSource);
    if (!goesOn || isTooMuch)
        return withoutRest(std::move(answer), nonsense(name));
    std::move(added.begin(), added.end(), std::back_inserter(all));
    answer.read->text += more->read->text;
    answer.read->warnings += more->read->warnings;
    answer.isLast = more->isLast;
    answer.hasMore = more->hasMore;
    return answer;
}

} // namespace

WorkerReader::WorkerReader(QString program, int workers)
    : m_program(std::move(program))
    , m_free(workers)
{ }

WorkerReader::~WorkerReader() = default;

Result<ReadDocument> WorkerReader::read(const SourceDocument &source)
{
    // Refused here as it would be there: it need not be sent for that.
    if (source.bytes.size() > Limits::SourceBytes)
        return Error{Error::Code::TooLarge, u"%1 bytes"_s.arg(source.bytes.size()), source.name};
    m_free.acquire();
    const QSemaphoreReleaser releaser(m_free);
    auto worker = take();
    if (!worker)
        return worker.error();
    auto answer = (*worker)->ask(source);
    for (int portions = 1; answer && answer->read && answer->hasMore; ++portions)
        answer = portions < MostPortions ? withMore(*std::move(answer), (*worker)->askForMore(source), source.name)
                                         : withoutRest(*std::move(answer), nonsense(source.name));
    if (!answer) {
        qCWarning(logReader) << "a reader was lost:" << answer.error().detail;
        return answer.error();
    }
    if (!answer->isLast)
        putBack(*std::move(worker));
    return std::move(answer->read);
}

Result<std::unique_ptr<WorkerProcess>> WorkerReader::take()
{
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_idle.empty()) {
            auto worker = std::move(m_idle.back());
            m_idle.pop_back();
            return worker;
        }
    }
    auto worker = WorkerProcess::start(m_program);
    if (worker && !(*worker)->hello().isConfined)
        qCInfo(logReader) << "the kernel does not filter the reader's system calls; its limits hold";
    return worker;
}

void WorkerReader::putBack(std::unique_ptr<WorkerProcess> worker)
{
    const QMutexLocker lock(&m_mutex);
    m_idle.push_back(std::move(worker));
}

} // namespace Shortlist
