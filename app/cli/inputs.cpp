// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/inputs.h"

#include "models/domain/limits.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Shortlist::Cli {

namespace {

using Take = std::function<void(const Input &)>;

Error failure(Error::Code code, const QString &detail, const QString &name)
{
    return {code, detail, name};
}

Result<SourceDocument> readFile(const QString &path, const QString &name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.exists() ? Error::Code::Storage : Error::Code::NotFound,
                       file.exists() ? u"cannot be read: %1"_s.arg(file.errorString()) : u"there is no such file"_s,
                       name);
    // One byte more than allowed: a file that grows, or a device without a size, is noticed all the same.
    SourceDocument document;
    document.bytes = file.read(Limits::SourceBytes + 1);
    if (document.bytes.size() > Limits::SourceBytes)
        return failure(Error::Code::TooLarge, u"is larger than %1 MB"_s.arg(Limits::SourceBytes / 1024 / 1024), name);
    document.name = path;
    document.capturedAt = QFileInfo(file).lastModified().toUTC();
    return document;
}

class Walk
{
public:
    explicit Walk(const Take &take)
        : m_take(take)
    { }

    void visit(const QString &path, const QString &name, int depth)
    {
        if (!QFileInfo(path).isDir()) {
            m_take({name, readFile(path, name)});
            return;
        }
        if (depth >= Limits::FolderDepth) {
            m_take({name, failure(Error::Code::TooLarge, u"the folders are nested too deeply"_s, name)});
            return;
        }
        // No symbolic links: a loop of them would never end, and a link may lead out of the folder.
        const QDir folder(path);
        const auto entries = folder.entryInfoList(
            QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks | QDir::Readable, QDir::Name);
        for (const QFileInfo &entry : entries) {
            if (m_count == Limits::FilesPerImport) {
                m_take(
                    {name,
                     failure(Error::Code::TooLarge, u"more than %1 files; the rest is left out"_s.arg(m_count), name)});
                ++m_count;
            }
            if (m_count > Limits::FilesPerImport)
                return;
            ++m_count;
            const QString entryName = name.endsWith('/'_L1) ? name + entry.fileName() : name + u'/' + entry.fileName();
            visit(entry.filePath(), entryName, depth + 1);
        }
    }

private:
    const Take &m_take;
    int m_count = 0;
};

} // namespace

void forEachInput(const QStringList &paths, const QString &folder, const QByteArray &standardInput, const Take &take)
{
    Walk walk(take);
    for (const QString &path : paths) {
        if (path != "-"_L1) {
            walk.visit(QDir(folder).absoluteFilePath(path), path, 0);
            continue;
        }
        if (standardInput.size() > Limits::SourceBytes) {
            take({path,
                  failure(Error::Code::TooLarge, u"is larger than %1 MB"_s.arg(Limits::SourceBytes / 1024 / 1024),
                          path)});
            continue;
        }
        take({path,
              SourceDocument{standardInput,
                             u"standard input"_s,
                             SourceOrigin::StandardInput,
                             {},
                             {},
                             QDateTime::currentDateTimeUtc()}});
    }
}

} // namespace Shortlist::Cli
