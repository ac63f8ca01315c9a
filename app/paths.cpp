// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/paths.h"

#include "models/domain/sha256.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Shortlist::Paths {

namespace {

/// With links resolved as far as the path exists: the file itself may not be there yet.
QString canonical(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists())
        return info.canonicalFilePath();
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? QDir::cleanPath(info.absoluteFilePath()) : folder + u'/' + info.fileName();
}

/// $XDG_RUNTIME_DIR; where a session has none (su, cron, containers), a folder of the user's own in the temporary one.
/// Who really owns what is found there is asked of the kernel when a socket is used (app/cli/handover.cpp).
QString runtimeFolder()
{
    const QString given = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!given.isEmpty() && QFileInfo(given).isDir())
        return given;
    const QString own = u"%1/shortlist-%2"_s.arg(QDir::tempPath()).arg(geteuid());
    ::mkdir(QFile::encodeName(own).constData(), S_IRWXU);
    return own;
}

} // namespace

QString database(const QString &option, const QString &folder)
{
    const QString chosen = option.isEmpty() ? qEnvironmentVariable("SHORTLIST_DB") : option;
    if (!chosen.isEmpty())
        return QDir::cleanPath(QDir(folder).absoluteFilePath(chosen));
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/shortlist/shortlist.db"_s;
}

QString state()
{
    const QString given = qEnvironmentVariable("XDG_STATE_HOME");
    // https://specifications.freedesktop.org/basedir-spec: a relative path counts as none.
    const QString home = QDir::isAbsolutePath(given) ? given : QDir::homePath() + u"/.local/state"_s;
    return QDir::cleanPath(home) + u"/shortlist"_s;
}

QString commandSocket(const QString &database)
{
    // A socket's path may have 107 bytes; a hash keeps any database's within them.
    const QByteArray hash = Sha256::of(canonical(database).toUtf8());
    return u"%1/shortlist-%2.socket"_s.arg(runtimeFolder(), QString::fromLatin1(hash.toHex().left(16)));
}

} // namespace Shortlist::Paths
