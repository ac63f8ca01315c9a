// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/html/htmldocument.h"

namespace Shortlist::Testing {

/// The first element called `name` below `node`, in the order of the document; null where none is there.
inline const HtmlNode *elementIn(const HtmlNode &node, const QString &name)
{
    for (const HtmlNode &child : node.children) {
        if (child.name == name)
            return &child;
        if (const HtmlNode *found = elementIn(child, name))
            return found;
    }
    return nullptr;
}

} // namespace Shortlist::Testing
