// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/paper.h"

#include "ui/common/closedbrowser.h"

#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal PageMargin = 18; ///< millimetres
constexpr int FontPoints = 10;

Error notWritten(const QString &path)
{
    return {Error::Code::NotWritten, u"it could not be written"_s, path};
}

} // namespace

PaperDocument::PaperDocument(const QString &html, const QString &styleSheet, QObject *parent)
    : QTextDocument(parent)
{
    QFont font = defaultFont();
    font.setPointSize(FontPoints);
    setDefaultFont(font);
    setDefaultStyleSheet(styleSheet.isEmpty() ? u"body{color:#000000} .dim{color:#555555} td{padding-right:12px}"_s
                                              : styleSheet);
    setHtml(html);
}

QVariant PaperDocument::loadResource(int type, const QUrl &)
{
    return nothingToLoad(type);
}

Result<> writePdf(const PaperPage &page, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path);
    {
        QPdfWriter writer(&file);
        writer.setPageLayout({QPageSize(QPageSize::A4), page.orientation,
                              QMarginsF(PageMargin, PageMargin, PageMargin, PageMargin), QPageLayout::Millimeter});
        writer.setTitle(page.title);
        PaperDocument(page.html, page.styleSheet).print(&writer);
    }
    return file.commit() ? Result<>() : Result<>(notWritten(path));
}

} // namespace Shortlist
