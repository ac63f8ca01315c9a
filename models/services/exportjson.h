// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/storage/exporter.h"

#include <QDateTime>
#include <QJsonObject>

namespace Shortlist {

class Store;

/// Rises when a reader of an older export would misunderstand a newer one.
constexpr int ExportVersion = 1;

/// The whole database as docs/export.md describes it.
QJsonObject toJson(const StoreExport &exported, const QDateTime &at);

/// Reads an export into a store that holds nothing yet. The errors of rowarchive.h; Malformed where it is none.
Result<> readExport(Store &store, const QByteArray &bytes);

} // namespace Shortlist
