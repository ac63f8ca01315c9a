// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/querytags.h"
#include "models/domain/tag.h"

#include <QStringList>

#include <map>
#include <vector>

namespace Shortlist {

/// What the window knows tags by, to notice when they are called otherwise: by the user just now, or because a step was
/// undone.
class KnownTags
{
public:
    struct Difference
    {
        TagRenaming renamed;
        QStringList removed; ///< no tag is called so any more
    };

    /// All tags, as they are now.
    Difference update(const std::vector<Tag> &tags);
    /// Known before update() hears of it.
    void rename(const TagRenaming &renaming);

private:
    std::map<TagId, QString> m_names;
};

} // namespace Shortlist
