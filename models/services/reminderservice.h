// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/policy/reminders.h"

#include <QFuture>
#include <QObject>

namespace Shortlist {

class StoreAccess;

/// Keeps in mind what the user was reminded of, so that nothing is said twice.
class ReminderService : public QObject
{
    Q_OBJECT

public:
    /// `store` must outlive this.
    explicit ReminderService(StoreAccess &store, QObject *parent = nullptr);

    /// What is to be announced at `now`: it is recorded as announced before it is handed out.
    QFuture<Result<ReminderPlan>> take(QDateTime now, ReminderRules rules, QTimeZone own);
    QFuture<Result<>> snooze(std::vector<RemindedDate> dates, QDateTime until);
    /// No more of that date.
    QFuture<Result<>> silence(std::vector<RemindedDate> dates);

private:
    QFuture<Result<>> mark(std::vector<RemindedDate> dates, ReminderMark mark);

    StoreAccess &m_store;
};

} // namespace Shortlist
