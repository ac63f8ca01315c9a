// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/tokens.h"

#include <algorithm>
#include <cmath>

namespace Shortlist {

namespace {

Tokens lightTokens()
{
    return {
        .window = QColor(0xf6f6f4),
        .pane = QColor(0xffffff),
        .sidebar = QColor(0xf0efec),
        .line = QColor(0xe2e0db),
        .edge = QColor(0x8d8880),
        .control = QColor(0xffffff),
        .hover = QColor(0xf7f6f4),
        .sidebarHover = QColor(0xe7e5e1),
        .text = QColor(0x1d1c1a),
        .dim = QColor(0x6a665f),
        .accent = QColor(0x2f6fde),
        .accentText = QColor(0x2560c4),
        .accentGround = QColor(0xe4eefc),
        .onAccent = QColor(0xffffff),
        .selection = QColor(0xe8f0fd),
        .chip = QColor(0xecebe7),
        .good = QColor(0x1a7a4f),
        .goodGround = QColor(0xe3f4eb),
        .soon = QColor(0x98570b),
        .soonGround = QColor(0xfdf3e1),
        .refused = QColor(0xb3372e),
        .refusedGround = QColor(0xfcebe9),
        .highlight = QColor(0xfff1b8),
        .hit = QColor(0xd9e7fd),
    };
}

Tokens darkTokens()
{
    return {
        .window = QColor(0x1b1c1e),
        .pane = QColor(0x232427),
        .sidebar = QColor(0x1f2022),
        .line = QColor(0x34363a),
        .edge = QColor(0x787a80),
        .control = QColor(0x2a2b2f),
        .hover = QColor(0x292a2e),
        .sidebarHover = QColor(0x292a2e),
        .text = QColor(0xe9e7e3),
        .dim = QColor(0xa9a69f),
        .accent = QColor(0x7fb0ff),
        .accentText = QColor(0x8ab6ff),
        .accentGround = QColor(0x263750),
        .onAccent = QColor(0x10213d),
        .selection = QColor(0x2b3648),
        .chip = QColor(0x33353a),
        .good = QColor(0x62c596),
        .goodGround = QColor(0x1f3a2e),
        .soon = QColor(0xe2a95a),
        .soonGround = QColor(0x3b3020),
        .refused = QColor(0xef8a80),
        .refusedGround = QColor(0x432725),
        .highlight = QColor(0x5c4d14),
        .hit = QColor(0x35507a),
    };
}

Tokens lightHighContrastTokens()
{
    return {
        .window = QColor(0xffffff),
        .pane = QColor(0xffffff),
        .sidebar = QColor(0xffffff),
        .line = QColor(0x4a4a4a),
        .edge = QColor(Qt::black),
        .control = QColor(0xffffff),
        .hover = QColor(0xe6e6e6),
        .sidebarHover = QColor(0xe6e6e6),
        .text = QColor(Qt::black),
        .dim = QColor(0x333333),
        .accent = QColor(0x003fa8),
        .accentText = QColor(0x00317f),
        .accentGround = QColor(0xd6e5ff),
        .onAccent = QColor(0xffffff),
        .selection = QColor(0xd6e5ff),
        .chip = QColor(0xe6e6e6),
        .good = QColor(0x00502c),
        .goodGround = QColor(0xe0f5ea),
        .soon = QColor(0x653700),
        .soonGround = QColor(0xfff1d6),
        .refused = QColor(0x86120b),
        .refusedGround = QColor(0xffe7e4),
        .highlight = QColor(0xffe97a),
        .hit = QColor(0xbcd6ff),
    };
}

Tokens darkHighContrastTokens()
{
    return {
        .window = QColor(Qt::black),
        .pane = QColor(Qt::black),
        .sidebar = QColor(Qt::black),
        .line = QColor(0xb0b0b0),
        .edge = QColor(0xffffff),
        .control = QColor(Qt::black),
        .hover = QColor(0x262626),
        .sidebarHover = QColor(0x262626),
        .text = QColor(0xffffff),
        .dim = QColor(0xd6d6d6),
        .accent = QColor(0x8cc4ff),
        .accentText = QColor(0xa6d1ff),
        .accentGround = QColor(0x0b3363),
        .onAccent = QColor(Qt::black),
        .selection = QColor(0x0b3363),
        .chip = QColor(0x262626),
        .good = QColor(0x7be8b2),
        .goodGround = QColor(0x003a20),
        .soon = QColor(0xffc772),
        .soonGround = QColor(0x402800),
        .refused = QColor(0xffb0a8),
        .refusedGround = QColor(0x4d0e09),
        .highlight = QColor(0x5a4a00),
        .hit = QColor(0x124a8c),
    };
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

const Tokens &tokens(ColourScheme scheme, Contrast contrast)
{
    static const Tokens light = lightTokens();
    static const Tokens dark = darkTokens();
    static const Tokens lightHigh = lightHighContrastTokens();
    static const Tokens darkHigh = darkHighContrastTokens();
    if (contrast == Contrast::High)
        return scheme == ColourScheme::Light ? lightHigh : darkHigh;
    return scheme == ColourScheme::Light ? light : dark;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace Shortlist
