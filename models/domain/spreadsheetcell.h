// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// Spreadsheets run a cell that begins like a formula. An apostrophe before it makes it a text; programs that read
/// tables take it off again.
namespace Shortlist::SpreadsheetCell {

/// `text` with an apostrophe before it where it, or what stands behind apostrophes of its own, begins with = + - @
/// (after spaces, too, and in full width), a tab, a carriage return or NUL.
QString guarded(const QString &text);

/// unguarded(guarded(x)) == x for every x.
QString unguarded(const QString &cell);

} // namespace Shortlist::SpreadsheetCell
