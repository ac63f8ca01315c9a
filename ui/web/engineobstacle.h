// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Shortlist {

/// Why the web engine is not started. It would end the whole process, so it is asked before.
enum class EngineObstacle : quint8 {
    None,
    SwitchedOff,   ///< by the user, on the command line
    Root,          ///< its sandbox refuses to run as root
    NoSandbox,     ///< this system forbids the name spaces that the sandbox is made of
    HelperMissing, ///< QtWebEngineProcess is not installed
    Crashed,       ///< it ran, and ended
};

/// What stands in the way on this system, in this environment; never SwitchedOff or Crashed.
EngineObstacle engineObstacle();

} // namespace Shortlist
