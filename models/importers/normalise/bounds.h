// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

/// How far the normaliser looks: patterns cost more than their text is long, and hostile texts are made of that.
/// What lies beyond is kept and shown, only not searched. Real postings have 2 000 to 20 000 characters.
namespace Shortlist::Bounds {

constexpr qsizetype ProseChars = 60'000;
constexpr qsizetype LineChars = 20'000; ///< a flat posting in one line

} // namespace Shortlist::Bounds
