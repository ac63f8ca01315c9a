// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/posting.h"

#include <optional>
#include <vector>

namespace Shortlist {

/// What the user says each section is, one for each of them; empty for one that is left out.
using SectionKinds = std::vector<std::optional<SectionKind>>;

/// `sections` as `kinds` names them, without those that are left out.
std::vector<Section> chosenSections(const std::vector<Section> &sections, const SectionKinds &kinds);

} // namespace Shortlist
