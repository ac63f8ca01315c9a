// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <functional>

class QWidget;

/// Looks at every text that a window shows.
namespace Shortlist::Testing {

/// The user's own words: titles of postings, names of employers, files, what a posting says.
using IsOwnText = std::function<bool(const QString &)>;

/// What is visible in `window`, is no pseudo-language and not the user's own: texts, hints in fields, tool tips, names
/// for assistive technology, rows of lists.
QStringList untranslatedTexts(const QWidget &window, const IsOwnText &isOwn);

/// What is visible and wider or higher than its widget, or reaches out of what holds it. Texts that are cut short with
/// "…" and tell the rest in a tool tip are none.
QStringList clippedTexts(const QWidget &window);

/// What stands in one layout and covers each other, by more than a line's width.
QStringList overlappingWidgets(const QWidget &window);

/// Letters that two controls of `window` answer to with Alt, and what these say.
QStringList doubledMnemonics(const QWidget &window);

} // namespace Shortlist::Testing
