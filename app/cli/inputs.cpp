// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/inputs.h"

#include "models/domain/limits.h"
#include "models/services/sourcefiles.h"

#include <QDir>
#include <QIODevice>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shortlist::Cli {

namespace {

Result<SourceDocument> documentOf(const QByteArray &standardInput)
{
    if (standardInput.size() > Limits::SourceBytes)
        return Error{Error::Code::TooLarge, u"is larger than %1 MB"_s.arg(Limits::SourceBytes / 1024 / 1024), u"-"_s};
    return SourceDocument{
        standardInput, u"standard input"_s, SourceOrigin::StandardInput, {}, {}, QDateTime::currentDateTimeUtc()};
}

/// `file` lies at or below `root`, which the user wrote as `written`.
QString writtenName(const QString &file, const QString &root, const QString &written)
{
    if (file == root)
        return written;
    const QString below = QDir(root).relativeFilePath(file);
    return written.endsWith(u'/') ? written + below : written + u'/' + below;
}

} // namespace

void forEachInput(const QStringList &paths, const QString &folder, const QByteArray &standardInput,
                  const std::function<void(const Input &)> &take)
{
    for (const QString &path : paths) {
        if (path == "-"_L1) {
            take({path, documentOf(standardInput)});
            continue;
        }
        const QString root = QDir::cleanPath(QDir(folder).absoluteFilePath(path));
        for (const SourceFile &file : filesUnder({root}))
            take({writtenName(file.path, root, path),
                  file.error ? Result<SourceDocument>(*file.error) : readSource(file.path)});
    }
}

QByteArray readToTheEnd(QIODevice &device, qint64 maxBytes)
{
    constexpr qint64 AtOnce = 1'048'576;
    QByteArray all;
    while (all.size() < maxBytes) { // a pipe gives what it has, which is not the end of it
        const QByteArray part = device.read(std::min(AtOnce, maxBytes - all.size()));
        if (part.isEmpty())
            break;
        all += part;
    }
    return all;
}

Result<QByteArray> readInput(const QString &path, const QString &folder, const QByteArray &standardInput)
{
    if (path == "-"_L1)
        return standardInput;
    const auto document = readSource(QDir(folder).absoluteFilePath(path));
    return document ? Result(document->bytes) : Result<QByteArray>(document.error());
}

QString shownName(const QString &path, const QString &folder)
{
    const QString relative = QDir(folder).relativeFilePath(path);
    return QDir::isAbsolutePath(path) && !relative.startsWith(".."_L1) ? relative : path;
}

} // namespace Shortlist::Cli
