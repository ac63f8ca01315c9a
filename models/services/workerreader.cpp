// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/workerreader.h"

#include "models/domain/limits.h"
#include "models/services/workerprocess.h"

#include <QLoggingCategory>
#include <QMutexLocker>
#include <QSemaphoreReleaser>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

Q_LOGGING_CATEGORY(logReader, "shortlist.reader")

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
