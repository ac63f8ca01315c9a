// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Shortlist {

/// How many requests of shown postings were refused since the program started, in all views together.
int refusedRequestsSinceStart();

} // namespace Shortlist
