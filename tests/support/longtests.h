// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Shortlist::Testing {

/// Whether the long parts run too: `./test.sh --long`.
inline bool runsLong()
{
    return qEnvironmentVariableIntValue("SHORTLIST_LONG") > 0;
}

/// How often something is tried: seconds in every run, as often as promised in the long one.
inline int times(int quick, int everything)
{
    return runsLong() ? everything : quick;
}

} // namespace Shortlist::Testing
