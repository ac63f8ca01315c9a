// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/views.h"
#include "models/storage/searchclauses.h"

#include <vector>

namespace Shortlist {

namespace Sql {
class Connection;
}

/// See SearchIndex::facet().
Result<std::vector<FacetValue>> readFacet(Sql::Connection &db, const SearchClauses &clauses, QueryTerm::Field field);

} // namespace Shortlist
