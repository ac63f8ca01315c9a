// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Shortlist {

/// One more request of a shown posting was refused.
void countRefusedRequest();
/// How many were since the program started, in all views together.
int refusedRequestsSinceStart();

} // namespace Shortlist
