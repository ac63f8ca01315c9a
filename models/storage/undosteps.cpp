// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/undosteps.h"

#include "models/storage/idlist.h"
#include "models/storage/sql.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

constexpr auto LastDoneSql = "SELECT id, name, count, events FROM undo_log WHERE undone = 0 ORDER BY id DESC LIMIT 1";
constexpr auto FirstUndoneSql = "SELECT id, name, count, events FROM undo_log WHERE undone = 1 ORDER BY id LIMIT 1";
constexpr auto PartsSql = "SELECT compressed FROM undo_part WHERE undo_id = ?1 ORDER BY id";
constexpr auto AllPartsSql = "SELECT undo_id, compressed FROM undo_part";
constexpr auto DropTailSql = "DELETE FROM undo_log WHERE undone = 1";
constexpr auto OldestSql = "SELECT id, recorded_at FROM undo_log ORDER BY id DESC LIMIT 1 OFFSET ?1";
constexpr auto DropOldestSql = "DELETE FROM undo_log WHERE id <= ?1";
// Bytes without a source belonged to an import that was undone, and that nothing can redo any more.
constexpr auto SweepSql = "DELETE FROM source_bytes WHERE sha256 NOT IN (SELECT sha256 FROM source)";
constexpr auto SweepDocumentsSql = "DELETE FROM document_bytes WHERE sha256 NOT IN (SELECT sha256 FROM document)";
// Removed by a step that is gone: nothing brings them back.
constexpr auto DropRemovedSql = "DELETE FROM document WHERE removed_at < ?1";
// A step is later than the one before it, whatever the clock says: what a step that is gone removed is told from what a
// step removed that can still be taken back by these times.
constexpr auto InsertSql = "INSERT INTO undo_log(name, count, events, recorded_at)"
                           " VALUES(?1, ?2, ?3, max(strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), COALESCE("
                           "(SELECT strftime('%Y-%m-%dT%H:%M:%fZ', recorded_at, '+0.001 seconds') FROM undo_log"
                           " ORDER BY id DESC LIMIT 1), '')))";
constexpr auto InsertPartSql = "INSERT INTO undo_part(undo_id, compressed) VALUES(?1, ?2)";
constexpr auto MarkSql = "UPDATE undo_log SET undone = ?2, events = ?3 WHERE id = ?1";

constexpr qsizetype PartBytes = 16 * 1024 * 1024; ///< before compression
constexpr int FastCompression = 1;

std::vector<EventId> eventsFrom(const QString &json)
{
    std::vector<EventId> events;
    const QJsonArray ids = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &id : ids)
        events.push_back(EventId{id.toInteger()});
    return events;
}

LoggedStep readStep(const Sql::Row &row)
{
    return {row.integer(0), {row.text(1), row.number(2)}, eventsFrom(row.text(3)), {}};
}

Result<std::optional<LoggedStep>> find(Sql::Connection &db, StepState state)
{
    return db.first(state == StepState::Done ? LastDoneSql : FirstUndoneSql, readStep);
}

Result<> sweep(Sql::Connection &db)
{
    for (const char *sql : {SweepSql, SweepDocumentsSql})
        if (const auto swept = db.run(sql); !swept)
            return swept.error();
    return {};
}

/// Whether it unpacks to what its checksum and its length say.
bool isSound(const QByteArray &part)
{
    constexpr qsizetype LengthBytes = sizeof(quint32);
    return part.size() > LengthBytes
        && qUncompress(part).size() == qsizetype(qFromBigEndian<quint32>(part.constData()));
}

/// Keeps UndoLog::MaxSteps.
Result<> dropOldest(Sql::Connection &db)
{
    const auto read = [](const Sql::Row &row) { return std::pair(row.integer(0), row.text(1)); };
    const auto oldest = db.first(OldestSql, read, UndoLog::MaxSteps);
    if (!oldest)
        return oldest.error();
    if (!*oldest)
        return {};
    const auto &[id, recordedAt] = **oldest;
    if (const auto dropped = db.run(DropOldestSql, id); !dropped)
        return dropped.error();
    const auto removed = db.run(DropRemovedSql, recordedAt);
    if (!removed)
        return removed.error();
    return *removed > 0 ? sweep(db) : Result<>();
}

} // namespace

Result<std::optional<ActionName>> nextStepName(Sql::Connection &db, StepState state)
{
    const auto step = find(db, state);
    if (!step)
        return step.error();
    return *step ? std::optional((*step)->name) : std::nullopt;
}

Result<LoggedStep> nextStep(Sql::Connection &db, StepState state)
{
    auto found = find(db, state);
    if (!found)
        return found.error();
    if (!*found)
        return Error{Error::Code::NotFound, u"no step to undo or redo"_s};
    LoggedStep step = **std::move(found);
    const auto parts = db.list(
        PartsSql, [](const Sql::Row &row) { return row.bytes(0); }, step.id);
    if (!parts)
        return parts.error();
    for (const QByteArray &part : *parts) {
        const QByteArray bytes = qUncompress(part);
        if (bytes.isEmpty())
            return Error{Error::Code::Storage, u"step %1 of the undo log is damaged"_s.arg(step.id)};
        step.changeset.append(bytes);
    }
    return step;
}

std::vector<QByteArray> packedParts(const QByteArray &changeset)
{
    std::vector<QByteArray> parts;
    for (qsizetype from = 0; from < changeset.size(); from += PartBytes)
        parts.push_back(qCompress(changeset.mid(from, PartBytes), FastCompression));
    return parts;
}

Result<> pushStep(Sql::Connection &db, const ActionName &name, const std::vector<EventId> &events,
                  const std::vector<QByteArray> &parts)
{
    const auto tail = db.run(DropTailSql);
    if (!tail)
        return tail.error();
    if (*tail > 0)
        if (auto swept = sweep(db); !swept)
            return swept;
    if (const auto inserted = db.run(InsertSql, name.key, name.count, idList(events)); !inserted)
        return inserted.error();
    const qint64 id = db.lastInsertedId();
    for (const QByteArray &part : parts)
        if (const auto inserted = db.run(InsertPartSql, id, part); !inserted)
            return inserted.error();
    return dropOldest(db);
}

Result<QStringList> undoProblems(Sql::Connection &db)
{
    const auto damaged = db.list(AllPartsSql, [](const Sql::Row &row) {
        return isSound(row.bytes(1)) ? QString() : u"step %1 of the undo log is damaged"_s.arg(row.integer(0));
    });
    if (!damaged)
        return damaged.error();
    QStringList problems(damaged->begin(), damaged->end());
    problems.removeAll(QString());
    problems.removeDuplicates();
    return problems;
}

Result<> markStep(Sql::Connection &db, qint64 id, StepState state, const std::vector<EventId> &events)
{
    if (const auto marked = db.run(MarkSql, id, state == StepState::Undone, idList(events)); !marked)
        return marked.error();
    return {};
}

} // namespace Shortlist
