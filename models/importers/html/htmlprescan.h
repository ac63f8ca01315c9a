// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QStringView>

namespace Shortlist {

/// Refuses what the tree builder could take minutes over, in one linear pass before it: TooLarge where the bytes, the
/// tags, the attributes of one tag, the open elements, or the formatting elements that would be opened again exceed
/// models/domain/limits.h. It follows the rules by which elements close (never more generously than the parser
/// does), so that a page with a thousand unclosed <p> or <li> passes.
Result<> checkHtmlLimits(QStringView html);

} // namespace Shortlist
