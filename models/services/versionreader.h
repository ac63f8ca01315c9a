// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/versions.h"
#include "models/domain/views.h"

#include <vector>

namespace Shortlist {

class Store;

/// PostingService::versions().
Result<std::vector<PostingVersion>> readVersions(Store &store, PostingId id);

/// How many versions there are, and what is to be taken note of.
Result<> addVersions(Store &store, PostingDetails &details);

} // namespace Shortlist
