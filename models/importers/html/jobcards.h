// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/rawposting.h"
#include "models/importers/html/htmldocument.h"

#include <QString>

#include <vector>

namespace Shortlist {

/// The jobs of a page that lists them, by their cards or the rows of a table: as much of each as its card says, told by
/// the classes of the card's parts and the headings of the table. Empty where the page has no such list, or where its
/// cards name no more than titles. `address` is the page's; links of cards may be relative to it.
std::vector<RawPosting> jobCards(const HtmlNode &page, const QString &format, const QString &address);

} // namespace Shortlist
