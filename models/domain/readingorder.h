// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Shortlist::Text {

/// `line` with a visible "·" in place of each invisible character that turns round the order in which what follows is
/// shown (https://www.unicode.org/reports/tr9/, overrides, embeddings, isolates). Kept are embeddings and isolates that
/// end where they should, in a line that has something to read from right to left.
QString withVisibleOrder(const QString &line);

} // namespace Shortlist::Text
