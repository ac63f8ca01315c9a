// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/posting.h"
#include "models/policy/comparison.h"

#include <QString>

namespace Shortlist::Cli {

/// "Salary"
QString labelOf(FactKind fact);
/// The fact in a person's words; empty where the posting does not state it.
QString factInWords(FactKind fact, const Posting &posting);

} // namespace Shortlist::Cli
