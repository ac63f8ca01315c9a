// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/profile.h"
#include "models/domain/views.h"
#include "models/items/comparisonmodel.h"
#include "models/policy/comparison.h"

#include <QDate>
#include <QString>

/// One posting's facts as the words of a comparison's cells.
namespace Shortlist::ComparisonCells {

/// The label of a row: "Apply by".
QString labelOf(FactKind fact);
/// That of an aspect of the user's score: "Pay".
QString labelOf(ScoreAspect aspect);
/// The fact, what it was reckoned from, and where it stands; no text where the posting does not state it. `today` is
/// what "in 3 days" counts from.
ComparisonCell cellOf(FactKind fact, const Posting &posting, const QDate &today);
/// Where the posting states the fact: "page text: “Salary: $84,000”". Empty where nothing is known of it; without the
/// words where they are what is `shown`.
QString originOf(FactKind fact, const Posting &posting, const QString &shown = {});
/// "would take 2 of 2, the last one", "holds 1 of 2", "no limit known".
QString slotText(const PostingVerdict &limits);
/// The clause that says so.
QString slotOrigin(const PostingVerdict &limits);

} // namespace Shortlist::ComparisonCells
