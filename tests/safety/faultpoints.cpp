// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/safety/faultpoints.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

namespace {

enum class Kind { None, Kill, Tear, Fail };

struct Fault
{
    Kind kind = Kind::None;
    int code = 0;
    int at = 0;
    bool isLasting = false;
};

/// What a call does instead of its work.
enum class Turn { Work, Tear, Fail };

std::atomic<int> calls = 0;
std::atomic<bool> isHealed = false;

Fault faultOf(const char *text)
{
    Fault fault;
    if (text == nullptr || std::strchr(text, '@') == nullptr)
        return fault;
    const char *number = std::strchr(text, '@') + 1;
    fault.at = std::atoi(number);
    fault.isLasting = std::strchr(number, '+') != nullptr;
    fault.code = std::atoi(text);
    fault.kind = Kind::Fail;
    if (std::strncmp(text, "kill", 4) == 0)
        fault.kind = Kind::Kill;
    else if (std::strncmp(text, "tear", 4) == 0)
        fault.kind = Kind::Tear;
    return fault;
}

bool counts(const char *path)
{
    static const std::string under = [] {
        const char *folder = std::getenv("SHORTLIST_FAULT_UNDER");
        return std::string(folder == nullptr ? "" : folder);
    }();
    return !under.empty() && std::strncmp(path, under.c_str(), under.size()) == 0;
}

bool counts(int descriptor)
{
    struct stat status = {};
    if (fstat(descriptor, &status) != 0 || (!S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode)))
        return false;
    std::array<char, 64> link{};
    std::array<char, 4096> path{};
    std::snprintf(link.data(), link.size(), "/proc/self/fd/%d", descriptor);
    const ssize_t length = readlink(link.data(), path.data(), path.size() - 1);
    return length > 0 && counts(path.data());
}

Turn nextTurn()
{
    static const Fault fault = faultOf(std::getenv("SHORTLIST_FAULT"));
    const int number = ++calls;
    if (fault.kind == Kind::None || isHealed || number < fault.at || (number > fault.at && !fault.isLasting))
        return Turn::Work;
    if (fault.kind == Kind::Tear)
        return Turn::Tear;
    if (fault.kind == Kind::Kill)
        std::raise(SIGKILL);
    errno = fault.code;
    return Turn::Fail;
}

template <typename Function>
Function *real(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name)); // what dlsym() gives is a function
}

template <typename Write>
ssize_t written(int descriptor, size_t size, const Write &write)
{
    if (!counts(descriptor))
        return write(size);
    switch (nextTurn()) {
    case Turn::Fail:
        return -1;
    case Turn::Tear:
        write(size / 2);
        std::raise(SIGKILL);
        break;
    case Turn::Work:
        break;
    }
    return write(size);
}

template <typename Target, typename Call>
int called(const Target &target, const Call &call)
{
    if (!counts(target))
        return call();
    switch (nextTurn()) {
    case Turn::Fail:
        return -1;
    case Turn::Tear:
        std::raise(SIGKILL);
        break;
    case Turn::Work:
        break;
    }
    return call();
}

template <typename Open>
int opened(const Open &open, const char *path, int flags, mode_t mode)
{
    const auto call = [&] { return open(path, flags, mode); };
    return (flags & (O_CREAT | O_WRONLY | O_RDWR | O_TRUNC)) != 0 ? called(path, call) : call();
}

mode_t modeOf(int flags, va_list arguments)
{
    return (flags & O_CREAT) != 0 ? va_arg(arguments, mode_t) : 0;
}

} // namespace

namespace Shortlist::FaultPoints {

int count()
{
    return calls;
}

void heal()
{
    isHealed = true;
}

} // namespace Shortlist::FaultPoints

#define INTERPOSED extern "C" __attribute__((visibility("default")))

INTERPOSED ssize_t pwrite64(int descriptor, const void *bytes, size_t size, off64_t at)
{
    static auto *const next = real<ssize_t(int, const void *, size_t, off64_t)>("pwrite64");
    return written(descriptor, size, [&](size_t part) { return next(descriptor, bytes, part, at); });
}

INTERPOSED ssize_t write(int descriptor, const void *bytes, size_t size)
{
    static auto *const next = real<ssize_t(int, const void *, size_t)>("write");
    return written(descriptor, size, [&](size_t part) { return next(descriptor, bytes, part); });
}

INTERPOSED int fdatasync(int descriptor)
{
    static auto *const next = real<int(int)>("fdatasync");
    return called(descriptor, [&] { return next(descriptor); });
}

INTERPOSED int fsync(int descriptor)
{
    static auto *const next = real<int(int)>("fsync");
    return called(descriptor, [&] { return next(descriptor); });
}

INTERPOSED int ftruncate64(int descriptor, off64_t size) noexcept
{
    static auto *const next = real<int(int, off64_t)>("ftruncate64");
    return called(descriptor, [&] { return next(descriptor, size); });
}

INTERPOSED int unlink(const char *path) noexcept
{
    static auto *const next = real<int(const char *)>("unlink");
    const bool isRefused = called(path, [] { return 0; }) != 0;
    return isRefused && errno != ENOSPC ? -1 : next(path); // a full disk lets one remove
}

INTERPOSED int rename(const char *from, const char *to) noexcept
{
    static auto *const next = real<int(const char *, const char *)>("rename");
    return called(from, [&] { return next(from, to); });
}

INTERPOSED int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    static auto *const next = real<int(int, const char *, int, const char *, unsigned)>("renameat2");
    return called(from, [&] { return next(fromFolder, from, toFolder, to, flags); });
}

INTERPOSED int open64(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    static auto *const next = real<int(const char *, int, ...)>("open64");
    return opened([](const char *p, int f, mode_t m) { return next(p, f, m); }, path, flags, mode);
}
