// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/html/htmldocument.h"

#include <QStringView>

#include <vector>

namespace Shortlist {

/// The elements below `root` that `selector` picks, outermost ones only, in the order of the page. A small part of CSS:
/// name, #id, .class, [attribute], [attribute=value], [attribute^=start], [attribute*=part], white space for
/// descendants, commas for alternatives. Of the alternatives the first that picks any element counts.
std::vector<const HtmlNode *> selected(const HtmlNode &root, QStringView selector);

} // namespace Shortlist
