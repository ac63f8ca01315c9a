// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScreen>
#include <QStyle>
#include <QWidget>

namespace Shortlist {

/// As large as `wanted`, but no larger than the screen with the title bar that the desktop puts above: what is scaled
/// with the text may be. How high that bar is nobody knows before the window is shown: the style's own are alike.
inline void resizeOnScreen(QWidget &window, const QSize &wanted)
{
    const int titleBar = window.style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, &window);
    window.resize(wanted.boundedTo(window.screen()->availableSize() - QSize(0, titleBar)));
}

} // namespace Shortlist
