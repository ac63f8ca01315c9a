// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/policy/reminders.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

class QSettings;

namespace Shortlist {

class AppointmentController;
class Notices;
class Notifier;
struct Notification;
struct Services;

/// What the clocks on the wall show; tests have clocks of their own.
struct WallClock
{
    std::function<QDateTime()> now;
    std::function<QTimeZone()> zone;

    static WallClock ofTheSystem();
};

/// Reminds the user of dates, as notifications of the desktop, else in the tray, else in the window. It looks every
/// minute at least: no timer is told of sleep, or of a clock that was changed.
class ReminderController : public QObject
{
    Q_OBJECT

public:
    /// `ways` are tried in that order. All must outlive this.
    ReminderController(const Services &services, QSettings &settings, AppointmentController &appointments,
                       Notices &notices, std::vector<Notifier *> ways, WallClock clock, QObject *parent);

    void look();

Q_SIGNALS:
    void openRequested(Shortlist::PostingId posting);
    /// Several at once.
    void todayRequested();
    /// What was due is announced, or nothing was.
    void looked();

private:
    void receive(const ReminderPlan &plan, const QDateTime &askedAt);
    void tryNextWay(const Notifier *failed, const Notification &notification);
    void act(int id, const QString &action);
    void finish(const Announcement &announcement);
    void snooze(const std::vector<Announcement> &announcements);

    const Services &m_services;
    QSettings &m_settings;
    AppointmentController &m_appointments;
    Notices &m_notices;
    std::vector<Notifier *> m_ways;
    WallClock m_clock;
    QTimer m_timer;
    QHash<int, std::vector<Announcement>> m_shown;
    int m_last = 0;
};

} // namespace Shortlist
