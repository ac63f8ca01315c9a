// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/rawposting.h"
#include "models/importers/ats/atssystem.h"

namespace Shortlist {

/// For JSON of no system that we know: a table of the names that people give to a posting's facts, whatever their case
/// and underscores. An object is a posting where it names a job and something that only jobs have (an employer,
/// qualifications, an address to apply at) beside a place, a text or an address. People with their titles and entries
/// of a résumé are none.
const AtsSystem *genericSystemOf(const JsonPlace &place);

/// The posting of an object that genericSystemOf() took.
RawPosting readGenericPosting(const AtsSystem &system, const JsonPlace &place);

} // namespace Shortlist
