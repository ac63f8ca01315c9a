// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QString>

namespace Shortlist {

/// Rises when the allow-list changes; stored with the clean HTML so that it can be made again.
constexpr int SanitiserVersion = 1;

/// `html` rewritten from an allow-list of elements, attributes and URL schemes (docs/security.md): a fragment without
/// scripts, styles, classes, ids, forms, frames and remote resources; sanitised(sanitised(x)) == sanitised(x).
/// TooLarge beyond the limits of models/domain/limits.h.
Result<QString> sanitised(const QString &html);

} // namespace Shortlist
