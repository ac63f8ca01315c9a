// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Put in front of the C library by $LD_PRELOAD, so that a real program lives by a clock that is $SHORTLIST_CLOCK_SHIFT
// seconds off. What counts time that passes (CLOCK_MONOTONIC) stays right, as it does when somebody sets the clock.

#include <cstdlib>
#include <ctime>
#include <dlfcn.h>
#include <sys/time.h>

namespace {

time_t shift()
{
    static const time_t seconds = [] {
        const char *text = std::getenv("SHORTLIST_CLOCK_SHIFT");
        return text == nullptr ? time_t(0) : time_t(std::atoll(text));
    }();
    return seconds;
}

template <typename Function>
Function *real(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name)); // what dlsym() gives is a function
}

} // namespace

#define INTERPOSED extern "C" __attribute__((visibility("default")))

INTERPOSED int clock_gettime(clockid_t clock, timespec *now) noexcept
{
    static auto *const next = real<int(clockid_t, timespec *)>("clock_gettime");
    const int result = next(clock, now);
    if (result == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE))
        now->tv_sec += shift();
    return result;
}

INTERPOSED int gettimeofday(timeval *now, void *zone) noexcept
{
    static auto *const next = real<int(timeval *, void *)>("gettimeofday");
    const int result = next(now, zone);
    if (result == 0 && now != nullptr)
        now->tv_sec += shift();
    return result;
}

INTERPOSED time_t time(time_t *now) noexcept
{
    timespec spec{};
    clock_gettime(CLOCK_REALTIME, &spec);
    if (now != nullptr)
        *now = spec.tv_sec;
    return spec.tv_sec;
}
