// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/theme.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QWidget>

namespace Shortlist {

/// Shows `widget` at `size` and grabs it; saves the picture as `name`.png where SHORTLIST_PICTURES names a folder.
inline QImage picture(QWidget &widget, const QSize &size, const QString &name)
{
    widget.resize(size);
    widget.show();
    // Layouts settle and posted events run before the grab.
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    const QImage image = widget.grab().toImage();
    const QString folder = qEnvironmentVariable("SHORTLIST_PICTURES");
    if (!folder.isEmpty())
        image.save(QDir(folder).filePath(name + QStringLiteral(".png")));
    return image;
}

} // namespace Shortlist
