// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/importers/json/jsonvalue.h"

#include <QByteArray>

#include <functional>

namespace Shortlist {

/// Reads one JSON value.
using JsonSliceReader = std::function<Result<JsonValue>(const char *utf8, qsizetype size)>;

/// Arrays and objects of more than `sliceBytes` are taken apart here, and `read` reads what stands in them, which is
/// shorter or a text: it needs memory for one of these at a time. As strict as `read` is. Linear in the size. Malformed
/// (without an offset), TooLarge beyond `levels`, the errors of `read`.
Result<JsonValue> slicedJson(const QByteArray &utf8, qsizetype sliceBytes, qsizetype levels,
                             const JsonSliceReader &read);

} // namespace Shortlist
