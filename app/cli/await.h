// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QEventLoop>
#include <QFuture>
#include <QFutureWatcher>

namespace Shortlist::Cli {

/// Waits for a service's answer with an event loop of its own: a command is a sequence, whatever thread it runs on.
/// Cancelled where the future ends without an answer.
template <typename T>
Result<T> await(QFuture<Result<T>> future)
{
    QEventLoop loop;
    QFutureWatcher<Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    if (future.resultCount() == 0)
        return Error{Error::Code::Cancelled, QStringLiteral("the work was stopped before it was done")};
    return future.result();
}

} // namespace Shortlist::Cli
