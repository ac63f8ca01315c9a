// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/profile.h"
#include "models/domain/views.h"

#include <optional>
#include <vector>

namespace Shortlist {

/// What one aspect gives to a score, and what it is reckoned from.
struct ScorePart
{
    ScoreAspect aspect = ScoreAspect::Skills;
    int weight = 0;
    std::optional<double> value = {}; ///< 0 to 1; empty where nothing is known, which then does not count
    int has = 0;                      ///< of skills: those the user has; of the rating: the stars
    int of = 0;                       ///< of skills: those asked for; of the rating: 5

    friend bool operator==(const ScorePart &, const ScorePart &) = default;
};

/// The weighted mean of what is known.
struct Score
{
    std::optional<int> points = {}; ///< 0 to 100; empty where nothing that counts is known
    std::vector<ScorePart> parts;   ///< one an aspect, in the order of ScoreAspect

    friend bool operator==(const Score &, const Score &) = default;
};

/// How much each posting is worth to the user, beside the others. Pay counts where at least two state it, and all that
/// do in the same currency: nothing is converted.
std::vector<Score> scoresOf(const std::vector<PostingDetails> &postings, const Profile &profile);

} // namespace Shortlist
