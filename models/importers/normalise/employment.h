// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/posting.h"

#include <QString>

#include <optional>
#include <vector>

namespace Shortlist {

/// The types that a value of a field or a short label names: "FULL_TIME", "Vollzeit", "Full-time, Internship".
/// Ascending, without duplicates; empty where unknown: nothing is assumed.
std::vector<EmploymentType> employmentTypesOf(const QString &value);

/// The types that the title or the running text states ("This is a full-time position", "Software Engineer Intern").
std::vector<EmploymentType> employmentTypesInTitle(const QString &title);
struct EmploymentStatement
{
    std::vector<EmploymentType> types;
    QString quote;
};
std::optional<EmploymentStatement> employmentInProse(const QString &text);

/// "Graduate", "Intern", "Apprentice" as a title or a site's badge says it.
Programme programmeOf(const QString &value);
struct ProgrammeStatement
{
    Programme programme;
    QString quote;
};
std::optional<ProgrammeStatement> programmeInProse(const QString &text);

/// "2 Tage Homeoffice", "pas de télétravail": words that say how much of the time is worked at home, if not all of it.
bool saysHowMuchAtHome(const QString &text);

/// Of a field or a short label: "TELECOMMUTE", "On-site", "Hybrid", "Remoto". Unknown where it says two of them.
Workplace workplaceOf(const QString &value);
struct WorkplaceStatement
{
    Workplace workplace;
    QString quote;
};
/// "#LI-Hybrid": what recruiters write for a site, wherever it stands.
std::optional<WorkplaceStatement> workplaceTagIn(const QString &text);
/// Where the running text says how this job is worked; an employer's praise of itself ("remote-first") is not that.
std::optional<WorkplaceStatement> workplaceInProse(const QString &text);

} // namespace Shortlist
