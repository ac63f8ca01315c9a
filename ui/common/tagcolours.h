// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QMenu;

namespace Shortlist {

/// Puts the colours that tags have into `menu`, by name and as a swatch, the one of `current` ("#rrggbb") ticked.
void addTagColours(QMenu &menu, const QString &current, const std::function<void(const QString &colour)> &choose);

/// Its name where it is one of those, else `colour` as it is.
QString tagColourName(const QString &colour);

} // namespace Shortlist
