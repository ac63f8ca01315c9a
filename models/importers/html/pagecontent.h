// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/html/htmlblocks.h"
#include "models/importers/html/htmldocument.h"

#include <vector>

namespace Shortlist {

/// The lines of a page's content: without navigation, footers, sidebars, dialogs, forms and lists of links, and from
/// its main heading on where it has one.
std::vector<HtmlBlock> pageContent(HtmlNode page);

} // namespace Shortlist
