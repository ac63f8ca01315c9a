// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QString>

#include <unistd.h>

namespace Shortlist::Testing {

/// A folder that this process cannot write, until this goes. Root may write everywhere, so it becomes nobody meanwhile;
/// programs that it starts do so, too.
class ReadOnlyFolder
{
public:
    enum class Locked : quint8 { Folder, Files, Everything };

    explicit ReadOnlyFolder(QString path, Locked locked = Locked::Everything)
        : m_path(std::move(path))
    {
        constexpr QFile::Permissions Readable = QFile::ReadUser | QFile::ReadGroup | QFile::ReadOther;
        constexpr QFile::Permissions Searchable = Readable | QFile::ExeUser | QFile::ExeGroup | QFile::ExeOther;
        constexpr QFile::Permissions Writable = QFile::WriteUser | QFile::WriteGroup | QFile::WriteOther;
        constexpr QFile::Permissions None = {};
        QDirIterator all(m_path, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            all.next();
            if (all.fileInfo().isDir())
                QFile::setPermissions(all.filePath(), Searchable | (locked == Locked::Files ? Writable : None));
            else
                QFile::setPermissions(all.filePath(), Readable | (locked == Locked::Folder ? Writable : None));
        }
        QFile::setPermissions(m_path, Searchable | (locked == Locked::Files ? Writable : None));
        constexpr uid_t Nobody = 65534;
        m_isActing = geteuid() == 0 && seteuid(Nobody) == 0;
    }
    ~ReadOnlyFolder()
    {
        if (m_isActing && seteuid(0) != 0)
            qFatal("cannot become root again");
        QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    ReadOnlyFolder(const ReadOnlyFolder &) = delete;
    ReadOnlyFolder &operator=(const ReadOnlyFolder &) = delete;

private:
    QString m_path;
    bool m_isActing = false;
};

/// Every file below `folder` with its size and SHA-256: two of them differ where a byte does.
inline QMap<QString, QByteArray> fingerprintOf(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator all(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        QCryptographicHash hash(QCryptographicHash::Sha256);
        const bool isRead = file.open(QFile::ReadOnly) && hash.addData(&file);
        files.insert(file.fileName(), isRead ? hash.result() : QByteArray("cannot be read"));
    }
    return files;
}

} // namespace Shortlist::Testing
