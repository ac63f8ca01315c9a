// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <map>

namespace Shortlist {

/// What a posting can be worth to the user for.
enum class ScoreAspect : quint8 {
    Skills, ///< how many of those it asks for the user has
    Pay,    ///< a year, beside the best paid of the same currency
    Rating, ///< the user's stars
    Remote,
    Room, ///< whether the employer's limit leaves a place
};

inline constexpr std::array AllScoreAspects{ScoreAspect::Skills, ScoreAspect::Pay, ScoreAspect::Rating,
                                            ScoreAspect::Remote, ScoreAspect::Room};

/// How much each aspect counts: 0 (not at all) to MostWeight.
using ScoreWeights = std::map<ScoreAspect, int>;
inline constexpr int MostWeight = 5;

/// Until the user says otherwise.
inline ScoreWeights defaultScoreWeights()
{
    return {{ScoreAspect::Skills, 3},
            {ScoreAspect::Pay, 3},
            {ScoreAspect::Rating, 3},
            {ScoreAspect::Remote, 1},
            {ScoreAspect::Room, 2}};
}

/// What the user brings, and what counts for him.
struct Profile
{
    QStringList skills;                           ///< under their usual names, by name
    ScoreWeights weights = defaultScoreWeights(); ///< of every aspect

    friend bool operator==(const Profile &, const Profile &) = default;
};

} // namespace Shortlist
