// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/notificationservice.h"
#include "ui/notify/desktopnotifier.h"
#include "ui/notify/reminderwords.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace Shortlist;
using namespace Shortlist::Testing;

namespace {

Notification aNotification()
{
    return {7,
            u"Interview in 10 minutes"_s,
            u"<b>Engineer</b> & <a href=\"http://evil.example\">you</a>"_s,
            {{u"default"_s, u"Open"_s}, {u"snooze"_s, u"Snooze"_s}},
            true};
}

Announcement anAnnouncement(const QString &title)
{
    Announcement announcement;
    announcement.date.kind = RemindedDate::Kind::Interview;
    announcement.date.title = title;
    announcement.date.employer = u"Acme"_s;
    announcement.date.day = QDate(2026, 6, 10);
    announcement.date.time = QTime(14, 0);
    announcement.date.zone = u"Europe/Berlin"_s;
    announcement.target = QDateTime(QDate(2026, 6, 10), QTime(12, 0), Qt::UTC);
    return announcement;
}

} // namespace

/// Against a notification service of the test's own, on a bus of its own.
class DesktopNotifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsItWithActionsAndThePrograms();
    void neverSendsMarkup();
    void offersNoActionsWhereTheDesktopHasNone();
    void saysWhichActionWasChosen();
    void saysWhereThereIsNoService();
    void startsAnewWithAnotherService();
    void putsForeignWordsOnOneLine();
    void bundlesWhatComesTogether();

private:
    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<QDBusConnection> m_desktop; ///< the service's end
    std::unique_ptr<QDBusConnection> m_program;
    std::unique_ptr<NotificationService> m_service;
};

void DesktopNotifierTest::init()
{
    m_bus = std::make_unique<PrivateBus>();
    if (!m_bus->start())
        QSKIP("dbus-daemon is not installed: notifications are NOT tested");
    m_desktop = std::make_unique<QDBusConnection>(m_bus->connectTo(u"desktop"_s));
    m_program = std::make_unique<QDBusConnection>(m_bus->connectTo(u"program"_s));
    QVERIFY(m_desktop->isConnected() && m_program->isConnected());
    m_service = std::make_unique<NotificationService>();
}

void DesktopNotifierTest::cleanup()
{
    m_service.reset();
    m_program.reset();
    m_desktop.reset();
    QDBusConnection::disconnectFromBus(u"program"_s);
    QDBusConnection::disconnectFromBus(u"desktop"_s);
    m_bus.reset();
}

void DesktopNotifierTest::showsItWithActionsAndThePrograms()
{
    QVERIFY(m_service->appear(*m_desktop));
    DesktopNotifier notifier(*m_program);
    notifier.show(aNotification());
    notifier.show(aNotification());
    QTRY_COMPARE(m_service->shown.size(), size_t(2));
    const auto &shown = m_service->shown.front();
    QCOMPARE(shown.program, u"Shortlist"_s);
    QCOMPARE(shown.summary, u"Interview in 10 minutes"_s);
    QCOMPARE(shown.actions, (QStringList{u"default"_s, u"Open"_s, u"snooze"_s, u"Snooze"_s}));
    QCOMPARE(shown.hints.value(u"desktop-entry"_s).toString(), u"org.shortlist.shortlist"_s);
    QCOMPARE(shown.hints.value(u"urgency"_s).value<uchar>(), uchar(2));
}

void DesktopNotifierTest::neverSendsMarkup()
{
    QVERIFY(m_service->appear(*m_desktop));
    DesktopNotifier notifier(*m_program);
    notifier.show(aNotification());
    QTRY_COMPARE(m_service->shown.size(), size_t(1));
    QCOMPARE(m_service->shown.front().body, aNotification().body.toHtmlEscaped());
}

void DesktopNotifierTest::offersNoActionsWhereTheDesktopHasNone()
{
    m_service->capabilities = {u"body"_s};
    QVERIFY(m_service->appear(*m_desktop));
    DesktopNotifier notifier(*m_program);
    notifier.show(aNotification());
    QTRY_COMPARE(m_service->shown.size(), size_t(1));
    QVERIFY(m_service->shown.front().actions.isEmpty());
    QCOMPARE(m_service->shown.front().body, aNotification().body); // which such a desktop shows as it is
}

void DesktopNotifierTest::saysWhichActionWasChosen()
{
    QVERIFY(m_service->appear(*m_desktop));
    DesktopNotifier notifier(*m_program);
    QSignalSpy activated(&notifier, &Notifier::activated);
    notifier.show(aNotification());
    QTRY_COMPARE(m_service->shown.size(), size_t(1));
    Q_EMIT m_service->ActionInvoked(999, u"snooze"_s); // somebody else's
    Q_EMIT m_service->ActionInvoked(101, u"snooze"_s);
    QTRY_COMPARE(activated.size(), 1);
    QCOMPARE(activated.front(), (QVariantList{7, u"snooze"_s}));
    Q_EMIT m_service->NotificationClosed(101, 2);
    Q_EMIT m_service->ActionInvoked(101, u"snooze"_s);
    // What a bus carries comes in order: once the next one is answered, the closed one stays without an answer.
    notifier.show(aNotification());
    QTRY_COMPARE(m_service->shown.size(), size_t(2));
    Q_EMIT m_service->ActionInvoked(102, u"default"_s);
    QTRY_COMPARE(activated.size(), 2);
    QCOMPARE(activated.back(), (QVariantList{7, u"default"_s}));
}

void DesktopNotifierTest::saysWhereThereIsNoService()
{
    DesktopNotifier notifier(*m_program);
    QSignalSpy failed(&notifier, &Notifier::failed);
    notifier.show(aNotification());
    notifier.show(aNotification());
    QTRY_COMPARE(failed.size(), 2);
}

void DesktopNotifierTest::startsAnewWithAnotherService()
{
    DesktopNotifier notifier(*m_program);
    QSignalSpy failed(&notifier, &Notifier::failed);
    notifier.show(aNotification());
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(m_service->appear(*m_desktop));
    notifier.show(aNotification());
    QTRY_COMPARE(m_service->shown.size(), size_t(1));
    QCOMPARE(failed.size(), 1);
}

void DesktopNotifierTest::putsForeignWordsOnOneLine()
{
    const QDateTime now(QDate(2026, 6, 10), QTime(11, 50), Qt::UTC);
    const QString title = u"Engineer\n\u202eevil\x07 "_s + QString(500, u'x');
    const Notification said = reminderNotification(1, {anAnnouncement(title)}, now, QTimeZone("Europe/Berlin"));
    QVERIFY2(said.summary.contains(u"10"_s), qPrintable(said.summary));
    QVERIFY(said.isUrgent);
    QVERIFY(!said.body.contains(u'\n'));
    QVERIFY(!said.body.contains(QChar(0x202e)));
    QVERIFY(said.body.size() < 200);
    QCOMPARE(said.actions.size(), size_t(3));
}

void DesktopNotifierTest::bundlesWhatComesTogether()
{
    const QDateTime now(QDate(2026, 6, 10), QTime(18, 0), Qt::UTC);
    std::vector<Announcement> many;
    for (int i = 0; i < 8; ++i)
        many.push_back(anAnnouncement(u"Engineer %1"_s.arg(i)));
    many.front().isMissed = true;
    const Notification said = reminderNotification(1, many, now, QTimeZone("Europe/Berlin"));
    QCOMPARE(said.body.count(u'\n'), 5);
    QVERIFY(said.body.contains(u"Engineer 4"_s) && !said.body.contains(u"Engineer 5"_s));
    QCOMPARE(said.actions.size(), size_t(2));
}

QTEST_MAIN(DesktopNotifierTest)
#include "tst_desktopnotifier.moc"
