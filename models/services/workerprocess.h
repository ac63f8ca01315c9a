// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/source.h"
#include "models/importers/readframes.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QString>

#include <memory>
#include <sys/types.h>

namespace Shortlist {

/// A process that reads documents, one at a time, and can be lost. Used by one thread at a time, whichever it is
/// (which a QProcess could not be).
class WorkerProcess
{
public:
    /// Starts `program` and waits for its first word. ReaderStopped.
    static Result<std::unique_ptr<WorkerProcess>> start(const QString &program);
    /// Ends it at once.
    ~WorkerProcess();
    WorkerProcess(const WorkerProcess &) = delete;
    WorkerProcess &operator=(const WorkerProcess &) = delete;

    /// ReaderStopped says how it ended; it must not be asked again then, nor after an answer that is the last.
    Result<ReadFrames::Answer> ask(const SourceDocument &source);
    /// The next portion of the document that was asked for last, whose answer had more.
    Result<ReadFrames::Answer> askForMore(const SourceDocument &source);

    const ReadFrames::Hello &hello() const { return m_hello; }
    pid_t id() const { return m_process; }

private:
    WorkerProcess(pid_t process, int socket);

    Result<ReadFrames::Answer> answerTo(const QByteArray &request, const SourceDocument &source);
    bool send(const QByteArray &bytes, const QDeadlineTimer &deadline) const;
    Result<QByteArray> receive(const QDeadlineTimer &deadline) const;
    bool receive(char *bytes, qint64 count, const QDeadlineTimer &deadline) const;
    bool isReady(short events, const QDeadlineTimer &deadline) const;
    /// Ends it, and says what happened to it.
    Error end(const SourceDocument &source, const QDeadlineTimer &deadline);

    pid_t m_process;
    int m_socket;
    ReadFrames::Hello m_hello;
};

} // namespace Shortlist
