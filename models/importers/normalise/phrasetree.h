// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Shortlist {

/// An expression for any of some phrases of words, the longest that stands there: what begins alike is tried once, so
/// that hundreds of phrases cost a few steps. Words are taken as they stand, with any white space between them; behind
/// the phrase, the caller sees to it that a word ends.
QString anyPhraseOf(const QStringList &phrases);

} // namespace Shortlist
