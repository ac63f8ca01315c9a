// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/web/engineobstacle.h"

#include <QFile>
#include <QFileInfo>
#include <QLibraryInfo>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

bool isRoot()
{
#ifdef Q_OS_UNIX
    return geteuid() == 0;
#else
    return false;
#endif
}

/// Only ever set from outside, by those who know why: run.sh and the tests in a container (docs/security.md).
bool isSandboxSwitchedOff()
{
    return qEnvironmentVariableIntValue("QTWEBENGINE_DISABLE_SANDBOX") != 0
        || qEnvironmentVariable("QTWEBENGINE_CHROMIUM_FLAGS").contains("--no-sandbox"_L1);
}

/// Whether the number in a file of /proc/sys is `number`.
bool says(const QString &path, int number)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.readLine().trimmed() == QByteArray::number(number);
}

bool areNameSpacesForbidden()
{
    return says(u"/proc/sys/kernel/unprivileged_userns_clone"_s, 0) || says(u"/proc/sys/user/max_user_namespaces"_s, 0);
}

bool isHelperInstalled()
{
    const QString own = qEnvironmentVariable("QTWEBENGINEPROCESS_PATH");
    if (!own.isEmpty())
        return QFileInfo(own).isExecutable();
    const QString folder = QLibraryInfo::path(QLibraryInfo::LibraryExecutablesPath);
    return QFileInfo(folder + "/QtWebEngineProcess"_L1).isExecutable();
}

} // namespace

EngineObstacle engineObstacle()
{
    if (!isHelperInstalled())
        return EngineObstacle::HelperMissing;
    if (isSandboxSwitchedOff())
        return EngineObstacle::None;
    if (isRoot())
        return EngineObstacle::Root;
    return areNameSpacesForbidden() ? EngineObstacle::NoSandbox : EngineObstacle::None;
}

} // namespace Shortlist
