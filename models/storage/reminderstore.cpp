// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/reminderstore.h"

#include "models/domain/words.h"
#include "models/storage/sqltransaction.h"

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

constexpr auto AppointmentsSql =
    "SELECT a.kind, a.posting_id, a.id, p.title, e.name, a.day, a.time, a.zone, a.place, a.recorded_at"
    " FROM appointment a JOIN posting p ON p.id = a.posting_id LEFT JOIN employer e ON e.id = p.employer_id"
    " WHERE a.state = 'open' AND a.day IS NOT NULL AND p.trashed_at IS NULL ORDER BY a.id";
constexpr auto DeadlinesSql =
    "SELECT p.id, p.title, e.name, p.apply_by, p.added_at FROM posting p LEFT JOIN employer e ON e.id = p.employer_id"
    " LEFT JOIN stage s ON s.id = p.stage_id WHERE p.trashed_at IS NULL AND p.apply_by >= ?1"
    " AND COALESCE(s.type, 'saved') IN ('saved', 'planned') ORDER BY +p.id"; // not by looking at all in this order
constexpr auto MarksSql = "SELECT key, state, until FROM reminder_mark ORDER BY key";
constexpr auto MarkSql = "INSERT INTO reminder_mark(key, state, until, marked_at) VALUES(?1, ?2, ?3, ?4)"
                         " ON CONFLICT(key) DO UPDATE SET state = excluded.state, until = excluded.until,"
                         " marked_at = excluded.marked_at";

RemindedDate::Kind kindOf(const QString &word)
{
    return remindedKindOf(fromWord<Appointment::Kind>(word).value_or(Appointment::Kind::FollowUp));
}

RemindedDate readAppointment(const Sql::Row &row)
{
    return {kindOf(row.text(0)), row.id<PostingId>(1), row.id<AppointmentId>(2),
            row.text(3),         row.text(4),          row.day(5),
            row.time(6),         row.text(7),          row.text(8),
            row.instant(9)};
}

RemindedDate readDeadline(const Sql::Row &row)
{
    return {RemindedDate::Kind::Deadline,
            row.id<PostingId>(0),
            {},
            row.text(1),
            row.text(2),
            row.day(3),
            {},
            {},
            {},
            row.instant(4)};
}

struct Marked
{
    QString key;
    ReminderMark mark;
};

Marked readMark(const Sql::Row &row)
{
    const QString state = row.text(1);
    const auto known = state == "done"_L1 ? ReminderMark::State::Done
        : state == "snoozed"_L1           ? ReminderMark::State::Snoozed
                                          : ReminderMark::State::Announced;
    return {row.text(0), {known, row.instant(2)}};
}

QString wordOfState(ReminderMark::State state)
{
    switch (state) {
    case ReminderMark::State::Announced:
        return u"announced"_s;
    case ReminderMark::State::Snoozed:
        return u"snoozed"_s;
    case ReminderMark::State::Done:
        break;
    }
    return u"done"_s;
}

} // namespace

ReminderStore::ReminderStore(Sql::Connection &db)
    : m_db(db)
{ }

Result<std::vector<RemindedDate>> ReminderStore::dates(const QDate &since)
{
    const Sql::Snapshot snapshot(m_db);
    auto dates = m_db.list(AppointmentsSql, readAppointment);
    if (!dates)
        return dates;
    const auto deadlines = m_db.list(DeadlinesSql, readDeadline, since);
    if (!deadlines)
        return deadlines.error();
    dates->insert(dates->end(), deadlines->begin(), deadlines->end());
    return dates;
}

Result<ReminderMarks> ReminderStore::marks()
{
    const auto rows = m_db.list(MarksSql, readMark);
    if (!rows)
        return rows.error();
    ReminderMarks marks;
    for (const Marked &row : *rows)
        marks.emplace(row.key, row.mark);
    return marks;
}

Result<> ReminderStore::mark(const QStringList &keys, const ReminderMark &mark, const QDateTime &now)
{
    for (const QString &key : keys)
        if (const auto marked = m_db.run(MarkSql, key, wordOfState(mark.state), mark.until, now); !marked)
            return marked.error();
    return {};
}

} // namespace Shortlist
