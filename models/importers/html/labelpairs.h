// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/html/htmldocument.h"

namespace Shortlist {

/// Makes one text "label: value" of a label of models/importers/page/labels.h and the value beside it, where a page
/// keeps them in two elements: dt and dd, two cells of a row, two spans of a line. Those would run together or fall
/// apart when the page is cut into lines.
void joinLabels(HtmlNode &page);

} // namespace Shortlist
