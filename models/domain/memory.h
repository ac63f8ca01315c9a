// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Shortlist {

/// Gives the system back what was freed and is kept by the allocator, for each thread apart: malloc_trim(3). Takes a
/// millisecond or two, in which other threads may wait for memory. Does nothing with another C library.
void giveBackFreedMemory();

} // namespace Shortlist
