// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/posting.h"

#include <vector>

namespace Shortlist {

/// One skill that at least one of the postings asks for.
struct SkillRow
{
    QString name;            ///< as the first of them names it
    std::vector<bool> asked; ///< for each posting
    bool isOwn = false;      ///< the user has it

    friend bool operator==(const SkillRow &, const SkillRow &) = default;
};

/// Every skill of the postings once: what most of them ask for first, then in the order of the postings.
std::vector<SkillRow> skillMatrix(const std::vector<Posting> &postings, const QStringList &ownSkills);

} // namespace Shortlist
