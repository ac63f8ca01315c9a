// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/html/htmldocument.h"

#include <QStringView>

#include <optional>

namespace Shortlist {

/// The tree of a fragment so orderly that it can be read in one pass: paragraphs, headings, lists and inline elements
/// that close where they should, nothing that the HTML standard moves or repairs. Most descriptions are; of all others,
/// and of what is large or deep, nothing. What it gives is what parsedHtml() makes of the fragment, to the last node
/// (fuzz_plainfragment compares them).
std::optional<HtmlNode> plainFragment(QStringView html);

} // namespace Shortlist
