// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/skillmatrix.h"

#include "models/domain/text.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Shortlist {

std::vector<SkillRow> skillMatrix(const std::vector<Posting> &postings, const QStringList &ownSkills)
{
    QSet<QString> own;
    for (const QString &skill : ownSkills)
        own.insert(Text::folded(skill));
    std::vector<SkillRow> rows;
    QHash<QString, size_t> known;
    for (size_t column = 0; column < postings.size(); ++column) {
        for (const QString &skill : postings[column].skills) {
            const QString key = Text::folded(skill);
            if (!known.contains(key)) {
                known.insert(key, rows.size());
                rows.push_back({skill, std::vector<bool>(postings.size(), false), own.contains(key)});
            }
            rows[known.value(key)].asked[column] = true;
        }
    }
    const auto askers = [](const SkillRow &row) { return std::ranges::count(row.asked, true); };
    std::ranges::stable_sort(rows, std::ranges::greater(), askers);
    return rows;
}

} // namespace Shortlist
