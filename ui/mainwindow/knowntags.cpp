// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/knowntags.h"

#include "models/domain/text.h"

#include <algorithm>

namespace Shortlist {

KnownTags::Difference KnownTags::update(const std::vector<Tag> &tags)
{
    Difference difference;
    const auto isTaken = [&tags](const QString &name) {
        return std::ranges::any_of(tags,
                                   [&name](const Tag &tag) { return Text::folded(tag.name) == Text::folded(name); });
    };
    std::map<TagId, QString> names;
    for (const Tag &tag : tags)
        names.emplace(tag.id, tag.name);
    for (const auto &[id, name] : m_names) {
        const auto now = names.find(id);
        if (now == names.end() && !isTaken(name))
            difference.removed.append(name);
        else if (now != names.end() && now->second != name)
            difference.renamed.insert(Text::folded(name), now->second);
    }
    m_names = std::move(names);
    return difference;
}

void KnownTags::rename(const TagRenaming &renaming)
{
    const auto stays = [&renaming](const QString &name) { return !renaming.contains(Text::folded(name)); };
    QStringList staying;
    for (const auto &[id, name] : m_names)
        if (stays(name))
            staying.append(name);
    std::erase_if(m_names, [&](const auto &known) { // merged
        return staying.contains(renaming.value(Text::folded(known.second))) && !stays(known.second);
    });
    for (auto &[id, name] : m_names)
        name = renaming.value(Text::folded(name), name);
}

} // namespace Shortlist
