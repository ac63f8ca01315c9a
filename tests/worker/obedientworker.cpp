// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Does what the document says: crashes, hangs, eats memory, reaches for the network. Everything else is the product's.

#include "app/worker/serve.h"
#include "models/importers/readframes.h"

#include <QString>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <ctime>
#include <fcntl.h>
#include <map>
#include <netinet/in.h>
#include <sys/mount.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Shortlist;

namespace {

void eatMemory()
{
    std::vector<void *> eaten;
    for (;;) // not written to: on a busy machine that takes longer than a reader has
        eaten.push_back(::operator new(size_t(16) << 20U));
}

void spin()
{
    std::atomic_bool isTurning = true;
    while (isTurning)
        ;
}

/// What the kernel says to an attempt: 0 where it let it through.
int attempted(long answer)
{
    return answer >= 0 ? 0 : errno;
}

int startProgram()
{
    std::array<char, 10> program{"/bin/true"};
    std::array<char *, 2> arguments{program.data(), nullptr};
    return attempted(execve(program.data(), arguments.data(), environ));
}

int forkChild()
{
    const pid_t child = fork();
    if (child == 0)
        _exit(0);
    return attempted(child);
}

QString answerTo(const QByteArray &command)
{
    static const std::map<QByteArray, int (*)()> attempts{
        {"socket", [] { return attempted(socket(AF_INET, SOCK_STREAM, 0)); }},
        {"local socket", [] { return attempted(socket(AF_UNIX, SOCK_STREAM, 0)); }},
        {"program", startProgram},
        {"fork", forkChild},
        {"write", [] { return attempted(open("/tmp/shortlist-worker-was-here", O_WRONLY | O_CREAT, 0600)); }},
        {"append", [] { return attempted(open("/dev/null", O_RDWR)); }},
        {"remove", [] { return attempted(unlink("/tmp/shortlist-worker-is-not-here")); }},
        {"a pair of sockets",
         [] {
             std::array<int, 2> ends{};
             return attempted(socketpair(AF_UNIX, SOCK_STREAM, 0, ends.data()));
         }},
        {"connect",
         [] {
             const sockaddr nowhere{};
             return attempted(connect(STDIN_FILENO, &nowhere, sizeof(nowhere)));
         }},
        {"rename", [] { return attempted(rename("/tmp/shortlist-a", "/tmp/shortlist-b")); }},
        {"folder", [] { return attempted(mkdir("/tmp/shortlist-worker-folder", 0700)); }},
        {"link", [] { return attempted(symlink("/etc/hostname", "/tmp/shortlist-worker-link")); }},
        {"permissions", [] { return attempted(chmod("/tmp/shortlist-a", 0777)); }},
        {"trace", [] { return attempted(ptrace(PTRACE_ATTACH, getppid(), 0, 0)); }},
        {"mount", [] { return attempted(mount("none", "/mnt", "tmpfs", 0, "")); }},
        {"clock",
         [] {
             const timespec now{};
             return attempted(clock_settime(CLOCK_REALTIME, &now));
         }},
        {"signal", [] { return attempted(kill(getppid(), 0)); }},
        {"read", [] { return attempted(open("/etc/hostname", O_RDONLY)); }},
    };
    const auto attempt = attempts.find(command);
    return attempt == attempts.end() ? QString::fromUtf8(command) : QString::number(attempt->second());
}

Result<ReadDocument> obeyed(const SourceDocument &source)
{
    if (source.bytes == "crash")
        std::raise(SIGSEGV);
    if (source.bytes == "abort")
        std::abort();
    if (source.bytes == "spin")
        spin();
    if (source.bytes == "sleep")
        sleep(60);
    // On both sides of the bound, a second from it: what is asked for is time, and waiting costs the processor none.
    if (source.bytes == "just in time" || source.bytes == "%PDF- just in time")
        sleep(unsigned(ReadFrames::secondsFor(source.bytes)) - 1);
    if (source.bytes == "%PDF- late")
        sleep(unsigned(ReadFrames::secondsFor(source.bytes)) + 1);
    if (source.bytes == "memory")
        eatMemory();
    if (source.bytes == "babble" && write(STDOUT_FILENO, "\1\0\0\0x", 5) != 5)
        return Error{};
    if (source.bytes == "flood" && write(STDOUT_FILENO, "\377\377\377\377", 4) != 4)
        return Error{};
    if (source.bytes == "id")
        return ReadDocument{QString::number(getpid()), {}, {}, {}};
    return ReadDocument{u"obeyed"_s, answerTo(source.bytes), {}, {}};
}

/// "portions 3 crash": two that say their number, then the command.
ReadPortions obeyedInPortions(const SourceDocument &source)
{
    if (!source.bytes.startsWith("portions "))
        return [source] { return ReadPortion{obeyed(source), false}; };
    const QList<QByteArray> words = source.bytes.split(' ');
    return [words, source, number = 0]() mutable {
        if (++number < words.at(1).toInt())
            return ReadPortion{ReadDocument{u"obeyed"_s, {}, {{Error{}, {QString::number(number)}}}, {}}, true};
        SourceDocument last = source;
        last.bytes = words.at(2);
        auto read = obeyed(last);
        if (read)
            read->outcomes.push_back({Error{}, {read->text}});
        return ReadPortion{std::move(read), false};
    };
}

} // namespace

int main()
{
    return Worker::serve(obeyedInPortions);
}
