// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/fileheader.h"

#include "models/storage/database.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

constexpr int HeaderBytes = 100;
constexpr int UserVersionAt = 60;
constexpr int ApplicationIdAt = 68;

Error refused(Error::Code code, const QString &detail, const QString &path)
{
    return {code, detail, path};
}

} // namespace

Result<FileKind> inspectFile(const QString &path, int latestVersion)
{
    const QFileInfo info(path);
    if (!info.exists())
        return FileKind::Absent;
    if (!info.isFile())
        return refused(Error::Code::Storage, u"not a plain file"_s, path);
    std::error_code failed;
    if (std::filesystem::hard_link_count(info.filesystemFilePath(), failed) > 1)
        return refused(Error::Code::Storage, u"the file has more than one name"_s, path);

    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return refused(Error::Code::Storage, file.errorString(), path);
    const QByteArray header = file.read(HeaderBytes);
    if (header.isEmpty())
        return FileKind::Empty;
    const QByteArray magic("SQLite format 3", 16); // with its NUL
    if (header.size() < HeaderBytes || !header.startsWith(magic)
        || qFromBigEndian<quint32>(header.constData() + ApplicationIdAt) != Database::ApplicationId)
        return refused(Error::Code::ForeignDatabase, u"not a Shortlist database"_s, path);
    const auto version = qFromBigEndian<qint32>(header.constData() + UserVersionAt);
    if (version > latestVersion)
        return refused(Error::Code::NewerDatabase,
                       u"the database has version %1, this program knows %2"_s.arg(version).arg(latestVersion), path);
    return FileKind::Ours;
}

Result<> syncToDisk(const QString &path)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool isSynced = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    if (!isSynced)
        return refused(Error::Code::Storage, qt_error_string(), path);
#else
    Q_UNUSED(path)
#endif
    return {};
}

} // namespace Shortlist
