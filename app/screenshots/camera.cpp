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
void layOver(QPixmap &picture, const QWidget &window, QWidget &dialog)
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

Camera::Camera(MainWindow &window, Look look, std::chrono::milliseconds settling)
    : m_window(window)
    , m_look(std::move(look))
    , m_settling(settling)
{ }

void Camera::settle() const
{
    QEventLoop loop;
    QTimer::singleShot(m_settling, &loop, &QEventLoop::quit);
    loop.exec();
}

bool Camera::shoot(const QString &name)
{
    settle();
    return m_look(name, m_window, openOver(m_window));
}

bool Camera::shootAndDismiss(const QString &name)
{
    const bool isFine = shoot(name);
    if (QWidget *dialog = openOver(m_window))
        dialog->close();
    return isFine;
}

bool Camera::shootMenu(const QString &name, const std::function<void()> &open)
{
    bool isFine = false;
    QTimer::singleShot(m_settling, [this, &name, &isFine] {
        isFine = QApplication::activePopupWidget() != nullptr && shootAndDismiss(name);
    });
    open();
    return isFine;
}

bool Camera::shootWindow(const QString &name, QWidget &window)
{
    settle();
    const bool isFine = m_look(name, window, nullptr);
    window.close();
    return isFine;
}

bool writePicture(const QString &path, QWidget &window, QWidget *over)
{
    QPixmap picture = window.grab();
    if (over != nullptr)
        layOver(picture, window, *over);
    return picture.save(path);
}

void trigger(const MainWindow &window, const QKeySequence &keys)
{
    const auto actions = window.findChildren<QAction *>();
    for (QAction *action : actions)
        if (action->shortcuts().contains(keys))
            action->trigger();
}

void trigger(const MainWindow &window, ActionId command)
{
    (*window.findChild<Actions *>())[command].trigger();
}

} // namespace Shortlist
