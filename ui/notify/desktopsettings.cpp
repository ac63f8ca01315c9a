// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notify/desktopsettings.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr int AnswerMs = 3000;
constexpr uint PrefersDark = 1;
constexpr uint PrefersLight = 2;
constexpr uint WantsHighContrast = 1;

struct Setting
{
    QLatin1StringView group;
    QLatin1StringView key;
};

constexpr Setting Scheme{"org.freedesktop.appearance"_L1, "color-scheme"_L1};
constexpr Setting HighContrast{"org.freedesktop.appearance"_L1, "contrast"_L1};
/// The one that desktops of 2026 share is young; the other is what most of them answer to.
constexpr Setting ReducedMotion{"org.freedesktop.appearance"_L1, "reduced-motion"_L1};
constexpr Setting Animations{"org.gnome.desktop.interface"_L1, "enable-animations"_L1};

QString service()
{
    return u"org.freedesktop.portal.Desktop"_s;
}

QString path()
{
    return u"/org/freedesktop/portal/desktop"_s;
}

QString interface()
{
    return u"org.freedesktop.portal.Settings"_s;
}

/// Read() wraps its answer in one more variant than the signal does.
QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

DesktopSettings::DesktopSettings(const QDBusConnection &bus, const DesktopLook &fallback, QObject *parent)
    : QObject(parent)
    , m_bus(std::make_unique<QDBusConnection>(bus))
    , m_fallback(fallback)
    , m_look(fallback)
{
    m_bus->connect(service(), path(), interface(), u"SettingChanged"_s, this,
                   SLOT(receive(QString, QString, QDBusVariant)));
    for (const Setting &setting : {Scheme, HighContrast, ReducedMotion, Animations})
        ask(setting.group, setting.key);
}

DesktopSettings::~DesktopSettings() = default;

void DesktopSettings::ask(const QString &group, const QString &key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service(), path(), interface(), u"Read"_s);
    call << group << key;
    auto *watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(call, AnswerMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, group, key] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (!reply.isError())
            take(group, key, unwrapped(reply.value().variant()));
    });
}

void DesktopSettings::receive(const QString &group, const QString &key, const QDBusVariant &value)
{
    take(group, key, unwrapped(value.variant()));
}

void DesktopSettings::take(const QString &group, const QString &key, const QVariant &value)
{
    DesktopLook look = m_look;
    const auto is = [&](const Setting &setting) { return group == setting.group && key == setting.key; };
    if (is(Scheme))
        look.scheme = value.toUInt() == PrefersDark ? ColourScheme::Dark
            : value.toUInt() == PrefersLight        ? ColourScheme::Light
                                                    : m_fallback.scheme;
    else if (is(HighContrast))
        look.contrast = value.toUInt() == WantsHighContrast ? Contrast::High : Contrast::Normal;
    else if (is(ReducedMotion))
        look.motion = value.toUInt() != 0 ? Motion::Reduced : Motion::Full;
    else if (is(Animations))
        look.motion = value.toBool() ? Motion::Full : Motion::Reduced;
    if (look == m_look)
        return;
    m_look = look;
    Q_EMIT changed(m_look);
}

} // namespace Shortlist
