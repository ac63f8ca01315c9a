// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QString>
#include <QTextStream>

namespace Shortlist::Testing {

/// Prints what a test tried, and keeps it in $SHORTLIST_FIGURES, one file a test: ctest hides what a test says that
/// passes, and ./test.sh shows these together at its end.
inline void tellFigures(const QString &lines)
{
    QTextStream(stdout) << lines;
    const QString folder = qEnvironmentVariable("SHORTLIST_FIGURES");
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return;
    QFile file(folder + u'/' + QFileInfo(QCoreApplication::applicationFilePath()).fileName()
               + QLatin1StringView(".txt"));
    if (file.open(QFile::WriteOnly | QFile::Append))
        file.write(lines.toUtf8());
}

} // namespace Shortlist::Testing
