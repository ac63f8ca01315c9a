// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Shortlist {

class PageEngine;

/// Call these two first, in this order, to have the library loaded before createPageEngine() would: the second on any
/// thread.
void sharePageEngineContext();
void loadPageEngine();

/// A new engine, the caller's; the first loads the library. Null where the library, or Qt WebEngine, is not installed,
/// and the log says which. Ask engineObstacle() first.
PageEngine *createPageEngine();

} // namespace Shortlist
