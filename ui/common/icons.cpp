// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/icons.h"

#include "ui/common/theme.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

#include <array>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr int IconSizes[] = {16, 24, 32};
constexpr qreal IconScales[] = {1.0, 2.0};

/// In the order of IconName.
constexpr std::array FileNames{
    "add",      "bell",     "calendar", "check",       "chevron-down", "chevron-right", "close",  "compare",
    "document", "download", "edit",     "external",    "filter",       "grip",          "import", "inbox",
    "info",     "link",     "menu",     "more",        "note",         "place",         "redo",   "search",
    "settings", "slots",    "star",     "star-filled", "tag",          "trash",         "undo",   "warning"};

static_assert(FileNames.size() == size_t(IconName::Warning) + 1);

void addPixmaps(QIcon &icon, IconName name, const QColor &colour, QIcon::Mode mode)
{
    for (const int size : IconSizes)
        for (const qreal scale : IconScales)
            icon.addPixmap(iconPixmap(name, colour, size, scale), mode);
}

} // namespace

QPixmap iconPixmap(IconName name, const QColor &colour, int size, qreal devicePixelRatio)
{
    QPixmap pixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QFile file(u":/icons/%1.svg"_s.arg(QLatin1String(FileNames.at(size_t(name)))));
    if (!file.open(QIODevice::ReadOnly))
        return pixmap;
    QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, size, size));
    return pixmap;
}

QIcon icon(IconName name, const Theme &theme)
{
    QIcon icon;
    addPixmaps(icon, name, theme.tokens().text, QIcon::Normal);
    addPixmaps(icon, name, theme.tokens().dim, QIcon::Disabled);
    return icon;
}

QIcon icon(IconName name, const QColor &colour)
{
    QIcon icon;
    addPixmaps(icon, name, colour, QIcon::Normal);
    return icon;
}

} // namespace Shortlist
