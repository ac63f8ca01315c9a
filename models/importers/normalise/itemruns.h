// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Shortlist {

/// A text cut into its list items, with what stands before and behind them.
struct ItemRun
{
    QString lead; ///< before the first item; may be empty
    QStringList items;
    QString tail; ///< a paragraph that is glued to the last item; may be empty
};

/// The list inside a running text: "- a - b", "1. a 2. b", "• a • b" or sentences without a space between them.
std::optional<ItemRun> inlineItems(const QString &text);

/// `line` without its bullet ("- ", "• ", "2) "), where it has one.
std::optional<QString> bulletText(const QString &line);

/// The picture or symbol that a line begins with ("✅", "💪🏼"), which people set for a bullet; empty where none
/// does.
QString leadingSymbol(const QString &line);

} // namespace Shortlist
