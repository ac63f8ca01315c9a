// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// Pure functions on text that more than one folder needs.
namespace Shortlist::Text {

/// Every run of white space (U+00A0 included) as one space, none at the ends.
QString collapsed(const QString &text);

/// With something else in place of each character for which `substitute` has it; what stands between is copied in runs.
QString substituted(const QString &text, QLatin1StringView (*substitute)(QChar));

/// The reference for one of < > & and "; empty for all others.
QLatin1StringView htmlReference(QChar c);
/// With these references, as QString::toHtmlEscaped() writes them; that one copies character by character.
QString htmlEscaped(const QString &text);

/// What may be stored: without U+FEFF, U+FFFE, U+FFFF, NUL, unpaired surrogates and C0 controls but \n and \t;
/// line ends are \n. The QSQLITE driver binds UTF-16 and is not exact on those (docs/storage.md).
QString storable(const QString &text);

/// NFKC and case folded (https://www.unicode.org/reports/tr15/, CaseFolding.txt as Qt folds: one character to one).
QString caseFolded(const QString &text);

/// NFKC, case folded, white space collapsed, typographic dashes and quotes as ASCII: for comparing, never for showing.
QString folded(const QString &text);

/// An employer's name for comparing: folded, legal suffixes (Inc, GmbH, Ltd …) and spaces taken off,
/// so that "Tik Tok", "TikTok Inc." and "TikTok" are the same.
QString employerKey(const QString &name);

} // namespace Shortlist::Text
