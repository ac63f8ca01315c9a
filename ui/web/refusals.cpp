// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/web/refusals.h"

#include <atomic>

namespace Shortlist {

namespace {

std::atomic_int refused = 0;

} // namespace

void countRefusedRequest()
{
    ++refused;
}

int refusedRequestsSinceStart()
{
    return refused;
}

} // namespace Shortlist
