// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/limitrule.h"

#include <optional>

/// Exact day arithmetic of the windows of a rule (docs/limits.md).
namespace Shortlist {

/// Whether what a rolling window needs is there; the other windows need nothing.
bool isUsable(const LimitRule::Window &window);

/// A cycle given in words alone ("per recruiting season"): until its days are known, everything is taken as lying in
/// it, which is never too permissive.
bool isUndatedCycle(const LimitRule::Window &window);

/// False only outside a cycle's days: the rule does not apply then.
bool appliesOn(const LimitRule::Window &window, QDate day);

/// Whether a submission of day `submitted` lies in the window that is looked at on `day`.
bool contains(const LimitRule::Window &window, QDate submitted, QDate day);

/// The first day on which a submission of that day is no longer in the window; nothing for a lifetime.
std::optional<QDate> leavesOn(const LimitRule::Window &window, QDate submitted);

} // namespace Shortlist
