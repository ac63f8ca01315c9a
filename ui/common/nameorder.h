// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCollator>
#include <QStringList>

#include <algorithm>
#include <utility>
#include <vector>

namespace Shortlist {

/// Names in the order of the user's language: "Ähre" stands with A in German and behind Z in Swedish, "Team 9" before
/// "Team 10".
class NameOrder
{
public:
    NameOrder()
    {
        m_collator.setCaseSensitivity(Qt::CaseInsensitive);
        m_collator.setNumericMode(true);
    }

    /// For thousands of names: each is looked at once instead of a dozen times.
    QStringList sorted(const QStringList &names) const
    {
        std::vector<std::pair<QCollatorSortKey, qsizetype>> keys;
        keys.reserve(size_t(names.size()));
        for (qsizetype i = 0; i < names.size(); ++i)
            keys.emplace_back(m_collator.sortKey(names.at(i)), i);
        std::stable_sort(keys.begin(), keys.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        QStringList ordered;
        ordered.reserve(names.size());
        for (const auto &[key, place] : keys)
            ordered.append(names.at(place));
        return ordered;
    }

    bool operator()(const QString &one, const QString &other) const { return m_collator.compare(one, other) < 0; }

private:
    QCollator m_collator{QLocale()};
};

} // namespace Shortlist
