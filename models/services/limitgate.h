// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/limitfacts.h"

#include <QDate>

#include <optional>

namespace Shortlist {

/// The gate that every change of histories, and of the facts that rules go by, passes: recorded, taken back, undone,
/// redone, merged, imported, corrected, of stages that get another type. Why the limits refuse to go from `before` to
/// `after`, or nothing. Both carry the rules of `after`.
///
/// Refused is what adds a submission, moves one to another day or makes an ended one count again, on the day it does
/// so; and a back-dated one that would leave a later submission beyond the limit. A submission that was recorded
/// against a limit, with a reason, is not asked again.
std::optional<PostingVerdict> refusalOf(const LimitFacts &before, const LimitFacts &after, QDate today);

/// The postings that take a place they did not have, without a reason recorded; the latest first.
std::vector<PostingId> newHolders(const LimitFacts &before, const LimitFacts &after);

/// The posting whose submission refusalOf() refuses.
std::optional<PostingId> refusedPosting(const LimitFacts &before, const LimitFacts &after, QDate today);

/// English, for logs and the command line: 'refused by a limit of 2, held by "A" and "B"'.
QString describeRefusal(const PostingVerdict &refusal);

/// Refused, described; the subject names the holders: “A”, “B”.
Error refusedBy(const PostingVerdict &refusal);

} // namespace Shortlist
