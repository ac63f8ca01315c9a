// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/backup.h"
#include "models/domain/result.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace Shortlist {

class MaintenanceService;

/// When copies are made; waiting goes by the time that passes, whatever the clock is set to meanwhile.
struct BackupPace
{
    std::chrono::milliseconds afterStart = std::chrono::minutes(1); ///< the start belongs to the user
    std::chrono::milliseconds between = std::chrono::minutes(30);
    std::function<QDateTime()> now = &QDateTime::currentDateTimeUtc;
};

/// Copies the database by itself: a little after the start, every half hour, and at the end; only where something
/// changed since the newest copy.
class BackupKeeper : public QObject
{
    Q_OBJECT

public:
    /// `maintenance` must outlive this.
    BackupKeeper(MaintenanceService &maintenance, BackupRules rules, BackupPace pace = {}, QObject *parent = nullptr);

    void start();
    /// The last one: waits for it. A database that takes long to copy waits for the next start.
    void finish(qint64 databaseBytes);

Q_SIGNALS:
    /// A copy was made, or none was needed: an empty path.
    void looked(const QString &path);
    void failed(const Shortlist::Error &error);

private:
    void backUp();

    MaintenanceService &m_maintenance;
    BackupRules m_rules;
    BackupPace m_pace;
    QTimer m_first;
    QTimer m_again;
};

} // namespace Shortlist
