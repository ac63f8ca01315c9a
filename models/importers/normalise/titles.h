// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Shortlist {

struct FoundTitle
{
    QString title;
    QString quote; ///< verbatim
};

/// A line that is a title by its marker: "Data Engineer (m/w/d)", "Barman (H/F)".
std::optional<FoundTitle> markedTitle(const QString &text);

/// The title that a sentence gives away: "We're seeking a talented Backend Software Engineer to join our …".
std::optional<FoundTitle> titleInProse(const QString &text);

/// What stands for a title where there is none: "Recommendation Platform (Offline) Team"; the quote is where it is
/// said.
std::optional<FoundTitle> teamInProse(const QString &text);

} // namespace Shortlist
