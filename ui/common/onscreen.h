// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScreen>
#include <QWidget>

namespace Shortlist {

/// As large as `wanted`, but no larger than the screen: what is scaled with the text may be.
inline void resizeOnScreen(QWidget &window, const QSize &wanted)
{
    window.resize(wanted.boundedTo(window.screen()->availableSize()));
}

} // namespace Shortlist
