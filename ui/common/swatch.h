// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QColor;
class QIcon;
class QWidget;

namespace Shortlist {

enum class SwatchShape : char { Disc, Square };

/// The side of a swatch beside the words of `widget`, of which it is as high as a capital: it grows with the text.
int swatchSize(const QWidget &widget);
/// That colour, before the name of a stage (a disc) or of a colour (a square). Ringed, so that it is seen on any
/// ground.
QIcon swatchIcon(const QColor &colour, SwatchShape shape, const QWidget &beside);

} // namespace Shortlist
