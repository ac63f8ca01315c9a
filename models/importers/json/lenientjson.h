// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/importers/json/jsonreader.h"

#include <QByteArray>

namespace Shortlist {

/// Reads JSON as it is found in pages, in one pass, with these faults repaired and reported: raw control characters in
/// strings, illegal escapes (the backslash is dropped but before letters; \x26 is a character), quotes inside strings
/// that are not escaped, single quotes, missing commas between properties, trailing and doubled commas, comments, CDATA
/// and HTML comment guards, keys without quotes, a semicolon or brackets too many at the end, several values one after
/// the other (they become an array). Malformed "… at byte n" for everything else, TooLarge beyond Limits::JsonDepth.
Result<ReadJson> lenientJson(const QByteArray &utf8);

} // namespace Shortlist
