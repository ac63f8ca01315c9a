// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <csignal>

namespace Shortlist {

/// Where the user's session limits the size of files (`ulimit -f`), a write beyond it is an error that is told, as on a
/// full disk; without this it is the end of the program.
inline void letLargeWritesFail()
{
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN);
#endif
}

} // namespace Shortlist
