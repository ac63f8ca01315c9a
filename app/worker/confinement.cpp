// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/worker/confinement.h"

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <memory>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>
#ifdef SHORTLIST_HAVE_SECCOMP
#include <seccomp.h>
#endif

namespace Shortlist::Confinement {

namespace {

void limit(__rlimit_resource resource, rlim_t most)
{
    const rlimit bound{most, most};
    setrlimit(resource, &bound);
}

void limitResources()
{
#if !defined(__SANITIZE_ADDRESS__)
    limit(RLIMIT_AS, MemoryBytes); // a sanitizer reserves terabytes
#endif
    limit(RLIMIT_CPU, LifetimeSeconds);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_NPROC, 0);
    limit(RLIMIT_CORE, 0); // what was read is nobody's business
}

#ifdef SHORTLIST_HAVE_SECCOMP

/// What the C and C++ libraries, Qt Core and the parsers need to read, to compute, and to fail.
constexpr std::array AllowedCalls{SCMP_SYS(read),
                                  SCMP_SYS(readv),
                                  SCMP_SYS(pread64),
                                  SCMP_SYS(write),
                                  SCMP_SYS(writev),
                                  SCMP_SYS(close),
                                  SCMP_SYS(lseek),
                                  SCMP_SYS(fstat),
                                  SCMP_SYS(newfstatat),
                                  SCMP_SYS(stat),
                                  SCMP_SYS(lstat),
                                  SCMP_SYS(statx),
                                  SCMP_SYS(access),
                                  SCMP_SYS(faccessat),
                                  SCMP_SYS(faccessat2),
                                  SCMP_SYS(readlink),
                                  SCMP_SYS(readlinkat),
                                  SCMP_SYS(getdents64),
                                  SCMP_SYS(getcwd),
                                  SCMP_SYS(fcntl),
                                  SCMP_SYS(fstatfs),
                                  SCMP_SYS(statfs),
                                  SCMP_SYS(fadvise64),
                                  SCMP_SYS(poll),
                                  SCMP_SYS(ppoll),
                                  SCMP_SYS(mmap),
                                  SCMP_SYS(munmap),
                                  SCMP_SYS(mremap),
                                  SCMP_SYS(mprotect),
                                  SCMP_SYS(madvise),
                                  SCMP_SYS(brk),
                                  SCMP_SYS(futex),
                                  SCMP_SYS(membarrier),
                                  SCMP_SYS(rt_sigaction),
                                  SCMP_SYS(rt_sigprocmask),
                                  SCMP_SYS(rt_sigreturn),
                                  SCMP_SYS(sigaltstack),
                                  SCMP_SYS(getpid),
                                  SCMP_SYS(gettid),
                                  SCMP_SYS(tgkill),
                                  SCMP_SYS(getuid),
                                  SCMP_SYS(geteuid),
                                  SCMP_SYS(getgid),
                                  SCMP_SYS(getegid),
                                  SCMP_SYS(getrandom),
                                  SCMP_SYS(clock_gettime),
                                  SCMP_SYS(clock_getres),
                                  SCMP_SYS(clock_nanosleep),
                                  SCMP_SYS(nanosleep),
                                  SCMP_SYS(gettimeofday),
                                  SCMP_SYS(time),
                                  SCMP_SYS(getrusage),
                                  SCMP_SYS(getrlimit),
                                  SCMP_SYS(setrlimit),
                                  SCMP_SYS(uname),
                                  SCMP_SYS(sysinfo),
                                  SCMP_SYS(sched_yield),
                                  SCMP_SYS(sched_getaffinity),
                                  SCMP_SYS(restart_syscall),
                                  SCMP_SYS(exit),
                                  SCMP_SYS(exit_group)};

// A sanitizer that looks at an object's type asks a pipe first whether the memory may be read.
#if defined(__SANITIZE_ADDRESS__)
constexpr std::array SanitizerCalls{SCMP_SYS(pipe), SCMP_SYS(pipe2)};
#else
constexpr std::array<int, 0> SanitizerCalls{};
#endif

bool addRules(scmp_filter_ctx filter)
{
    const auto allow = [filter](int call) { return seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0) == 0; };
    const bool areAllowed = std::all_of(AllowedCalls.begin(), AllowedCalls.end(), allow)
        && std::all_of(SanitizerCalls.begin(), SanitizerCalls.end(), allow);
    // Opening, for reading only: character sets, time zones and the like are files of the system.
    constexpr scmp_datum_t Mask = O_ACCMODE | O_CREAT | O_TRUNC | O_APPEND;
    return areAllowed
        && seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(open), 1, SCMP_A1(SCMP_CMP_MASKED_EQ, Mask, O_RDONLY)) == 0
        && seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(openat), 1, SCMP_A2(SCMP_CMP_MASKED_EQ, Mask, O_RDONLY))
        == 0
        // Its own limits, which setrlimit() is made of; nobody else's.
        && seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(prlimit64), 1, SCMP_A0(SCMP_CMP_EQ, 0)) == 0;
}

bool filterCalls()
{
    // A refused call fails as if it were forbidden; libraries cope with that better than with being killed.
    const std::unique_ptr<void, decltype(&seccomp_release)> filter(seccomp_init(SCMP_ACT_ERRNO(EPERM)),
                                                                   &seccomp_release);
    return filter != nullptr && addRules(filter.get()) && seccomp_load(filter.get()) == 0;
}

#else

bool filterCalls()
{
    return false;
}

#endif

} // namespace

bool enter()
{
    ::close_range(STDERR_FILENO + 1, ~0U, 0); // whatever the program had open, even by another's mistake
    limitResources();
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    return filterCalls();
}

void allowSeconds(int seconds)
{
    rlimit bound{};
    getrlimit(RLIMIT_CPU, &bound);
    bound.rlim_cur = std::min(rlim_t(secondsUsed() + seconds), bound.rlim_max);
    setrlimit(RLIMIT_CPU, &bound);
}

int secondsUsed()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return int(used.ru_utime.tv_sec + used.ru_stime.tv_sec) + 1;
}

} // namespace Shortlist::Confinement
