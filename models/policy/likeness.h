// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>

namespace Shortlist {

/// The words of a line that carry its meaning: folded, without filler words, with plural and verb endings taken off;
/// every Han or kana character is a word. "C++" and "C#" stay whole. English endings; other languages match by whole
/// words.
QSet<QString> meaningfulWords(const QString &text);

/// How much two lines say the same: the Dice coefficient of their words, 0 (nothing shared, or no words) to 1.
double likeness(const QSet<QString> &a, const QSet<QString> &b);

} // namespace Shortlist
