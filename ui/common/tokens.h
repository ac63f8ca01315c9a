// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

/// The design tokens: every colour, distance and size of the window comes from here (docs/architecture.md).
namespace Shortlist {

enum class ColourScheme : quint8 { Light, Dark };
/// High: text at 7:1 and every line at 4.5:1, for those who see less.
enum class Contrast : quint8 { Normal, High };

/// Colours by what they mean. Text colours reach 4.5:1 on every ground they are used on (tests/gui/tst_tokens).
struct Tokens
{
    QColor window; ///< behind everything, bars
    QColor pane;   ///< lists and pages
    QColor sidebar;
    QColor line;    ///< hairlines, which only part what stands apart already
    QColor edge;    ///< borders that show where a control is: 3:1
    QColor control; ///< ground of buttons and fields
    QColor hover;   ///< ground under the pointer, in panes
    QColor sidebarHover;
    QColor text;
    QColor dim;        ///< secondary text
    QColor accent;     ///< chosen, planned: fills and bars
    QColor accentText; ///< the accent where it is text
    QColor accentGround;
    QColor onAccent;  ///< text on `accent`
    QColor selection; ///< ground of the selected row
    QColor chip;      ///< ground of a neutral chip
    QColor good;
    QColor goodGround;
    QColor soon; ///< soon or uncertain
    QColor soonGround;
    QColor refused;
    QColor refusedGround;
    QColor highlight; ///< ground of a quoted clause
    QColor hit;       ///< ground of a word that was searched for
};

const Tokens &tokens(ColourScheme scheme, Contrast contrast = Contrast::Normal);

/// WCAG 2.2 contrast ratio, 1 to 21. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
double contrastRatio(const QColor &a, const QColor &b);

/// Distances in device-independent pixels, on a grid of 8 with its half and quarter.
namespace Space {
constexpr int Quarter = 2;
constexpr int Half = 4;
constexpr int Unit = 8;
constexpr int OneHalf = 12;
constexpr int Double = 16;
constexpr int Triple = 24;
constexpr int Quadruple = 32;
} // namespace Space

namespace Radius {
constexpr int Chip = 4;
constexpr int Control = 6;
constexpr int Card = 8;
} // namespace Radius

/// The type scale; sizes are at a text scale of 1.
enum class TextStyle : quint8 {
    Title,       ///< 20 bold: the heading of a page
    Heading,     ///< 15 semibold: the heading of a part of a page
    Body,        ///< 13
    Strong,      ///< 13 semibold
    Small,       ///< 12
    SmallStrong, ///< 12 semibold
    Chip,        ///< 11 medium
    Caption,     ///< 11 semibold: the label above a group
    Posting,     ///< 15, serif: the posting's own words
    Code,        ///< 13, fixed width: the source
};

} // namespace Shortlist
