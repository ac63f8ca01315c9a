// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/remindercontroller.h"

#include "models/services/reminderservice.h"
#include "models/services/storeaccess.h"
#include "ui/mainwindow/answers.h"
#include "ui/mainwindow/appointmentcontroller.h"
#include "ui/mainwindow/notices.h"
#include "ui/mainwindow/remindersettings.h"
#include "ui/mainwindow/services.h"
#include "ui/notify/notifier.h"
#include "ui/notify/reminderwords.h"

#include <algorithm>
#include <chrono>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds LongestNap = std::chrono::minutes(1);
constexpr std::chrono::milliseconds ShortestNap = std::chrono::milliseconds(200);

} // namespace

WallClock WallClock::ofTheSystem()
{
    return {&QDateTime::currentDateTimeUtc, &QTimeZone::systemTimeZone};
}

ReminderController::ReminderController(const Services &services, QSettings &settings,
                                       AppointmentController &appointments, Notices &notices,
                                       std::vector<Notifier *> ways, WallClock clock, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_settings(settings)
    , m_appointments(appointments)
    , m_notices(notices)
    , m_ways(std::move(ways))
    , m_clock(std::move(clock))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ReminderController::look);
    connect(&services.store, &StoreAccess::changed, this, [this] { m_timer.start(ShortestNap); });
    for (Notifier *way : m_ways) {
        connect(way, &Notifier::activated, this, &ReminderController::act);
        connect(way, &Notifier::failed, this,
                [this, way](const Notification &notification) { tryNextWay(way, notification); });
    }
    m_timer.start(ShortestNap);
}

void ReminderController::look()
{
    const QDateTime now = m_clock.now();
    whenAnswered(m_services.reminders.take(now, readReminderRules(m_settings), m_clock.zone()), this,
                 [this, now](const Result<ReminderPlan> &plan) {
                     if (plan)
                         receive(*plan, now);
                     else
                         m_timer.start(LongestNap); // a read-only database, say: nothing is announced twice
                 });
}

void ReminderController::receive(const ReminderPlan &plan, const QDateTime &askedAt)
{
    auto nap = LongestNap;
    if (plan.nextWake.isValid())
        nap = std::clamp(std::chrono::milliseconds(askedAt.msecsTo(plan.nextWake)), ShortestNap, LongestNap);
    m_timer.start(nap);
    if (!plan.announce.empty()) {
        const int id = ++m_last;
        m_shown.insert(id, plan.announce);
        tryNextWay(nullptr, reminderNotification(id, plan.announce, askedAt, m_clock.zone()));
    }
    Q_EMIT looked();
}

void ReminderController::tryNextWay(const Notifier *failed, const Notification &notification)
{
    auto way = m_ways.begin();
    if (failed != nullptr)
        way = std::next(std::find(m_ways.begin(), m_ways.end(), failed));
    if (way != m_ways.end())
        (*way)->show(notification);
    else
        m_notices.say(QString(notification.summary + u'\n' + notification.body).trimmed());
}

void ReminderController::act(int id, const QString &action)
{
    const std::vector<Announcement> announcements = m_shown.value(id);
    if (announcements.empty())
        return;
    if (action == ReminderAction::snooze())
        snooze(announcements);
    else if (action == ReminderAction::done())
        finish(announcements.front());
    else if (announcements.size() == 1)
        Q_EMIT openRequested(announcements.front().date.posting);
    else
        Q_EMIT todayRequested();
}

/// A date of an application is done for good, which can be undone; of a deadline nothing more is said.
void ReminderController::finish(const Announcement &announcement)
{
    if (announcement.date.appointment != AppointmentId{})
        m_appointments.finish(announcement.date.appointment);
    else
        m_notices.follow(m_services.reminders.silence({announcement.date}));
}

void ReminderController::snooze(const std::vector<Announcement> &announcements)
{
    const QDateTime now = m_clock.now();
    std::vector<RemindedDate> dates;
    QDateTime until;
    for (const Announcement &announcement : announcements) {
        const QDateTime own = snoozedUntil(now, announcement.target);
        until = until.isValid() ? std::min(until, own) : own;
        dates.push_back(announcement.date);
    }
    m_notices.follow(m_services.reminders.snooze(std::move(dates), until),
                     [this](const auto &) { m_timer.start(ShortestNap); });
}

} // namespace Shortlist
