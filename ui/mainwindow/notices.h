// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/longwork.h"
#include "models/domain/result.h"
#include "ui/mainwindow/answers.h"

#include <QFuture>
#include <QObject>

namespace Shortlist {

class StatusBar;
class Toast;

/// Tells the user what was done, what failed, and whether something is still being saved.
class Notices : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this.
    Notices(Toast &toast, StatusBar &status, QObject *parent);

    void say(const QString &text);
    /// With a button that takes it back.
    void sayUndoable(const QString &text);
    void fail(const Error &error);
    /// Shows how far it is; none: no longer.
    void showWork(const SharedWork &work);

    /// Follows a change to its end: calls `done` with its value on this thread; where it failed, says why and then
    /// calls `failed`.
    template <typename T, typename Done, typename Failed>
    void follow(QFuture<Result<T>> change, Done done, Failed failed)
    {
        begin();
        whenAnswered(std::move(change), this,
                     [this, done = std::move(done), failed = std::move(failed)](const Result<T> &result) {
                         end();
                         if (result)
                             return done(*result);
                         fail(result.error());
                         failed();
                     });
    }
    template <typename T, typename Done>
    void follow(QFuture<Result<T>> change, Done done)
    {
        follow(std::move(change), std::move(done), [] {});
    }
    template <typename T>
    void follow(QFuture<Result<T>> change)
    {
        follow(std::move(change), [](const T &) {});
    }

private:
    void begin();
    void end();

    Toast &m_toast;
    StatusBar &m_status;
    int m_running = 0;
};

} // namespace Shortlist
