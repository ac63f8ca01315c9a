// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QFuture>
#include <QJsonObject>
#include <QObject>
#include <QStringList>

namespace Shortlist {

class StoreAccess;

/// Keeps the file itself: copies, checks, exports.
class MaintenanceService : public QObject
{
    Q_OBJECT

public:
    /// `store` must outlive this.
    explicit MaintenanceService(StoreAccess &store, QObject *parent = nullptr);

    /// A verified copy at `path`, written beside it and renamed; an existing backup is replaced only by a good one.
    QFuture<Result<>> backup(QString path);
    /// Problems found (integrity, foreign keys, search index, hashes), in English; empty where all is well.
    QFuture<Result<QStringList>> check();
    /// The whole database as one JSON object (docs/export.md).
    QFuture<Result<QJsonObject>> exportJson();

private:
    StoreAccess &m_store;
};

} // namespace Shortlist
