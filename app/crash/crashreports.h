// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace Shortlist {

constexpr std::size_t MostCrashReports = 5; ///< kept where nobody removes them

/// What lastwords.h left behind.
struct CrashReport
{
    QString path;
    QDateTime when;
};

/// The newest first; none where nothing ever went wrong.
std::vector<CrashReport> crashReports(const QString &folder);

/// What it says; empty where it cannot be read.
QString textOf(const CrashReport &report);

/// Removes all of them, or all but the newest. Whether they are gone.
bool removeCrashReports(const QString &folder, std::size_t allBut = 0);

} // namespace Shortlist
