// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace Shortlist::Cli {

/// What standard output is connected to: its width, and whether it may be given colours (https://no-color.org).
Terminal currentTerminal();

} // namespace Shortlist::Cli
