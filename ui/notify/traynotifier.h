// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/notify/notifier.h"

class QSystemTrayIcon;

namespace Shortlist {

/// By an icon in the tray, where the desktop has one but no notification service. A click on the message is its default
/// action; other actions it cannot offer.
class TrayNotifier : public Notifier
{
    Q_OBJECT

public:
    explicit TrayNotifier(QObject *parent = nullptr);

    void show(const Notification &notification) override;

private:
    QSystemTrayIcon *m_icon = nullptr; ///< made when it is needed
    int m_last = 0;
};

} // namespace Shortlist
