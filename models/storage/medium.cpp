// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/medium.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

/// For the user in whose name this process works now, which QFileInfo does not ask.
bool isWritable(const QString &path)
{
#ifdef Q_OS_UNIX
    return ::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), W_OK, AT_EACCESS) == 0 || errno == ENOENT;
#else
    return QFileInfo(path).isWritable();
#endif
}

} // namespace

Medium mediumOf(const QString &path)
{
    return isWritable(path) && isWritable(QFileInfo(path).absolutePath()) ? Medium::Writable : Medium::ReadOnly;
}

bool hasWaitingLog(const QString &path)
{
    return QFileInfo(path + "-wal"_L1).size() > 0 || QFileInfo(path + "-journal"_L1).size() > 0;
}

} // namespace Shortlist
