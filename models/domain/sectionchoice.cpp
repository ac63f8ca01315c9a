// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/sectionchoice.h"

namespace Shortlist {

std::vector<Section> chosenSections(const std::vector<Section> &sections, const SectionKinds &kinds)
{
    std::vector<Section> chosen;
    for (size_t i = 0; i < sections.size() && i < kinds.size(); ++i) {
        if (!kinds[i])
            continue;
        chosen.push_back(sections[i]);
        chosen.back().kind = *kinds[i];
    }
    return chosen;
}

} // namespace Shortlist
