// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/html/htmldocument.h"
#include "models/importers/json/jsonvalue.h"

#include <QString>

namespace Shortlist {

/// What `element` says as the value of `property`: its machine-readable attribute where it has one, an address, HTML
/// where the property is a section of the posting, the items of a list as an array, else its text. Null where nothing.
JsonValue markedValue(const HtmlNode &element, const QString &property);

} // namespace Shortlist
