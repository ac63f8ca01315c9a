// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/change.h"
#include "models/domain/result.h"
#include "models/services/storethread.h"
#include "models/storage/sqltransaction.h"

#include <QFuture>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <type_traits>

/// Private to the services: which thread does what. Only values cross.
namespace Shortlist {

/// What a piece of work committed, and what it answers.
template <typename T>
struct Committed
{
    T value;
    StoreChange change;
};

/// The writer, the readers and the pool for parsing.
class StoreThreads
{
public:
    /// `announce` is called on the writer's thread after each commit that changed something.
    StoreThreads(StoreConnections connections, std::function<void(StoreChange)> announce);
    ~StoreThreads();
    StoreThreads(const StoreThreads &) = delete;
    StoreThreads &operator=(const StoreThreads &) = delete;

    /// `work(Store &) -> Result<T>` on one consistent state; it never waits for a writer, and ends once cancelled.
    template <typename Work>
    auto read(Work work) -> QFuture<std::invoke_result_t<Work, Store &>>
    {
        return onSnapshot(*m_connections.reader, std::move(work));
    }

    /// The same for what looks at every posting: the list that the user waits for does not stand in line behind it.
    template <typename Work>
    auto count(Work work) -> QFuture<std::invoke_result_t<Work, Store &>>
    {
        return onSnapshot(counter(), std::move(work));
    }

    /// `work(Store &) -> Result<T>` in one undoable step called `name`; an error rolls it back.
    template <typename Work>
    auto write(ActionName name, Work work) -> QFuture<std::invoke_result_t<Work, Store &>>
    {
        using Answer = std::invoke_result_t<Work, Store &>;
        return m_connections.writer->run(
            [this, name = std::move(name), work = std::move(work)](Store &store) -> Answer {
                auto action = store.begin(name);
                if (!action)
                    return action.error();
                Answer answer = work(store);
                if (!answer)
                    return answer;
                const auto change = action->commit();
                if (!change)
                    return change.error();
                announce(*change);
                return answer;
            });
    }

    /// `work(Store &) -> Result<Committed<T>>` on the writer's thread; it commits by itself.
    template <typename T, typename Work>
    QFuture<Result<T>> commit(Work work)
    {
        return m_connections.writer->run([this, work = std::move(work)](Store &store) -> Result<T> {
            Result<Committed<T>> committed = work(store);
            if (!committed)
                return committed.error();
            announce(committed->change);
            return std::move(committed->value);
        });
    }

    /// `work(Store &) -> Result<T>` on the connection that may write, for what is no step of the user's.
    template <typename Work>
    auto maintain(Work work) -> QFuture<std::invoke_result_t<Work, Store &>>
    {
        return m_connections.writer->run(std::move(work));
    }

    bool isWriterWanted() const { return m_connections.writer->isWanted(); } ///< for what has not begun
    QThreadPool &parsers() { return m_parsers; }
    bool isClosing() const { return m_closing; } ///< the program ends: what parses should stop

private:
    template <typename Work>
    static auto onSnapshot(StoreThread &thread, Work work) -> QFuture<std::invoke_result_t<Work, Store &>>
    {
        return thread.runWhileWanted([work = std::move(work)](Store &store) {
            const Sql::Snapshot snapshot(store.connection());
            return work(store);
        });
    }
    StoreThread &counter();
    void announce(const StoreChange &change) const;

    // As they may go, last first: parsers ask the reader; the writer, the first of the connections, closes the file.
    std::function<void(StoreChange)> m_announce;
    StoreConnections m_connections;
    std::once_flag m_counterOpened;
    std::atomic_bool m_closing = false;
    QThreadPool m_parsers;
};

} // namespace Shortlist
