// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/rawposting.h"
#include "models/importers/ats/atssystem.h"

namespace Shortlist {

/// Whether the object is a posting of that system.
bool fits(const AtsSystem &system, const JsonPlace &place);

/// The posting, literally, by the system's table.
RawPosting readPosting(const AtsSystem &system, const JsonPlace &place);

} // namespace Shortlist
