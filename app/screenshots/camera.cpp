// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/screenshots/camera.h"

#include "ui/mainwindow/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QEventLoop>
#include <QPainter>
#include <QTimer>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr int SettleMs = 900;

QWidget *openOver(const MainWindow &window)
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    const auto widgets = QApplication::topLevelWidgets();
    for (QWidget *widget : widgets)
        if (widget != &window && widget->isVisible() && (widget->windowFlags() & Qt::Dialog) == Qt::Dialog)
            return widget;
    return nullptr;
}

/// What is behind a dialog steps back, as most desktops show it.
void layOver(QPixmap &picture, const MainWindow &window, QWidget &dialog)
{
    QPainter painter(&picture);
    const bool isPopup = (dialog.windowFlags() & Qt::Popup) == Qt::Popup;
    if (!isPopup)
        painter.fillRect(picture.rect(), QColor(0, 0, 0, 90));
    const QPoint middle = QRect(QPoint(), window.size()).center() - dialog.rect().center();
    const QPoint place = isPopup ? dialog.mapToGlobal(QPoint()) - window.mapToGlobal(QPoint()) : middle;
    painter.drawPixmap(place, dialog.grab());
    painter.setPen(QColor(128, 128, 128));
    painter.drawRect(QRect(place, dialog.size()));
}

} // namespace

Camera::Camera(MainWindow &window, QDir folder)
    : m_window(window)
    , m_folder(std::move(folder))
{ }

bool Camera::shoot(const QString &name)
{
    settle();
    QPixmap picture = m_window.grab();
    if (QWidget *dialog = openOver(m_window))
        layOver(picture, m_window, *dialog);
    return picture.save(m_folder.filePath(name + u'-' + m_suffix + u".png"_s));
}

bool Camera::shootAndDismiss(const QString &name)
{
    const bool isWritten = shoot(name);
    if (QWidget *dialog = openOver(m_window))
        dialog->close();
    return isWritten;
}

bool Camera::shootWindow(const QString &name, QWidget &window)
{
    settle();
    const bool isWritten = window.grab().save(m_folder.filePath(name + u'-' + m_suffix + u".png"_s));
    window.close();
    return isWritten;
}

void settle()
{
    QEventLoop loop;
    QTimer::singleShot(SettleMs, &loop, &QEventLoop::quit);
    loop.exec();
}

void trigger(const MainWindow &window, const QKeySequence &keys)
{
    const auto actions = window.findChildren<QAction *>();
    for (QAction *action : actions)
        if (action->shortcuts().contains(keys))
            action->trigger();
}

} // namespace Shortlist
