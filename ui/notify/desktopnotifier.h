// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/notify/notifier.h"

#include <QHash>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

class QDBusConnection;

namespace Shortlist {

/// By the desktop's notification service. https://specifications.freedesktop.org/notification-spec/1.2/
class DesktopNotifier : public Notifier
{
    Q_OBJECT

public:
    explicit DesktopNotifier(const QDBusConnection &bus, QObject *parent = nullptr);
    ~DesktopNotifier() override;

    void show(const Notification &notification) override;

private Q_SLOTS:
    void receiveAction(uint desktopId, const QString &action);
    void receiveClosed(uint desktopId, uint reason);

private:
    void askForCapabilities();
    void send(const Notification &notification);

    std::unique_ptr<QDBusConnection> m_bus;
    std::optional<QStringList> m_capabilities; ///< of the service that runs now; nothing while it was not asked
    std::vector<Notification> m_waiting;       ///< for its answer
    QHash<uint, int> m_shown;                  ///< the sender's id by the desktop's
};

} // namespace Shortlist
