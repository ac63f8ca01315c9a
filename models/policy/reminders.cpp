// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/reminders.h"

#include "models/domain/appointment.h"

#include <algorithm>
#include <tuple>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr int MinutesOfADay = 24 * 60;
constexpr int SecondsOfAMinute = 60;
constexpr int NewsDays = 14; ///< what is over for longer is not worth a word
constexpr qint64 LongestSnooze = 60 * SecondsOfAMinute;

QString wordOf(RemindedDate::Kind kind)
{
    return kind == RemindedDate::Kind::Deadline ? u"deadline"_s : u"appointment"_s;
}

/// The quiet hours around an instant.
struct QuietSpan
{
    QDateTime from;
    QDateTime to;
};

std::optional<QuietSpan> quietSpanAt(const QDateTime &instant, const QuietHours &quiet, const QTimeZone &own)
{
    if (!quiet.from.isValid() || !quiet.to.isValid() || quiet.from == quiet.to)
        return std::nullopt;
    const QDateTime local = instant.toTimeZone(own);
    const bool isOverMidnight = quiet.to < quiet.from;
    const bool isLate = local.time() >= quiet.from;
    const bool isEarly = local.time() < quiet.to;
    if (isOverMidnight ? !isLate && !isEarly : !isLate || !isEarly)
        return std::nullopt;
    const QDate first = isOverMidnight && !isLate ? local.date().addDays(-1) : local.date();
    const QDate last = isOverMidnight ? first.addDays(1) : first;
    return QuietSpan{instantOf(first, quiet.from, own), instantOf(last, quiet.to, own)};
}

/// One date, seen from now.
class Planned
{
public:
    Planned(const RemindedDate &date, const ReminderRules &rules, const QTimeZone &own)
        : m_rules(rules)
        , m_own(own)
    {
        Appointment when;
        when.day = date.day;
        when.time = date.time.isValid() ? date.time : rules.morning;
        when.zone = date.time.isValid() ? date.zone : QString();
        m_target = startOf(when, own);
        m_end = date.time.isValid() ? m_target : instantOf(date.day.addDays(1), QTime(0, 0), own);
    }

    const QDateTime &target() const { return m_target; }
    bool isOver(const QDateTime &now) const { return m_end <= now; }
    bool isOldNews(const QDateTime &now) const { return m_end.addDays(NewsDays) <= now; }

    /// Whole days go by the calendar, so that nine o'clock stays nine o'clock when the clocks change.
    QDateTime dueAt(int leadMinutes) const
    {
        const QDateTime local = m_target.toTimeZone(m_own);
        const QDateTime day = instantOf(local.date().addDays(-(leadMinutes / MinutesOfADay)), local.time(), m_own);
        const QDateTime base = leadMinutes < MinutesOfADay ? m_target : day;
        return base.addSecs(-qint64(leadMinutes % MinutesOfADay) * SecondsOfAMinute);
    }

    /// Out of the quiet hours: after them, or before them where the date would be over then.
    QDateTime outOfQuiet(const QDateTime &due) const
    {
        const auto span = quietSpanAt(due, m_rules.quiet, m_own);
        if (!span)
            return due;
        return span->to < m_end ? std::max(span->to, due) : span->from;
    }

    /// When something that wants to be said may be said, asked at `now`.
    QDateTime sayableAt(const QDateTime &wanted, const QDateTime &now) const
    {
        if (wanted > now)
            return wanted;
        const auto span = quietSpanAt(now, m_rules.quiet, m_own);
        const bool mayWait = span && (span->to < m_end || isOver(now));
        return mayWait ? std::max(span->to, now) : now;
    }

private:
    const ReminderRules &m_rules;
    const QTimeZone &m_own;
    QDateTime m_target;
    QDateTime m_end;
};

const ReminderMark *find(const ReminderMarks &marks, const QString &key)
{
    const auto found = marks.find(key);
    return found == marks.end() ? nullptr : &found->second;
}

/// Nobody puts anything off for longer: what would come later was put off while the clock was ahead.
QDateTime endOfSnooze(const ReminderMark &mark, const QDateTime &now)
{
    return mark.until > now.addSecs(LongestSnooze) ? now : mark.until;
}

/// The keys of a date that were not said yet, each with when it wants to be.
std::vector<std::pair<QString, QDateTime>> wantedOf(const RemindedDate &date, const Planned &planned,
                                                    const ReminderMarks &marks, const ReminderRules &rules,
                                                    const QDateTime &now)
{
    std::vector<std::pair<QString, QDateTime>> wanted;
    const QString thing = dateKey(date);
    const ReminderMark *own = find(marks, thing);
    const bool isSnoozed = own != nullptr && own->state == ReminderMark::State::Snoozed;
    if (isSnoozed)
        wanted.emplace_back(thing, endOfSnooze(*own, now));
    // Written down while the clock was ahead: since when it is known, nobody can say.
    const bool isDated = date.knownSince.isValid() && date.knownSince <= now;
    const auto leads = rules.leads.find(date.kind);
    if (leads == rules.leads.end())
        return wanted;
    for (const int lead : leads->second) {
        const QString key = reminderKey(date, lead);
        const QDateTime due = planned.dueAt(lead);
        if (find(marks, key) != nullptr || (isDated && due < date.knownSince))
            continue;
        const QDateTime at = planned.outOfQuiet(due);
        wanted.emplace_back(key, isSnoozed ? std::max(at, endOfSnooze(*own, now)) : at);
    }
    return wanted;
}

void wakeAt(ReminderPlan &plan, const QDateTime &instant)
{
    if (!plan.nextWake.isValid() || instant < plan.nextWake)
        plan.nextWake = instant;
}

} // namespace

ReminderRules usualReminderRules()
{
    using Kind = RemindedDate::Kind;
    ReminderRules rules;
    rules.leads = {{Kind::Deadline, {3 * MinutesOfADay, MinutesOfADay, 0}},
                   {Kind::Interview, {MinutesOfADay, 60, 10}},
                   {Kind::Assessment, {3 * MinutesOfADay, MinutesOfADay, 180}},
                   {Kind::Offer, {3 * MinutesOfADay, MinutesOfADay, 0}},
                   {Kind::FollowUp, {0}}};
    rules.quiet = {QTime(22, 0), QTime(8, 0)};
    return rules;
}

QString dateKey(const RemindedDate &date)
{
    const qint64 id = date.kind == RemindedDate::Kind::Deadline ? qint64(date.posting) : qint64(date.appointment);
    const QString day = date.day.toString(Qt::ISODate);
    return date.time.isValid()
        ? u"%1:%2:%3T%4[%5]"_s.arg(wordOf(date.kind)).arg(id).arg(day, date.time.toString(u"HH:mm"), date.zone)
        : u"%1:%2:%3"_s.arg(wordOf(date.kind)).arg(id).arg(day);
}

QString reminderKey(const RemindedDate &date, int leadMinutes)
{
    return u"%1@%2"_s.arg(dateKey(date)).arg(leadMinutes);
}

ReminderPlan planReminders(const QDateTime &now, const std::vector<RemindedDate> &dates, const ReminderMarks &marks,
                           const ReminderRules &rules, const QTimeZone &own)
{
    ReminderPlan plan;
    for (const RemindedDate &date : dates) {
        const ReminderMark *mark = find(marks, dateKey(date));
        if (!date.day.isValid() || (mark != nullptr && mark->state == ReminderMark::State::Done))
            continue;
        const Planned planned(date, rules, own);
        QStringList keys;
        for (const auto &[key, wanted] : wantedOf(date, planned, marks, rules, now)) {
            const QDateTime at = planned.sayableAt(wanted, now);
            if (at <= now)
                keys.append(key);
            else
                wakeAt(plan, at);
        }
        if (keys.isEmpty())
            continue;
        if (!planned.isOldNews(now))
            plan.announce.push_back({date, planned.target(), planned.isOver(now), keys});
    }
    std::stable_sort(plan.announce.begin(), plan.announce.end(),
                     [](const Announcement &a, const Announcement &b) { return a.target < b.target; });
    return plan;
}

QDateTime snoozedUntil(const QDateTime &now, const QDateTime &target)
{
    constexpr qint64 Least = 5 * SecondsOfAMinute;
    const qint64 left = now.secsTo(target);
    return now.addSecs(left <= 0 ? LongestSnooze : std::clamp(left / 2, Least, LongestSnooze));
}

QDateTime afterQuiet(const QDateTime &instant, const QuietHours &quiet, const QTimeZone &own)
{
    const auto span = quietSpanAt(instant, quiet, own);
    return span ? std::max(span->to, instant) : instant;
}

} // namespace Shortlist
