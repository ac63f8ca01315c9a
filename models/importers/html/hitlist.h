// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/html/htmldocument.h"

namespace Shortlist {

/// Whether a page lists jobs instead of describing one: links and headings that name many different jobs, with no text
/// of a posting's length between any two of them. What the page marks as aside ("similar jobs") is not looked at.
bool isHitList(const HtmlNode &page);

} // namespace Shortlist
