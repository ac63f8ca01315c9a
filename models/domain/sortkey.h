// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Shortlist::Text {

/// What a text stands in order by, compared sign by sign: folded, without the marks over and under letters, and with
/// letters of their own as those they stand with ("Ärzte" as "arzte", "Straße" as "strasse", "Łódź" as "lodz").
QString sortKey(const QString &text);

} // namespace Shortlist::Text
