// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/sourcefiles.h"

#include "models/domain/limits.h"
#include "models/services/boundedread.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

class Walk
{
public:
    void visit(const QFileInfo &entry, int depth)
    {
        if (!entry.isDir())
            add({entry.absoluteFilePath(), {}});
        else if (depth >= Limits::FolderDepth)
            add({entry.absoluteFilePath(), tooLarge(u"the folders are nested too deeply"_s, entry)});
        else
            enter(entry, depth);
    }
    std::vector<SourceFile> take() { return std::move(m_files); }

private:
    static Error tooLarge(const QString &why, const QFileInfo &entry)
    {
        return {Error::Code::TooLarge, why, entry.absoluteFilePath()};
    }

    /// "Job_files" beside "Job.html": what a browser keeps of a "Web page, complete", adverts' frames among it.
    static bool isPartOfPage(const QFileInfo &folder)
    {
        static const QRegularExpression suffix(
            u"[_ .-](?:files|file|dateien|fichiers|archivos|bestanden|filer|soubory|pliki|elementos|arquivos)$"_s,
            QRegularExpression::CaseInsensitiveOption);
        const QString page = folder.absoluteFilePath().remove(suffix);
        return page != folder.absoluteFilePath()
            && (QFileInfo::exists(page + u".html"_s) || QFileInfo::exists(page + u".htm"_s));
    }

    bool isFull() const { return m_files.size() > size_t(Limits::FilesPerImport); }

    void add(SourceFile file)
    {
        if (isFull())
            return;
        if (m_files.size() == size_t(Limits::FilesPerImport))
            file.error = Error{
                Error::Code::TooLarge,
                u"more than %1 files at once; from here on they are left out"_s.arg(Limits::FilesPerImport), file.path};
        m_files.push_back(std::move(file));
    }

    void enter(const QFileInfo &folder, int depth)
    {
        const auto entries =
            QDir(folder.absoluteFilePath()).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        for (const QFileInfo &entry : entries) {
            if (isFull())
                return;
            // A loop of links would never end, and a link may lead out of the folder that the user named.
            if (!(entry.isDir() && (entry.isSymLink() || isPartOfPage(entry))))
                visit(entry, depth + 1);
        }
    }

    std::vector<SourceFile> m_files;
};

} // namespace

std::vector<SourceFile> filesUnder(const QStringList &paths)
{
    Walk walk;
    for (const QString &path : paths)
        walk.visit(QFileInfo(path), 0);
    return walk.take();
}

Result<SourceDocument> readSource(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{Error::Code::NotFound, u"there is no such file"_s, path};
    if (!info.isFile())
        return Error{Error::Code::InvalidArgument, u"this is no file"_s, path};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotRead, u"cannot be read: %1"_s.arg(file.errorString()), path};
    SourceDocument document;
    document.bytes = readAtMost(file, Limits::SourceBytes);
    if (file.error() != QFileDevice::NoError)
        return Error{Error::Code::NotRead, u"cannot be read: %1"_s.arg(file.errorString()), path};
    if (document.bytes.size() > Limits::SourceBytes)
        return Error{Error::Code::TooLarge, u"is larger than %1 MB"_s.arg(Limits::SourceBytes / 1024 / 1024), path};
    document.name = info.absoluteFilePath();
    document.capturedAt = info.lastModified().toUTC(); // when a page was saved, as well as it can be known
    return document;
}

} // namespace Shortlist
