// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace Shortlist {

struct FoundRemark
{
    QString value;
    QString quote; ///< verbatim
};

/// The name of the online test that candidates are sent: "HackerRank".
std::optional<FoundRemark> assessmentIn(const QString &text);

/// Whether applications are reviewed as they arrive.
std::optional<FoundRemark> rollingReviewIn(const QString &text);

/// "Job ID: A12345", "Req #R-2024-17", "Job Code: A123".
std::optional<FoundRemark> requisitionIn(const QString &text);

/// "Apply by 31 March 2026": the words behind each label or verb; whether they hold a day is for others to see.
std::vector<FoundRemark> deadlinesIn(const QString &text);

} // namespace Shortlist
