// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QFuture>
#include <QPointer>

#include <utility>

namespace Shortlist {

/// Calls `done` with the answer on the GUI thread, unless `receiver` is gone by then or the future was cancelled.
/// Qt 6.4's QFuture::then() with a context asserts that the context outlives the future, and a window may be closed
/// while it waits for an answer.
template <typename T, typename Done>
void whenAnswered(QFuture<T> future, const QObject *receiver, Done done)
{
    future.then(QCoreApplication::instance(),
                [guard = QPointer<const QObject>(receiver), done = std::move(done)](const T &answer) {
                    if (guard)
                        done(answer);
                });
}

/// Cancels what nobody waits for any more. Qt 6.4's cancel() would follow an answered future to a continuation that is
/// gone.
template <typename T>
void letGo(QFuture<T> &future)
{
    if (!future.isFinished())
        future.cancel();
}

} // namespace Shortlist
