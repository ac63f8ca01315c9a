// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/html/htmlblocks.h"

#include <QString>

#include <vector>

namespace Shortlist {

/// Lines of a page as clean markup: h1–h6, p, and ul round each run of items.
QString markupOf(const std::vector<HtmlBlock> &blocks);

/// The same of some of them: `chosen` are indices, ascending.
QString markupOf(const std::vector<HtmlBlock> &blocks, const std::vector<size_t> &chosen);

} // namespace Shortlist
