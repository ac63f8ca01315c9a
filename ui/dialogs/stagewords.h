// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/stageservice.h"

#include <QString>

#include <vector>

/// Stages and their types, in words and colours.
namespace Shortlist {

/// In the order of a search's life.
std::vector<StageType> stageTypes();
/// What a stage of that type counts as.
QString meaningOf(StageType type);
/// "5 entries speak of it, so it can be hidden but not removed."
QString useOf(const StageEntry &entry);
/// What the change of a type does to applications, a sentence a line.
QString effectWords(const StageTypeEffect &effect);

} // namespace Shortlist
