// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/backupkeeper.h"

#include "models/services/maintenanceservice.h"

#include <QFutureWatcher>

namespace Shortlist {

namespace {

constexpr qint64 QuickBytes = 64LL * 1024 * 1024; ///< is copied and checked within two seconds

} // namespace

BackupKeeper::BackupKeeper(MaintenanceService &maintenance, BackupRules rules, BackupPace pace, QObject *parent)
    : QObject(parent)
    , m_maintenance(maintenance)
    , m_rules(rules)
    , m_pace(std::move(pace))
{
    m_first.setSingleShot(true);
    m_first.setInterval(m_pace.afterStart);
    m_again.setInterval(m_pace.between);
    connect(&m_first, &QTimer::timeout, this, &BackupKeeper::backUp);
    connect(&m_again, &QTimer::timeout, this, &BackupKeeper::backUp);
}

void BackupKeeper::start()
{
    m_first.start();
    m_again.start();
}

void BackupKeeper::finish(qint64 databaseBytes)
{
    m_first.stop();
    m_again.stop();
    if (databaseBytes > QuickBytes)
        return;
    (void)m_maintenance.backupBeside(BackupFile::Reason::Automatic, m_pace.now(), m_rules)
        .result(); // nobody is left to tell
}

void BackupKeeper::backUp()
{
    // Not QFuture::then(): where this goes before the copy is made, Qt 6.4 calls what is no longer there.
    auto *watcher = new QFutureWatcher<Result<QString>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (const auto made = watcher->result(); made)
            Q_EMIT looked(*made);
        else
            Q_EMIT failed(made.error());
    });
    watcher->setFuture(m_maintenance.backupBeside(BackupFile::Reason::Automatic, m_pace.now(), m_rules));
}

} // namespace Shortlist
