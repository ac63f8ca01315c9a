// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/icons.h"

#include "ui/common/theme.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
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

/// By the name that the desktop's icon theme has for the same thing, in the order of IconName; empty where it has none
/// that would be understood.
constexpr std::array ThemeNames{"list-add-symbolic",
                                "preferences-system-notifications-symbolic",
                                "x-office-calendar-symbolic",
                                "object-select-symbolic",
                                "pan-down-symbolic",
                                "pan-end-symbolic",
                                "window-close-symbolic",
                                "",
                                "",
                                "document-save-symbolic",
                                "document-edit-symbolic",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "open-menu-symbolic",
                                "view-more-symbolic",
                                "",
                                "",
                                "edit-redo-symbolic",
                                "edit-find-symbolic",
                                "emblem-system-symbolic",
                                "",
                                "",
                                "",
                                "",
                                "user-trash-symbolic",
                                "edit-undo-symbolic",
                                "dialog-warning-symbolic"};

static_assert(ThemeNames.size() == FileNames.size());

/// Symbolic icons are shapes: the colour is ours, so that they fit light and dark.
QPixmap tinted(const QIcon &icon, const QColor &colour, int size, qreal devicePixelRatio)
{
    QPixmap shape = icon.pixmap(QSize(size, size), devicePixelRatio);
    if (shape.isNull())
        return {};
    QPixmap pixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const QSizeF drawn = shape.deviceIndependentSize();
    painter.drawPixmap(QPointF((size - drawn.width()) / 2, (size - drawn.height()) / 2), shape);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(0, 0, size, size), colour);
    return pixmap;
}

QPixmap bundled(IconName name, const QColor &colour, int size, qreal devicePixelRatio)
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

void addPixmaps(QIcon &icon, IconName name, const QColor &colour, QIcon::Mode mode)
{
    for (const int size : IconSizes)
        for (const qreal scale : IconScales)
            icon.addPixmap(iconPixmap(name, colour, size, scale), mode);
}

QPixmap drawn(IconName name, const QColor &colour, int size, qreal devicePixelRatio)
{
    const QString themed = QString::fromLatin1(ThemeNames.at(size_t(name)));
    if (!themed.isEmpty() && QIcon::hasThemeIcon(themed)) {
        const QPixmap pixmap = tinted(QIcon::fromTheme(themed), colour, size, devicePixelRatio);
        if (!pixmap.isNull())
            return pixmap;
    }
    return bundled(name, colour, size, devicePixelRatio);
}

} // namespace

QPixmap iconPixmap(IconName name, const QColor &colour, int size, qreal devicePixelRatio)
{
    // Many are asked for anew with each posting that is shown.
    const QString key = u"shortlist %1 %2 %3 %4 %5"_s.arg(QIcon::themeName())
                            .arg(int(name))
                            .arg(colour.rgba())
                            .arg(size)
                            .arg(devicePixelRatio);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = drawn(name, colour, size, devicePixelRatio);
        QPixmapCache::insert(key, pixmap);
    }
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
