// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/application.h"
#include "models/domain/result.h"

#include <vector>

namespace Shortlist {

namespace Sql {
class Connection;
}

/// A stage and who speaks of it.
struct StageUse
{
    Stage stage;
    int entries = 0;  ///< of histories, also those that were taken back
    int postings = 0; ///< that stand in it; the trash counts

    friend bool operator==(const StageUse &, const StageUse &) = default;
};

/// The user's stages. Reading them by themselves is TrackingStore::stages(). Writing needs an open Action.
class StageStore
{
public:
    /// `db` must outlive this.
    explicit StageStore(Sql::Connection &db);

    /// By position.
    Result<std::vector<StageUse>> uses();

    /// Behind the others; `stage.id` and `stage.position` are ignored. Conflict where a stage has that key.
    Result<StageId> add(const Stage &stage);
    /// Name, type, colour and whether it is hidden; key and position stay. NotFound.
    Result<> update(const Stage &stage);
    /// The places of these stages, first to last; those that are not named follow in the order they had.
    Result<> setOrder(const std::vector<StageId> &order);
    /// Conflict where a history speaks of it; NotFound.
    Result<> remove(StageId id);

private:
    Sql::Connection &m_db;
};

} // namespace Shortlist
