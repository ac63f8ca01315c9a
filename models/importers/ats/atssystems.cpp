// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/ats/systems.h"

#include <iterator>
#include <utility>

namespace Shortlist {

const std::vector<AtsSystem> &atsSystems()
{
    static const std::vector<AtsSystem> all = [] {
        std::vector<AtsSystem> systems;
        for (auto part : {Ats::boardSystems(), Ats::smallBoardSystems(), Ats::enterpriseSystems(), Ats::siteSystems(),
                          Ats::publicSystems()})
            std::move(part.begin(), part.end(), std::back_inserter(systems));
        return systems;
    }();
    return all;
}

} // namespace Shortlist
