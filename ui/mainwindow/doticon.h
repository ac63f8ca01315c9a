// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QColor;
class QIcon;

namespace Shortlist {

/// A disc of that colour, before a stage or a tag in a menu.
QIcon dotIcon(const QColor &colour);

} // namespace Shortlist
