// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <utility>

#if defined(__SANITIZE_THREAD__)
#define SHORTLIST_THREAD_SANITIZER
#elif defined(__has_feature)
#if __has_feature(thread_sanitizer)
#define SHORTLIST_THREAD_SANITIZER
#endif
#endif

#ifdef SHORTLIST_THREAD_SANITIZER
#include <memory>
#include <sanitizer/tsan_interface.h>
#endif

namespace Shortlist {

#ifdef SHORTLIST_THREAD_SANITIZER

/// Work that one thread prepares and another runs. What a pool or an event queue of Qt's hands over is ordered by Qt's
/// locks, and these the thread sanitizer cannot see (docs/security.md): here it is told of that order, and of no other.
template <typename Work, typename... Arguments>
class HandedOver
{
public:
    explicit HandedOver(Work work)
        : m_work(std::move(work))
    {
        __tsan_release(m_order);
    }
    HandedOver(HandedOver &&other) noexcept
        : m_order(other.taken())
        , m_token(other.m_token)
        , m_work(std::move(other.m_work))
    {
        __tsan_release(m_order);
    }
    HandedOver(const HandedOver &other)
        : m_order(other.taken())
        , m_token(other.m_token)
        , m_work(other.m_work)
    {
        __tsan_release(m_order);
    }
    ~HandedOver() { taken(); }

    [[gnu::noinline]] auto operator()(Arguments... arguments) const
    {
        taken();
        return m_work(std::forward<Arguments>(arguments)...);
    }

private:
    /// Whoever has this now has all that came before; read before that is known.
    [[gnu::noinline, gnu::no_sanitize("thread")]] char *taken() const
    {
        __tsan_acquire(m_order);
        return m_order;
    }

    char *m_order = new char(); ///< whose address the order goes by
    std::shared_ptr<char> m_token{m_order};
    mutable Work m_work; // one operator() for whatever Qt asks of it
};

/// That what one thread did comes before what another does, where neither is handed to the other as work.
class ThreadOrder
{
public:
    void give() { __tsan_release(this); }
    void take() { __tsan_acquire(this); }
};

template <typename... Arguments, typename Work>
HandedOver<Work, Arguments...> handedOver(Work work)
{
    return HandedOver<Work, Arguments...>(std::move(work));
}

#else

/// Says to the thread sanitizer that what one thread did comes before what another does.
class ThreadOrder
{
public:
    void give() { }
    void take() { }
};

/// Work that one thread prepares and another runs; says so to the thread sanitizer.
template <typename... Arguments, typename Work>
Work handedOver(Work work)
{
    return work;
}

#endif

} // namespace Shortlist
