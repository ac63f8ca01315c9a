// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace Shortlist {

struct FoundStart
{
    QString text; ///< in the posting's words
    QDate from;
    QDate by;
    QString quote; ///< verbatim
};

/// When the work begins: "2026 (Earliest starting in January)", "- 2025 Start", "by end of year 2025".
std::optional<FoundStart> startIn(const QString &title, const QString &text);

struct FoundMonths
{
    int months = 0;
    QString quote;
};

/// "graduated within the last 12 months"
std::optional<FoundMonths> graduatedWithin(const QString &text);

} // namespace Shortlist
