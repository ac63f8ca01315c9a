// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/memory.h"

#include <cstdlib> // for __GLIBC__
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace Shortlist {

void giveBackFreedMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace Shortlist
