// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/calendarfile.h"

#include <libical/ical.h>
#include <memory>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr int SecondsOfAMinute = 60;

struct ComponentDeleter
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, ComponentDeleter>;

icaltimetype timeOf(const QDateTime &instant)
{
    const QDateTime utc = instant.toUTC();
    icaltimetype time = icaltime_null_time();
    time.year = utc.date().year();
    time.month = utc.date().month();
    time.day = utc.date().day();
    time.hour = utc.time().hour();
    time.minute = utc.time().minute();
    time.second = utc.time().second();
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

icaltimetype dateOf(const QDate &day)
{
    icaltimetype date = icaltime_null_date();
    date.year = day.year();
    date.month = day.month();
    date.day = day.day();
    return date;
}

/// What no calendar can show, and no line of the file may carry.
QByteArray cleaned(const QString &text)
{
    QString clean;
    for (const QChar c : text)
        if (c == u'\n' || c == u'\t' || c.category() != QChar::Other_Control)
            clean.append(c);
    return clean.toUtf8();
}

Component alarmOf(int minutes, const QByteArray &summary)
{
    icaltriggertype trigger{};
    trigger.time = icaltime_null_time();
    trigger.duration = icaldurationtype_from_int(-minutes * SecondsOfAMinute);
    return Component(icalcomponent_vanew(ICAL_VALARM_COMPONENT, icalproperty_new_action(ICAL_ACTION_DISPLAY),
                                         icalproperty_new_description(summary.constData()),
                                         icalproperty_new_trigger(trigger), nullptr));
}

Component eventOf(const CalendarEntry &entry, const QDateTime &now)
{
    const QByteArray summary = cleaned(entry.summary);
    Component event(icalcomponent_new(ICAL_VEVENT_COMPONENT));
    const auto add = [&event](icalproperty *property) { icalcomponent_add_property(event.get(), property); };
    add(icalproperty_new_uid(cleaned(entry.uid).constData()));
    add(icalproperty_new_dtstamp(timeOf(now)));
    add(icalproperty_new_summary(summary.constData()));
    if (entry.start.isValid()) {
        add(icalproperty_new_dtstart(timeOf(entry.start)));
        if (entry.minutes > 0)
            add(icalproperty_new_dtend(timeOf(entry.start.addSecs(qint64(entry.minutes) * SecondsOfAMinute))));
    } else {
        add(icalproperty_new_dtstart(dateOf(entry.day)));
        add(icalproperty_new_dtend(dateOf(entry.day.addDays(1))));
        add(icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT)); // it takes no time of that day
    }
    if (!entry.location.isEmpty())
        add(icalproperty_new_location(cleaned(entry.location).constData()));
    if (!entry.description.isEmpty())
        add(icalproperty_new_description(cleaned(entry.description).constData()));
    add(icalproperty_new_status(entry.isCancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
    if (!entry.isCancelled)
        for (const int minutes : entry.alarms)
            icalcomponent_add_component(event.get(), alarmOf(minutes, summary).release());
    return event;
}

std::vector<int> alarmsOf(RemindedDate::Kind kind, const ReminderRules &rules)
{
    const auto leads = rules.leads.find(kind);
    return leads == rules.leads.end() ? std::vector<int>() : leads->second;
}

QString summaryOf(const QString &what, const DatedPosting &posting)
{
    const QString whom = posting.employer.isEmpty() ? QString() : u" · "_s + posting.employer;
    return u"%1: %2%3"_s.arg(what, posting.title, whom);
}

CalendarEntry entryOf(const Appointment &appointment, const DatedPosting &posting, const CalendarWords &words,
                      const ReminderRules &rules, const QTimeZone &own)
{
    CalendarEntry entry;
    entry.uid = calendarUid(appointment);
    entry.summary = summaryOf(words.title(appointment), posting);
    entry.description = words.details(appointment);
    entry.location = appointment.place;
    entry.start = startOf(appointment, own);
    entry.day = appointment.day;
    entry.minutes = appointment.minutes;
    entry.isCancelled = appointment.state == Appointment::State::Cancelled;
    if (appointment.state == Appointment::State::Open)
        entry.alarms = alarmsOf(remindedKindOf(appointment.kind), rules);
    return entry;
}

} // namespace

QString calendarUid(const Appointment &appointment)
{
    return u"appointment-%1-%2@shortlist"_s.arg(qint64(appointment.id)).arg(appointment.recordedAt.toMSecsSinceEpoch());
}

QString calendarUid(PostingId posting, const QDateTime &addedAt)
{
    return u"deadline-%1-%2@shortlist"_s.arg(qint64(posting)).arg(addedAt.toMSecsSinceEpoch());
}

std::vector<CalendarEntry> calendarEntries(const std::vector<DatedPosting> &postings, const CalendarWords &words,
                                           const ReminderRules &rules, const QTimeZone &own)
{
    std::vector<CalendarEntry> entries;
    for (const DatedPosting &posting : postings) {
        for (const Appointment &appointment : posting.appointments)
            if (appointment.day.isValid())
                entries.push_back(entryOf(appointment, posting, words, rules, own));
        if (!posting.applyBy.isValid())
            continue;
        CalendarEntry entry;
        entry.uid = calendarUid(posting.id, posting.addedAt);
        entry.summary = summaryOf(words.applyBy, posting);
        entry.day = posting.applyBy;
        entry.alarms = alarmsOf(RemindedDate::Kind::Deadline, rules);
        entries.push_back(std::move(entry));
    }
    return entries;
}

QByteArray calendarFile(const std::vector<CalendarEntry> &entries, const QDateTime &now)
{
    const Component calendar(icalcomponent_vanew(ICAL_VCALENDAR_COMPONENT, icalproperty_new_version("2.0"),
                                                 icalproperty_new_prodid("-//Shortlist//" SHORTLIST_VERSION "//EN"),
                                                 nullptr));
    for (const CalendarEntry &entry : entries)
        icalcomponent_add_component(calendar.get(), eventOf(entry, now).release());
    const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> text(icalcomponent_as_ical_string_r(calendar.get()),
                                                                        &icalmemory_free_buffer);
    return QByteArray(text.get());
}

} // namespace Shortlist
