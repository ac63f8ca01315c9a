// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/reminder.h"
#include "models/domain/result.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace Shortlist {

namespace Sql {
class Connection;
}

/// What the user was reminded of. Writing needs a transaction, but no Action: it is no step of the user's.
class ReminderStore
{
public:
    /// `db` must outlive this.
    explicit ReminderStore(Sql::Connection &db);

    /// Everything there is to be reminded of: the open dates, and the deadlines from `since` on of what can still be
    /// sent.
    Result<std::vector<RemindedDate>> dates(const QDate &since);
    Result<ReminderMarks> marks();
    Result<> mark(const QStringList &keys, const ReminderMark &mark, const QDateTime &now);

private:
    Sql::Connection &m_db;
};

} // namespace Shortlist
