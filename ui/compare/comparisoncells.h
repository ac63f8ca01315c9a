// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/views.h"
#include "models/policy/comparison.h"

#include <QDate>
#include <QString>
#include <QStringList>

/// One posting's facts as the words of a comparison's cells.
namespace Shortlist::ComparisonCells {

/// The label of a row: "Apply by".
QString labelOf(FactKind fact);
/// Empty where the posting does not state it. `today` is what "in 3 days" counts from.
QString textOf(FactKind fact, const Posting &posting, const QDate &today);
/// "would take 2 of 2, the last one", "holds 1 of 2", "no limit known".
QString slotText(const PostingVerdict &limits);

} // namespace Shortlist::ComparisonCells
