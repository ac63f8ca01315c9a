// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notify/traynotifier.h"

#include <QGuiApplication>
#include <QSystemTrayIcon>

namespace Shortlist {

TrayNotifier::TrayNotifier(QObject *parent)
    : Notifier(parent)
{ }

void TrayNotifier::show(const Notification &notification)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages()) {
        Q_EMIT failed(notification);
        return;
    }
    if (m_icon == nullptr) {
        m_icon = new QSystemTrayIcon(QGuiApplication::windowIcon(), this);
        connect(m_icon, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT activated(m_last, defaultAction()); });
    }
    m_icon->show();
    m_last = notification.id;
    m_icon->showMessage(notification.summary, notification.body);
}

} // namespace Shortlist
