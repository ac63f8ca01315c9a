// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/crash/crashreports.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Shortlist {

std::vector<CrashReport> crashReports(const QString &folder)
{
    const QFileInfoList files =
        QDir(folder).entryInfoList({u"crash-*.txt"_s}, QDir::Files | QDir::NoSymLinks, QDir::Time);
    std::vector<CrashReport> reports;
    for (const QFileInfo &file : files)
        reports.push_back({file.filePath(), file.lastModified()});
    return reports;
}

QString textOf(const CrashReport &report)
{
    constexpr qint64 Most = 65'536; // one is a few thousand bytes
    QFile file(report.path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(Most)) : QString();
}

bool removeCrashReports(const QString &folder, std::size_t allBut)
{
    bool areGone = true;
    const auto reports = crashReports(folder);
    for (std::size_t i = allBut; i < reports.size(); ++i)
        areGone = QFile::remove(reports[i].path) && areGone;
    return areGone;
}

} // namespace Shortlist
