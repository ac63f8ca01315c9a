// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/terminal.h"

#include <QtGlobal>

#include <sys/ioctl.h>
#include <unistd.h>

namespace Shortlist::Cli {

Terminal currentTerminal()
{
    if (isatty(STDOUT_FILENO) == 0)
        return {};
    winsize size{};
    const bool isKnown = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    const bool isColoured = qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb";
    return {isKnown ? int(size.ws_col) : 80, isColoured ? Terminal::Colours::On : Terminal::Colours::Off};
}

} // namespace Shortlist::Cli
