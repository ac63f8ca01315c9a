// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/html/htmldocument.h"
#include "models/importers/json/jsonvalue.h"
#include "models/importers/microdata/itemmarks.h"

#include <QStringView>

#include <vector>

namespace Shortlist {

/// Whether `html` may state a JobPosting in that syntax: a linear look, before any tree.
bool mayHoldPosting(QStringView html, ItemSyntax syntax);

/// The items that the elements of `page` are marked with, in the shape JSON-LD has for them: objects with @type, @id
/// and their properties, several values of one as an array. Those that are no property of another, in order of the
/// page. Read as sites write, not as the standards want it: a place or an employer whose parts are marked but which is
/// no item itself is one; parts of an address directly in a posting are its place's; a link is read by its words unless
/// the property is an address of the web; texts of several lines are HTML where a section is meant.
std::vector<JsonValue> markedItems(const HtmlNode &page, ItemSyntax syntax);

} // namespace Shortlist
