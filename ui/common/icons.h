// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

namespace Shortlist {

class Theme;

/// What icons stand for: those of the desktop's icon theme where it has the same in one colour, else our own line icons
/// of resources/icons.
enum class IconName : quint8 {
    Add,
    Bell,
    Calendar,
    Check,
    ChevronDown,
    ChevronRight,
    Close,
    Compare,
    Document,
    Download,
    Edit,
    External,
    Filter,
    Grip,
    Import,
    Inbox,
    Info,
    Link,
    Menu,
    More,
    Note,
    Place,
    Redo,
    Search,
    Settings,
    Slots,
    Star,
    StarFilled,
    Tag,
    Trash,
    Undo,
    Warning,
};

/// `size` in device-independent pixels, drawn in `colour`.
QPixmap iconPixmap(IconName name, const QColor &colour, int size, qreal devicePixelRatio);
/// In the theme's text colour, dim where disabled; ask again after Theme::changed().
QIcon icon(IconName name, const Theme &theme);
QIcon icon(IconName name, const QColor &colour);

} // namespace Shortlist
