// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/evidencewriter.h"

#include <QDir>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostFolders = 1000;
constexpr qreal PageMargin = 18; ///< millimetres
constexpr int FontPoints = 10;

/// The document of a page that may name anything: pictures of postings are not fetched, nor read from this machine.
class SilentDocument : public QTextDocument
{
protected:
    QVariant loadResource(int, const QUrl &) override { return QByteArray(); }
};

Error notWritten(const QString &path)
{
    return {Error::Code::Storage, u"it could not be written"_s, path};
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
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
        if (writeFile(QDir(folder).filePath(file.name), file.bytes))
            continue;
        QDir(folder).removeRecursively(); // ours: made above
        return notWritten(folder);
    }
    return folder;
}

Result<> writePdf(const QString &body, const QString &title, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path);
    {
        QPdfWriter writer(&file);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(PageMargin, PageMargin, PageMargin, PageMargin), QPageLayout::Millimeter);
        writer.setTitle(title);
        SilentDocument document;
        QFont font = document.defaultFont();
        font.setPointSize(FontPoints);
        document.setDefaultFont(font);
        document.setDefaultStyleSheet(u"body{color:#000000} .dim{color:#555555} td{padding-right:12px}"_s);
        document.setHtml(body);
        document.print(&writer);
    }
    return file.commit() ? Result<>() : Result<>(notWritten(path));
}

} // namespace Shortlist
