// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/reminderservice.h"

#include "models/services/storeaccess.h"
#include "models/services/storethreads.h"

namespace Shortlist {

namespace {

constexpr int MissedDays = 14; ///< deadlines further back are not even read

QStringList keysOf(const ReminderPlan &plan)
{
    QStringList keys;
    for (const Announcement &announcement : plan.announce)
        keys.append(announcement.keys);
    return keys;
}

Result<ReminderPlan> takeIn(Store &store, const QDateTime &now, const ReminderRules &rules, const QTimeZone &own)
{
    auto transaction = Sql::Transaction::begin(store.connection());
    if (!transaction)
        return transaction.error();
    const auto dates = store.reminders().dates(now.toTimeZone(own).date().addDays(-MissedDays));
    if (!dates)
        return dates.error();
    const auto marks = store.reminders().marks();
    if (!marks)
        return marks.error();
    ReminderPlan plan = planReminders(now, *dates, *marks, rules, own);
    const QStringList keys = keysOf(plan);
    if (keys.isEmpty())
        return plan;
    if (auto marked = store.reminders().mark(keys, {}, now); !marked)
        return marked.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return plan;
}

} // namespace

ReminderService::ReminderService(StoreAccess &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{ }

QFuture<Result<ReminderPlan>> ReminderService::take(QDateTime now, ReminderRules rules, QTimeZone own)
{
    return m_store.threads().maintain([now = std::move(now), rules = std::move(rules),
                                       own = std::move(own)](Store &store) { return takeIn(store, now, rules, own); });
}

QFuture<Result<>> ReminderService::snooze(std::vector<RemindedDate> dates, QDateTime until)
{
    return mark(std::move(dates), {ReminderMark::State::Snoozed, std::move(until)});
}

QFuture<Result<>> ReminderService::silence(std::vector<RemindedDate> dates)
{
    return mark(std::move(dates), {ReminderMark::State::Done, {}});
}

QFuture<Result<>> ReminderService::mark(std::vector<RemindedDate> dates, ReminderMark mark)
{
    QStringList keys;
    for (const RemindedDate &date : dates)
        keys.append(dateKey(date));
    return m_store.threads().maintain([keys, mark = std::move(mark)](Store &store) -> Result<> {
        auto transaction = Sql::Transaction::begin(store.connection());
        if (!transaction)
            return transaction.error();
        if (auto marked = store.reminders().mark(keys, mark, QDateTime::currentDateTimeUtc()); !marked)
            return marked;
        return transaction->commit();
    });
}

} // namespace Shortlist
