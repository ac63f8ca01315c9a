// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/closedbrowser.h"

#include <QImage>

namespace Shortlist {

QVariant nothingToLoad(int type)
{
    // After a null answer QTextDocument opens the file itself, and after one that is no picture, who draws pictures
    // does.
    if (type != QTextDocument::ImageResource)
        return QByteArray("");
    QImage nothing(1, 1, QImage::Format_ARGB32);
    nothing.fill(Qt::transparent);
    return nothing;
}

ClosedBrowser::ClosedBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
}

QVariant ClosedBrowser::loadResource(int type, const QUrl &)
{
    return nothingToLoad(type);
}

} // namespace Shortlist
