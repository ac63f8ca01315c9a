// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What runs once something went wrong can rely on nothing: no allocation, no Qt, no locale, only what may be called in
// a signal handler (signal-safety(7)), and what it needs was made ready before. dladdr() and backtrace() are not on
// that list; they come last, when the rest is written, with an alarm set.

#include "app/crash/lastwords.h"

#include "models/storage/card.h"

#include <QDateTime>
#include <QFile>
#include <QSysInfo>

#include <algorithm>
#include <array>
#include <atomic>
#include <climits>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <cxxabi.h>
#include <dlfcn.h>
#include <exception>
#include <execinfo.h>
#include <fcntl.h>
#include <span>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <typeinfo>
#include <unistd.h>

namespace Shortlist {

namespace {

struct Fault
{
    int signal;
    const char *name;
};

constexpr std::array Faults{Fault{SIGSEGV, "SIGSEGV"}, Fault{SIGBUS, "SIGBUS"}, Fault{SIGFPE, "SIGFPE"},
                            Fault{SIGILL, "SIGILL"}, Fault{SIGABRT, "SIGABRT"}};
constexpr unsigned MostSeconds = 5; ///< for all of it
constexpr std::size_t MostCalls = 64;

/// Made ready before, and only read afterwards.
struct Ready
{
    std::array<char, PATH_MAX> path;
    std::array<char, 512> about;
    time_t started;
    pid_t firstThread;
    std::array<void *, 2> firstCalls;
};
Ready s_ready{};
// Where the stack is used up, the report needs another. Threads of pools have none: their overflow ends without a word.
alignas(16) std::array<char, 128 * 1024> s_stack{};
std::atomic<const char *> s_exception{nullptr};
std::atomic<pid_t> s_writer{0};
static_assert(std::atomic<const char *>::is_always_lock_free && std::atomic<pid_t>::is_always_lock_free);

pid_t thisThread()
{
    return static_cast<pid_t>(::syscall(SYS_gettid));
}

/// Writes words and numbers to a file, and asks nobody how.
class Report
{
public:
    explicit Report(int file)
        : m_file(file)
    { }

    Report &operator<<(const char *text) { return put(text, std::strlen(text)); }
    Report &operator<<(long number)
    {
        if (number < 0)
            *this << "-";
        return digits(static_cast<unsigned long>(number < 0 ? -number : number), 10);
    }
    Report &hex(unsigned long number) { return (*this << "0x").digits(number, 16); }

private:
    Report &digits(unsigned long number, unsigned long base)
    {
        std::array<char, 24> text{};
        std::size_t at = text.size();
        do {
            text[--at] = "0123456789abcdef"[number % base];
            number /= base;
        } while (number != 0);
        return put(text.data() + at, text.size() - at);
    }
    Report &put(const char *text, std::size_t size)
    {
        while (size > 0) {
            const ssize_t written = ::write(m_file, text, size);
            if (written <= 0)
                break; // a full disk: there is nobody to tell
            text += written;
            size -= static_cast<std::size_t>(written);
        }
        return *this;
    }

    int m_file;
};

/// The folders of the report that are not there yet, for the user alone.
void makeFolders(char *path)
{
    for (char *at = path + 1; *at != '\0'; ++at) {
        if (*at != '/')
            continue;
        *at = '\0';
        ::mkdir(path, S_IRWXU);
        *at = '/';
    }
}

const char *nameOf(int signal)
{
    for (const Fault &fault : Faults)
        if (fault.signal == signal)
            return fault.name;
    return "?";
}

/// The address itself is left out: it may be made of what was read where it should not have been, which is anybody's
/// text.
void describe(Report &report, int signal, const siginfo_t &info)
{
    constexpr unsigned long FirstPages = 65'536;
    const bool hasAddress = (signal == SIGSEGV || signal == SIGBUS) && info.si_code > 0 && info.si_code != SI_KERNEL;
    report << "signal: " << nameOf(signal) << " (" << static_cast<long>(signal) << ", code "
           << static_cast<long>(info.si_code) << ")";
    if (hasAddress && reinterpret_cast<unsigned long>(info.si_addr) < FirstPages)
        report << ", at an address near zero";
    report << "\nthread: " << (thisThread() == s_ready.firstThread ? "the first" : "another");
    if (const char *exception = s_exception.load())
        report << "\nexception: " << exception;
    report << "\nafter: " << static_cast<long>(::time(nullptr) - s_ready.started) << " s\n";
}

/// Where it was, as places in programs and libraries; whoever has these finds the lines. What lies in none of them was
/// no code, and its address is left out as above.
void describeCalls(Report &report)
{
    std::array<void *, MostCalls> calls{};
    const int count = ::backtrace(calls.data(), static_cast<int>(calls.size()));
    report << "calls:\n";
    for (int i = 0; i < count; ++i) {
        void *call = calls[static_cast<std::size_t>(i)];
        Dl_info info{};
        report << "  ";
        if (::dladdr(call, &info) == 0 || info.dli_fname == nullptr) {
            report << "?\n";
            continue;
        }
        // Without its folder, which may be one of the user's.
        const char *slash = std::strrchr(info.dli_fname, '/');
        report << (slash ? slash + 1 : info.dli_fname) << "+";
        report.hex(reinterpret_cast<unsigned long>(call) - reinterpret_cast<unsigned long>(info.dli_fbase));
        if (info.dli_sname != nullptr)
            report << " " << info.dli_sname;
        report << "\n";
    }
}

void writeReport(int signal, const siginfo_t &info)
{
    makeFolders(s_ready.path.data());
    const int file =
        ::open(s_ready.path.data(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        return;
    Report report(file);
    report << s_ready.about.data();
    describe(report, signal, info);
    Report(STDERR_FILENO) << "\nThe program ended by a mistake of its own. What is known of it stands in\n"
                          << s_ready.path.data() << "\n";
    describeCalls(report);
    ::close(file);
}

extern "C" void onFault(int signal, siginfo_t *info, void *)
{
    pid_t nobody = 0;
    const pid_t self = thisThread();
    const bool isFirst = s_writer.compare_exchange_strong(nobody, self);
    while (!isFirst && s_writer.load() != self)
        ::pause(); // another thread is writing, and ends all
    if (isFirst) {
        std::signal(SIGALRM, SIG_DFL);
        ::alarm(MostSeconds);
        writeReport(signal, *info);
    }
    std::signal(signal, SIG_DFL);
    std::raise(signal); // as soon as this returns
}

[[noreturn]] void onTerminate()
{
    // Its type; what it says may be anybody's text.
    if (const std::type_info *type = abi::__cxa_current_exception_type())
        s_exception = type->name();
    std::abort();
}

void copyInto(std::span<char> room, const QByteArray &text)
{
    const std::size_t size = std::min(room.size() - 1, static_cast<std::size_t>(text.size()));
    std::memcpy(room.data(), text.constData(), size);
    room[size] = '\0';
}

} // namespace

QByteArray aboutProgram(const QByteArray &name)
{
    return name + ' ' + SHORTLIST_VERSION + "\nQt " + qVersion() + ", SQLite " + sqliteVersion() + '\n'
        + QSysInfo::prettyProductName().toUtf8() + ", " + QSysInfo::currentCpuArchitecture().toUtf8() + '\n';
}

void leaveLastWords(const QString &folder, const QByteArray &about)
{
    const QString now = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QByteArray path = QFile::encodeName(QStringLiteral("%1/crash-%2-%3.txt").arg(folder, now).arg(::getpid()));
    if (static_cast<std::size_t>(path.size()) >= s_ready.path.size())
        return;
    copyInto(s_ready.path, path);
    copyInto(s_ready.about, about);
    s_ready.started = ::time(nullptr);
    s_ready.firstThread = thisThread();
    ::backtrace(s_ready.firstCalls.data(), int(s_ready.firstCalls.size())); // loads what it needs
    std::set_terminate(onTerminate);

    stack_t stack{};
    stack.ss_sp = s_stack.data();
    stack.ss_size = s_stack.size();
    ::sigaltstack(&stack, nullptr);
    struct sigaction action = {};
    action.sa_sigaction = onFault;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    sigemptyset(&action.sa_mask);
    for (const Fault &fault : Faults)
        ::sigaction(fault.signal, &action, nullptr);
}

} // namespace Shortlist
