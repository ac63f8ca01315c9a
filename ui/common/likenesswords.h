// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/duplicates.h"

#include <QString>

/// Why two postings may be one, in words.
namespace Shortlist {

/// "same requisition, same text".
QString reasonsText(const Likeness &likeness);
/// "97 % sure".
QString scoreText(const Likeness &likeness);

} // namespace Shortlist
