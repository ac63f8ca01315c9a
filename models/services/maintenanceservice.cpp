// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/maintenanceservice.h"

#include "models/services/exportjson.h"
#include "models/services/storeaccess.h"
#include "models/services/storethreads.h"
#include "models/storage/backup.h"
#include "models/storage/checker.h"

namespace Shortlist {

namespace {

Result<QJsonObject> exportOf(Store &store)
{
    const auto exported = exportAll(store.connection());
    if (!exported)
        return exported.error();
    return toJson(*exported, QDateTime::currentDateTimeUtc());
}

} // namespace

MaintenanceService::MaintenanceService(StoreAccess &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{ }

QFuture<Result<>> MaintenanceService::backup(QString path)
{
    return m_store.threads().maintain(
        [path = std::move(path)](Store &store) { return Shortlist::backup(store.connection(), path); });
}

QFuture<Result<QStringList>> MaintenanceService::check()
{
    return m_store.threads().maintain([](Store &store) { return Shortlist::check(store.connection()); });
}

QFuture<Result<QJsonObject>> MaintenanceService::exportJson()
{
    return m_store.threads().read(exportOf);
}

} // namespace Shortlist
