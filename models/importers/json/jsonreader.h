// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/importers/json/jsonvalue.h"

#include <QByteArray>
#include <QStringList>

namespace Shortlist {

/// A value and what had to be repaired to read it (English; empty where the JSON is right).
struct ReadJson
{
    JsonValue value;
    QStringList repairs;
};

/// Exactly RFC 8259. Malformed (without an offset), TooLarge beyond Limits::JsonDepth.
Result<JsonValue> strictJson(const QByteArray &utf8);

/// Strict first; where that fails, the lenient reader, once more over the text with its character references decoded
/// where the whole of it is escaped ({&quot;@type&quot;…). Malformed "… at byte n", TooLarge.
Result<ReadJson> tolerantJson(const QByteArray &utf8);

} // namespace Shortlist
