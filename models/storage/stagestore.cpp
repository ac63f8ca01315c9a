// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/stagestore.h"

#include "models/domain/words.h"
#include "models/storage/sql.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

constexpr auto UsesSql = "SELECT id, key, name, type, colour, position, hidden,"
                         " (SELECT count(*) FROM application_event WHERE stage_id = stage.id),"
                         " (SELECT count(*) FROM posting WHERE stage_id = stage.id) FROM stage ORDER BY position, id";
constexpr auto InsertSql = "INSERT INTO stage(key, name, type, colour, hidden, position)"
                           " VALUES(?1, ?2, ?3, ?4, ?5, (SELECT COALESCE(max(position), -1) + 1 FROM stage))";
constexpr auto UpdateSql = "UPDATE stage SET name = ?2, type = ?3, colour = ?4, hidden = ?5 WHERE id = ?1";
constexpr auto PlaceSql = "UPDATE stage SET position = ?2 WHERE id = ?1";
constexpr auto IsUsedSql = "SELECT 1 FROM application_event WHERE stage_id = ?1 LIMIT 1";
constexpr auto DeleteSql = "DELETE FROM stage WHERE id = ?1";

StageUse readUse(const Sql::Row &row)
{
    return {{row.id<StageId>(0), row.text(1), row.text(2), fromWord<StageType>(row.text(3)).value_or(StageType::Saved),
             row.text(4), row.number(5), row.flag(6)},
            row.number(7),
            row.number(8)};
}

Result<> oneChanged(const Result<int> &changed, StageId id)
{
    if (!changed)
        return changed.error();
    if (*changed == 0)
        return Error{Error::Code::NotFound, u"no stage %1"_s.arg(qint64(id))};
    return {};
}

} // namespace

StageStore::StageStore(Sql::Connection &db)
    : m_db(db)
{ }

Result<std::vector<StageUse>> StageStore::uses()
{
    return m_db.list(UsesSql, readUse);
}

Result<StageId> StageStore::add(const Stage &stage)
{
    const auto inserted =
        m_db.run(InsertSql, stage.key, stage.name, wordOf(stage.type), stage.colour, int(stage.hidden));
    if (!inserted)
        return inserted.error();
    return StageId{m_db.lastInsertedId()};
}

Result<> StageStore::update(const Stage &stage)
{
    return oneChanged(m_db.run(UpdateSql, stage.id, stage.name, wordOf(stage.type), stage.colour, int(stage.hidden)),
                      stage.id);
}

Result<> StageStore::setOrder(const std::vector<StageId> &order)
{
    const auto stages = uses();
    if (!stages)
        return stages.error();
    std::vector<StageId> all = order;
    for (const StageUse &use : *stages)
        if (std::find(order.begin(), order.end(), use.stage.id) == order.end())
            all.push_back(use.stage.id);
    int position = 0;
    for (const StageId id : all)
        if (auto placed = oneChanged(m_db.run(PlaceSql, id, position++), id); !placed)
            return placed;
    return {};
}

Result<> StageStore::remove(StageId id)
{
    const auto used = m_db.first(
        IsUsedSql, [](const Sql::Row &) { return true; }, id);
    if (!used)
        return used.error();
    if (*used)
        return Error{Error::Code::Conflict, u"histories speak of stage %1"_s.arg(qint64(id))};
    return oneChanged(m_db.run(DeleteSql, id), id);
}

} // namespace Shortlist
