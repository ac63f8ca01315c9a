// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/posting.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Shortlist {

struct FoundExperience
{
    ExperienceYears years;
    QString quote; ///< verbatim
};

/// The experience that a text asks for: "0-3 years", "5+", "at least two years", "18 months"; of several, the largest
/// minimum. A company's age, a contract's length and lists of lengths are none.
std::optional<FoundExperience> experienceIn(const QString &text);

struct FoundEducation
{
    Education level = Education::Unknown;
    QString quote; ///< verbatim
};

/// The lowest degree that suffices: "BS / MS in …" is a bachelor's.
std::optional<FoundEducation> educationIn(const QString &text);

/// Of a field: "bachelor degree", "BachelorDegree", "postgraduate degree". Unknown for "no requirements".
Education educationOf(const QString &value);

} // namespace Shortlist
