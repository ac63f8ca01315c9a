// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/rawposting.h"
#include "models/importers/html/savedpage.h"
#include "models/importers/html/siterules.h"

#include <optional>

namespace Shortlist {

/// The posting of a page that one of `rules` fits: it has the rule's title and its description. Nothing otherwise, and
/// where the page is over the limits.
std::optional<RawPosting> ruledPosting(SavedPage &page, const QString &format,
                                       std::span<const SiteRule> rules = siteRules());

} // namespace Shortlist
