// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notify/desktopnotifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

#include <utility>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr int AnswerMs = 3000;
constexpr int UntilClosed = 0;
constexpr uchar NormalUrgency = 1;
constexpr uchar CriticalUrgency = 2;

QString service()
{
    return u"org.freedesktop.Notifications"_s;
}

QString path()
{
    return u"/org/freedesktop/Notifications"_s;
}

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(service(), path(), service(), method);
}

/// Where the service reads markup, what somebody else wrote must not become any.
QString bodyFor(const QString &body, const QStringList &capabilities)
{
    return capabilities.contains(u"body-markup"_s) ? body.toHtmlEscaped() : body;
}

QStringList actionsOf(const Notification &notification, const QStringList &capabilities)
{
    QStringList actions;
    if (!capabilities.contains(u"actions"_s))
        return actions;
    for (const Notification::Action &action : notification.actions)
        actions << action.key << action.name;
    return actions;
}

} // namespace

DesktopNotifier::DesktopNotifier(const QDBusConnection &bus, QObject *parent)
    : Notifier(parent)
    , m_bus(std::make_unique<QDBusConnection>(bus))
{
    m_bus->connect(service(), path(), service(), u"ActionInvoked"_s, this, SLOT(receiveAction(uint, QString)));
    m_bus->connect(service(), path(), service(), u"NotificationClosed"_s, this, SLOT(receiveClosed(uint, uint)));
    // Another service may be able to do other things, and its ids mean nothing to the one before it.
    auto *watcher = new QDBusServiceWatcher(service(), *m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, [this] {
        m_capabilities.reset();
        m_shown.clear();
    });
}

DesktopNotifier::~DesktopNotifier() = default;

void DesktopNotifier::show(const Notification &notification)
{
    if (m_capabilities)
        return send(notification);
    m_waiting.push_back(notification);
    if (m_waiting.size() == 1)
        askForCapabilities();
}

void DesktopNotifier::askForCapabilities()
{
    auto *watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(call(u"GetCapabilities"_s), AnswerMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        const std::vector<Notification> waiting = std::exchange(m_waiting, {});
        if (!reply.isError())
            m_capabilities = reply.value();
        for (const Notification &notification : waiting) {
            if (reply.isError())
                Q_EMIT failed(notification);
            else
                send(notification);
        }
    });
}

void DesktopNotifier::send(const Notification &notification)
{
    const QVariantMap hints{
        {u"desktop-entry"_s, u"org.shortlist.shortlist"_s},
        {u"urgency"_s, QVariant::fromValue(notification.isUrgent ? CriticalUrgency : NormalUrgency)}};
    QDBusMessage message = call(u"Notify"_s);
    message << u"Shortlist"_s << uint(0) << u"org.shortlist.shortlist"_s << notification.summary
            << bodyFor(notification.body, *m_capabilities) << actionsOf(notification, *m_capabilities) << hints
            << UntilClosed;
    auto *watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(message, AnswerMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, notification] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError())
            Q_EMIT failed(notification);
        else
            m_shown.insert(reply.value(), notification.id);
    });
}

void DesktopNotifier::receiveAction(uint desktopId, const QString &action)
{
    const auto shown = m_shown.constFind(desktopId);
    if (shown != m_shown.constEnd())
        Q_EMIT activated(*shown, action);
}

void DesktopNotifier::receiveClosed(uint desktopId, uint)
{
    m_shown.remove(desktopId);
}

} // namespace Shortlist
