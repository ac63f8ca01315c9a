// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// shortlist-overrun HOW TEXT: copies a text to where there is room for a shorter one, for tst_hardening to see it end.

#include <cstdio>
#include <cstring>

namespace {

/// By the C library, which is told how much room there is.
[[gnu::noinline]] int copyWhole(const char *text)
{
    char room[16];
    std::memcpy(room, text, std::strlen(text) + 1);
    return std::puts(room);
}

/// Letter by letter: nobody looks, but what stands behind the room is not as it was when the function ends.
[[gnu::noinline]] int copyLetters(const char *text)
{
    volatile char room[16];
    std::size_t at = 0;
    for (; text[at] != '\0'; ++at)
        room[at] = text[at];
    return room[at / 2];
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    if (std::strcmp(argv[1], "letters") == 0)
        return copyLetters(argv[2]) == 0 ? 1 : 0;
    return copyWhole(argv[2]) < 0 ? 1 : 0;
}
