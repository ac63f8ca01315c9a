// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// shortlist-crasher FOLDER HOW WORD: ends by a mistake of the named kind with WORD in many a place, for
// tst_crashreports to look at what is left.

#include "app/crash/lastwords.h"

#include <csignal>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <stdexcept>
#include <string>
#include <string_view>
#include <sys/resource.h>
#include <thread>
#include <unistd.h>

namespace {

// The sanitizer of the preset asan would say what is wrong with these two, and end them in a way of its own.

/// Its address is what was read from a posting.
[[gnu::no_sanitize("undefined")]] void followText(const char *word)
{
    unsigned long address = 0;
    std::memcpy(&address, word, sizeof address);
    *reinterpret_cast<volatile int *>(address) = 1;
}

[[gnu::no_sanitize("undefined")]] void reachNowhere()
{
    volatile int *volatile nowhere = nullptr;
    *nowhere = 1;
}

/// The stack is used up long before.
[[gnu::noinline]] int goDeeper(int depth)
{
    volatile char room[1024] = {};
    room[0] = char(depth);
    return depth == std::numeric_limits<int>::max() ? 0 : goDeeper(depth + 1) + room[0];
}

void end(std::string_view how, const std::string &word)
{
    if (how == "nowhere")
        reachNowhere();
    else if (how == "text")
        followText(word.c_str());
    else if (how == "deep")
        goDeeper(0);
    else if (how == "abort")
        std::abort();
    else if (how == "exception")
        throw std::runtime_error(word);
    else if (how == "thread")
        std::thread(reachNowhere).join();
    else if (how == "fpe")
        std::raise(SIGFPE);
    else if (how == "ill")
        std::raise(SIGILL);
    else if (how == "bus")
        ::kill(::getpid(), SIGBUS);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 4)
        return 2;
    const rlimit none{};
    ::setrlimit(RLIMIT_CORE, &none);
    Shortlist::leaveLastWords(QString::fromLocal8Bit(argv[1]), Shortlist::aboutProgram("shortlist-crasher"));
    const std::string word = argv[3];
    end(argv[2], word);
    return 0;
}
