// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/theme.h"

#include <QObject>

#include <memory>

class QDBusConnection;
class QDBusMessage;
class QDBusVariant;

namespace Shortlist {

/// How the desktop wants programs to look, from its settings portal, and each time the user changes it there.
/// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
class DesktopSettings : public QObject
{
    Q_OBJECT

public:
    /// `fallback` stands until a portal answers, and for what it does not know. Asks at once, answers later.
    DesktopSettings(const QDBusConnection &bus, const DesktopLook &fallback, QObject *parent = nullptr);
    ~DesktopSettings() override;

    const DesktopLook &look() const { return m_look; }

Q_SIGNALS:
    void changed(const Shortlist::DesktopLook &look);

private Q_SLOTS:
    void receive(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &group, const QString &key);
    void take(const QString &group, const QString &key, const QVariant &value);

    std::unique_ptr<QDBusConnection> m_bus;
    DesktopLook m_fallback;
    DesktopLook m_look;
};

} // namespace Shortlist
