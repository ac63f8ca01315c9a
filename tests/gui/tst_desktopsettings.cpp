// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/notificationservice.h"
#include "ui/notify/desktopsettings.h"

#include <QApplication>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QSignalSpy>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace Shortlist;
using Shortlist::Testing::PrivateBus;

namespace {

/// A desktop's settings portal.
class Portal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    bool appear(QDBusConnection bus)
    {
        return bus.registerObject(u"/org/freedesktop/portal/desktop"_s, this,
                                  QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
            && bus.registerService(u"org.freedesktop.portal.Desktop"_s);
    }

    void set(const QString &group, const QString &key, const QVariant &value)
    {
        values.insert(group + u' ' + key, value);
        Q_EMIT SettingChanged(group, key, QDBusVariant(value));
    }

    QVariantMap values;
    int reads = 0; ///< how many settings were asked for: who asks listens already

public Q_SLOTS:
    QDBusVariant Read(const QString &group, const QString &key)
    {
        ++reads;
        const QVariant value = values.value(group + u' ' + key);
        if (!value.isValid())
            sendErrorReply(u"org.freedesktop.portal.Error.NotFound"_s, u"no such setting"_s);
        // As real portals do: a variant within the variant.
        return QDBusVariant(QVariant::fromValue(QDBusVariant(value)));
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

const QString Appearance = u"org.freedesktop.appearance"_s;
const QString Interface = u"org.gnome.desktop.interface"_s;

constexpr int AskedSettings = 4;

} // namespace

class DesktopSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsTheFallbackWithoutAPortal();
    void readsWhatTheDesktopSaysAtTheStart();
    void followsWhatTheUserChangesLater();
    void fallsBackWhereTheDesktopHasNoPreference();
    void redrawsTheWindowInTheNewColoursAtOnce();
    void takesNothingFromOtherSettings();

private:
    PrivateBus *m_bus = nullptr;
    std::unique_ptr<PrivateBus> m_owned;
};

void DesktopSettingsTest::init()
{
    m_owned = std::make_unique<PrivateBus>();
    m_bus = m_owned.get();
    if (!m_bus->start())
        QSKIP("no dbus-daemon is installed: install the package dbus-daemon");
}

void DesktopSettingsTest::keepsTheFallbackWithoutAPortal()
{
    const DesktopLook dark{ColourScheme::Dark, Contrast::Normal, Motion::Full};
    DesktopSettings settings(m_bus->connectTo(u"alone"_s), dark);
    QSignalSpy changed(&settings, &DesktopSettings::changed);
    QVERIFY(!changed.wait(300));
    QCOMPARE(settings.look(), dark);
}

void DesktopSettingsTest::readsWhatTheDesktopSaysAtTheStart()
{
    Portal portal;
    portal.values = {{Appearance + u" color-scheme"_s, 1U},
                     {Appearance + u" contrast"_s, 1U},
                     {Interface + u" enable-animations"_s, false}};
    QVERIFY(portal.appear(m_bus->connectTo(u"desktop-read"_s)));
    DesktopSettings settings(m_bus->connectTo(u"program-read"_s), {});
    QTRY_COMPARE(settings.look(), (DesktopLook{ColourScheme::Dark, Contrast::High, Motion::Reduced}));
}

void DesktopSettingsTest::followsWhatTheUserChangesLater()
{
    Portal portal;
    QVERIFY(portal.appear(m_bus->connectTo(u"desktop-follow"_s)));
    DesktopSettings settings(m_bus->connectTo(u"program-follow"_s), {});
    QTRY_COMPARE(portal.reads, AskedSettings);
    portal.set(Appearance, u"color-scheme"_s, 1U);
    QTRY_COMPARE(settings.look().scheme, ColourScheme::Dark);
    portal.set(Appearance, u"contrast"_s, 1U);
    QTRY_COMPARE(settings.look().contrast, Contrast::High);
    portal.set(Appearance, u"reduced-motion"_s, 1U);
    QTRY_COMPARE(settings.look().motion, Motion::Reduced);
    portal.set(Appearance, u"color-scheme"_s, 2U);
    QTRY_COMPARE(settings.look().scheme, ColourScheme::Light);
}

void DesktopSettingsTest::fallsBackWhereTheDesktopHasNoPreference()
{
    Portal portal;
    portal.values = {{Appearance + u" color-scheme"_s, 2U}};
    QVERIFY(portal.appear(m_bus->connectTo(u"desktop-none"_s)));
    DesktopSettings settings(m_bus->connectTo(u"program-none"_s), {.scheme = ColourScheme::Dark});
    QTRY_COMPARE(settings.look().scheme, ColourScheme::Light);
    portal.set(Appearance, u"color-scheme"_s, 0U);
    QTRY_COMPARE(settings.look().scheme, ColourScheme::Dark);
}

void DesktopSettingsTest::redrawsTheWindowInTheNewColoursAtOnce()
{
    Portal portal;
    QVERIFY(portal.appear(m_bus->connectTo(u"desktop-draw"_s)));
    DesktopSettings settings(m_bus->connectTo(u"program-draw"_s), {});
    Theme theme;
    connect(&settings, &DesktopSettings::changed, &theme, &Theme::setDesktop);
    theme.applyTo(*qApp);
    QWidget window;
    window.resize(40, 40);
    window.show();
    const QColor before = window.grab().toImage().pixelColor(20, 20);
    QCOMPARE(before, tokens(ColourScheme::Light).window);
    portal.set(Appearance, u"color-scheme"_s, 1U);
    QTRY_COMPARE(window.grab().toImage().pixelColor(20, 20), tokens(ColourScheme::Dark).window);
    portal.set(Appearance, u"contrast"_s, 1U);
    QTRY_COMPARE(window.grab().toImage().pixelColor(20, 20), tokens(ColourScheme::Dark, Contrast::High).window);
    QCOMPARE(window.palette().color(QPalette::WindowText), QColor(Qt::white));
}

void DesktopSettingsTest::takesNothingFromOtherSettings()
{
    Portal portal;
    QVERIFY(portal.appear(m_bus->connectTo(u"desktop-other"_s)));
    DesktopSettings settings(m_bus->connectTo(u"program-other"_s), {});
    QTRY_COMPARE(portal.reads, AskedSettings);
    QSignalSpy changed(&settings, &DesktopSettings::changed);
    portal.set(Interface, u"font-name"_s, u"Sans 11"_s);
    portal.set(Appearance, u"color-scheme"_s, u"dark"_s); // not a number: no preference
    portal.set(Appearance, u"contrast"_s, 1U);
    QVERIFY(changed.wait());
    QCOMPARE(settings.look(), (DesktopLook{ColourScheme::Light, Contrast::High, Motion::Full}));
}

QTEST_MAIN(DesktopSettingsTest)
#include "tst_desktopsettings.moc"
