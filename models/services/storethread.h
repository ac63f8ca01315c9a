// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/handedover.h"
#include "models/domain/result.h"
#include "models/storage/interruption.h"
#include "models/storage/store.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <type_traits>

namespace Shortlist {

/// One thread and the Store that lives on it: opened, used and closed there. Work runs in the order in which it was
/// asked for.
class StoreThread
{
public:
    using Open = std::function<Result<std::unique_ptr<Store>>()>;

    /// Blocks until the store is open; the errors are those of `open`.
    static Result<std::unique_ptr<StoreThread>> open(Open open);
    /// Waits for what was asked for.
    ~StoreThread();
    StoreThread(const StoreThread &) = delete;
    StoreThread &operator=(const StoreThread &) = delete;

    template <typename Work>
    auto run(Work work) -> QFuture<std::invoke_result_t<Work, Store &>>
    {
        return start([this, work = std::move(work)](const auto &) { return work(*m_store); });
    }
    /// The same for what only reads: it ends soon, with an answer that nobody gets, once its future is cancelled.
    template <typename Work>
    auto runWhileWanted(Work work) -> QFuture<std::invoke_result_t<Work, Store &>>
    {
        return start([this, work = std::move(work)](const auto &promise) {
            const Sql::Interruption interruption(m_store->connection(), [&promise] { return promise.isCanceled(); });
            return work(*m_store);
        });
    }
    /// Something was asked for and has not begun.
    bool isWanted() const { return m_waiting > 0; }

private:
    StoreThread();

    // Not QtConcurrent::run: who waits for its future takes the work over and runs it, on a thread that is not ours and
    // beside what runs here.
    template <typename Work>
    auto start(Work work)
    {
        using Answer = std::invoke_result_t<Work, const QPromise<void> &>;
        const auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        ++m_waiting;
        m_pool.start(handedOver([this, promise, work = std::move(work)] {
            --m_waiting;
            if (!promise->isCanceled())
                promise->addResult(work(*promise));
            promise->finish();
        }));
        return promise->future();
    }

    std::atomic_int m_waiting = 0;
    QThreadPool m_pool; ///< of one thread that never expires: a connection belongs to the thread that made it
    std::unique_ptr<Store> m_store;
};

/// The threads of an open database, each with a connection of its own.
struct StoreConnections
{
    std::unique_ptr<StoreThread> writer;
    std::unique_ptr<StoreThread> reader;
    StoreThread::Open openReader;         ///< for another
    std::unique_ptr<StoreThread> counter; ///< a second reader, from when it is first needed
};

} // namespace Shortlist
