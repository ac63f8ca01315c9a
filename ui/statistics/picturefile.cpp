// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statistics/picturefile.h"

#include "ui/common/theme.h"
#include "ui/statistics/picture.h"

#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 960;
constexpr int Margin = 24;
constexpr int PixelRatio = 2;

QSize sizeOf(const Picture &picture, const Theme &theme)
{
    return {Width, picture.height(theme) + 2 * Margin};
}

void paintWhole(QPainter &painter, const Picture &picture, const Theme &theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(QPoint(), sizeOf(picture, theme)), theme.tokens().pane);
    painter.translate(Margin, Margin);
    picture.paint(painter, Width - 2 * Margin, -1, theme);
}

Result<> notWritten(const QString &path)
{
    return Error{Error::Code::NotWritten, u"the picture could not be written"_s, path};
}

Result<> writeSvg(const Picture &picture, const QString &title, const QString &path, const Theme &theme)
{
    QSvgGenerator generator;
    generator.setFileName(path);
    generator.setTitle(title);
    generator.setSize(sizeOf(picture, theme));
    generator.setViewBox(QRect(QPoint(), sizeOf(picture, theme)));
    QPainter painter;
    if (!painter.begin(&generator))
        return notWritten(path);
    paintWhole(painter, picture, theme);
    return painter.end() ? Result<>() : notWritten(path);
}

} // namespace

Result<> writePicture(const Picture &picture, const QString &title, const QString &path, const Theme &theme)
{
    if (path.endsWith(".svg"_L1, Qt::CaseInsensitive))
        return writeSvg(picture, title, path, theme);
    QImage image(sizeOf(picture, theme) * PixelRatio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(PixelRatio);
    image.setText(u"Title"_s, title);
    QPainter painter(&image);
    paintWhole(painter, picture, theme);
    painter.end();
    return image.save(path, "PNG") ? Result<>() : notWritten(path);
}

} // namespace Shortlist
