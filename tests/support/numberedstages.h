// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/application.h"

#include <vector>

namespace Shortlist::Testing {

/// The built-in stages with the ids 1, 2, 3 …
inline std::vector<Stage> numberedStages()
{
    std::vector<Stage> stages = builtInStages();
    qint64 id = 0;
    for (Stage &stage : stages)
        stage.id = StageId{++id};
    return stages;
}

} // namespace Shortlist::Testing
