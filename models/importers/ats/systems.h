// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/ats/atssystem.h"

#include <vector>

/// The tables, by kind of system.
namespace Shortlist::Ats {

/// Boards that small and middle employers rent: Greenhouse, Lever, Ashby, Workable …
std::vector<AtsSystem> boardSystems();
/// More of them: BambooHR, Rippling, Breezy …
std::vector<AtsSystem> smallBoardSystems();
/// Systems of large employers: Workday, Oracle, Eightfold, iCIMS, ByteDance …
std::vector<AtsSystem> enterpriseSystems();
/// Job sites: Himalayas, Remotive, Adzuna …
std::vector<AtsSystem> siteSystems();
/// Employment services of states: JobTech, NAV, France Travail, USAJOBS.
std::vector<AtsSystem> publicSystems();

/// For objects of no system: the names that people give to a posting's facts, in lower case without "_", "-" and
/// spaces.
AtsSystem genericSystem();

} // namespace Shortlist::Ats
