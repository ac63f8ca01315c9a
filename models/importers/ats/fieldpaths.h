// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/fieldnames.h"

/// The parts of places and pay, and what is kept though nothing reads it yet: names of RawField that the tables share.
namespace Shortlist::FieldName {

inline constexpr QLatin1String Locality{"jobLocation.address.addressLocality"};
inline constexpr QLatin1String Region{"jobLocation.address.addressRegion"};
inline constexpr QLatin1String Country{"jobLocation.address.addressCountry"};
inline constexpr QLatin1String PostalCode{"jobLocation.address.postalCode"};
inline constexpr QLatin1String Latitude{"jobLocation.latitude"};
inline constexpr QLatin1String Longitude{"jobLocation.longitude"};
inline constexpr QLatin1String PayCurrency{"baseSalary.currency"};
inline constexpr QLatin1String PayMin{"baseSalary.value.minValue"};
inline constexpr QLatin1String PayMax{"baseSalary.value.maxValue"};
inline constexpr QLatin1String PayUnit{"baseSalary.value.unitText"};
inline constexpr QLatin1String PayScope{"baseSalary.name"}; ///< "Zone A", "New York"
inline constexpr QLatin1String CreatedOn{"dateCreated"};    ///< of a draft: no day of publication
inline constexpr QLatin1String ModifiedOn{"dateModified"};
inline constexpr QLatin1String ExperienceMonths{"experienceRequirements.monthsOfExperience"};
inline constexpr QLatin1String Duration{"jobDuration"};
inline constexpr QLatin1String Eligibility{"eligibilityToWorkRequirement"};
inline constexpr QLatin1String Keywords{"keywords"};         ///< of a site: "digital nomad" is no skill
inline constexpr QLatin1String Seniority{"experienceLevel"}; ///< "Mid-Senior level"

} // namespace Shortlist::FieldName
