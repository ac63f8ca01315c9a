// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/evidencewriter.h"

#include "models/domain/wholefile.h"

#include <QDir>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostFolders = 1000;

Error notWritten(const QString &path)
{
    return {Error::Code::NotWritten, u"it could not be written"_s, path};
}

} // namespace

Result<QString> writePack(const std::vector<PackFile> &files, const QString &parent, const QString &name)
{
    const QDir above(parent);
    QString folder;
    for (int number = 1; number < MostFolders && folder.isEmpty(); ++number) {
        const QString candidate = number == 1 ? name : u"%1-%2"_s.arg(name).arg(number);
        if (!above.exists(candidate) && above.mkdir(candidate))
            folder = above.filePath(candidate);
        else if (!above.exists(candidate))
            break; // it may not be written to
    }
    if (folder.isEmpty())
        return notWritten(parent);
    for (const PackFile &file : files) {
        if (writeWholeFile(QDir(folder).filePath(file.name), file.bytes))
            continue;
        QDir(folder).removeRecursively(); // ours: made above
        return notWritten(folder);
    }
    return folder;
}

} // namespace Shortlist
