// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/limitrule.h"
#include "models/domain/views.h"

#include <QString>
#include <QStringList>

namespace Shortlist {

/// What applying would do: "takes slot 2, the last one", "refused until 14 September 2026", "no slot left: refused, not
/// known to free". Empty where no cap is in force.
QString verdictWords(const Verdict &verdict);

/// What is taken for granted about a rule because nobody states it, a sentence each: "The season's first and last day
/// are not known: every application counts, for ever."
QStringList assumptionWords(const LimitRule &rule);

/// What a pool looks like: how many slots are used, and what one application more would do.
QStringList poolWords(const GroupSlots &group);

} // namespace Shortlist
