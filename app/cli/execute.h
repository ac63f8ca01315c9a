// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "app/cli/handover.h"

namespace Shortlist::Cli {

/// Runs a command that was handed over, with the database's owner's services. Blocks until it is done: the window
/// calls it on a worker thread.
CommandReply execute(const CommandRequest &request, const Services &services);

} // namespace Shortlist::Cli
