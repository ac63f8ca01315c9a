// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/documentreader.h"

#include <QMutex>
#include <QSemaphore>
#include <QString>

#include <memory>
#include <vector>

namespace Shortlist {

class WorkerProcess;

/// Reads in processes that cost nothing but one document when they are lost. They are started when they are needed,
/// kept for the next document, and replaced when they end.
class WorkerReader : public DocumentReader
{
public:
    /// As many processes at once as there are `workers`.
    explicit WorkerReader(QString program, int workers = DefaultWorkers);
    ~WorkerReader() override;

    Result<ReadDocument> read(const SourceDocument &source) override;

    static constexpr int DefaultWorkers = 2;

private:
    Result<std::unique_ptr<WorkerProcess>> take();
    void putBack(std::unique_ptr<WorkerProcess> worker);

    QString m_program;
    QSemaphore m_free;
    QMutex m_mutex;
    std::vector<std::unique_ptr<WorkerProcess>> m_idle;
};

} // namespace Shortlist
