// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/rowarchive.h"

#include "models/storage/changeset.h"
#include "models/storage/checker.h"
#include "models/storage/migrations.h"
#include "models/storage/postingstore.h"
#include "models/storage/searchrows.h"
#include "models/storage/sourcestore.h"
#include "models/storage/sql.h"
#include "models/storage/sqltransaction.h"
#include "models/storage/tagwords.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

constexpr auto ColumnsSql = "SELECT name FROM pragma_table_info(?1)";
constexpr auto HoldsSomethingSql =
    "SELECT 1 WHERE EXISTS (SELECT 1 FROM posting) OR EXISTS (SELECT 1 FROM source)"
    " OR EXISTS (SELECT 1 FROM tag) OR EXISTS (SELECT 1 FROM employer)"
    " OR EXISTS (SELECT 1 FROM contact) OR EXISTS (SELECT 1 FROM document)"
    " OR EXISTS (SELECT 1 FROM saved_search) OR EXISTS (SELECT 1 FROM application_event)";
constexpr auto InsertSourceBytesSql = "INSERT INTO source_bytes(sha256, compressed) VALUES(?1, ?2)";
constexpr auto InsertDocumentBytesSql = "INSERT INTO document_bytes(sha256, compressed, bytes) VALUES(?1, 0, ?2)";
// Of a name that has rows already: ids that were given once are not given again.
constexpr auto SequencesSql = "SELECT name, seq FROM sqlite_sequence WHERE name NOT LIKE 'undo%' ORDER BY name";
constexpr auto DropSequenceSql = "DELETE FROM sqlite_sequence WHERE name = ?1";
constexpr auto InsertSequenceSql = "INSERT INTO sqlite_sequence(name, seq) VALUES(?1, ?2)";
constexpr auto BytesKey = "base64"_L1;

QStringList archivedTables()
{
    return recordedTables() + QStringList{u"application_event"_s, u"reminder_mark"_s};
}

Error malformed(const QString &why)
{
    return {Error::Code::Malformed, u"the export: "_s + why};
}

Result<QStringList> columnsOf(Sql::Connection &db, const QString &table)
{
    const auto names = db.list(
        ColumnsSql, [](const Sql::Row &row) { return row.text(0); }, table);
    if (!names)
        return names.error();
    return QStringList(names->begin(), names->end());
}

/// What a removed document was is part of the undo log, which is not archived.
QString selectOf(const QString &table, const QStringList &columns)
{
    QStringList values;
    for (const QString &column : columns)
        values += u"typeof(%1), %1"_s.arg(column);
    const QString kept = table == "document"_L1 ? u" WHERE removed_at IS NULL"_s : QString();
    return u"SELECT %1 FROM %2%3 ORDER BY 2, 4"_s.arg(values.join(u", "_s), table, kept);
}

QJsonValue readValue(const Sql::Row &row, int column)
{
    const QString type = row.text(column);
    if (type == "null"_L1)
        return {};
    if (type == "integer"_L1)
        return row.integer(column + 1);
    if (type == "real"_L1)
        return row.real(column + 1);
    if (type == "blob"_L1)
        return QJsonObject{{BytesKey, QString::fromLatin1(row.bytes(column + 1).toBase64())}};
    return row.text(column + 1);
}

/// As they are read: a table may be larger than memory.
Result<> takeRows(Sql::Connection &db, const QString &table, const QStringList &columns, RowTaker &taker)
{
    Result<> taken;
    const auto take = [&](const Sql::Row &row) {
        if (!taken)
            return;
        QJsonArray values;
        for (int i = 0; i < int(columns.size()); ++i)
            values.append(readValue(row, 2 * i));
        taken = taker.takeRow(values);
    };
    if (auto visited = db.visitBuilt(selectOf(table, columns), take); !visited)
        return visited;
    return taken;
}

QVariant boundValue(const QJsonValue &value)
{
    if (value.isString())
        return Sql::bound(value.toString());
    if (value.isObject())
        return Sql::bound(QByteArray::fromBase64(value[BytesKey].toString().toLatin1()));
    if (!value.isDouble())
        return QVariant(QMetaType::fromType<qlonglong>());
    const qint64 whole = value.toInteger();
    return double(whole) == value.toDouble() ? Sql::bound(whole) : Sql::bound(value.toDouble());
}

Result<> insertRows(Sql::Connection &db, const QString &table, const QJsonObject &archived)
{
    const auto columns = columnsOf(db, table);
    if (!columns)
        return columns.error();
    if (archived["columns"_L1] != QJsonValue(QJsonArray::fromStringList(*columns)))
        return malformed(u"other columns of "_s + table);
    const QString places = QStringList(columns->size(), u"?"_s).join(u", "_s);
    const QString sql = u"INSERT INTO %1(%2) VALUES(%3)"_s.arg(table, columns->join(u", "_s), places);
    const auto rows = archived["rows"_L1].toArray();
    for (const QJsonValue &row : rows) {
        QVariantList values;
        const QJsonArray cells = row.toArray();
        for (const QJsonValue &cell : cells)
            values.append(boundValue(cell));
        if (values.size() != columns->size())
            return malformed(u"a row of "_s + table);
        const auto inserted = db.listBuilt(
            sql, [](const Sql::Row &) { return 0; }, values);
        if (!inserted)
            return malformed(table + u": "_s + inserted.error().detail);
    }
    return {};
}

Result<> insertBytes(Sql::Connection &db, const ArchivedBytes &bytes)
{
    for (auto source = bytes.sources.begin(); source != bytes.sources.end(); ++source)
        if (const auto done = db.run(InsertSourceBytesSql, source.key(), SourceStore::compressed(source.value()));
            !done)
            return done.error();
    for (auto document = bytes.documents.begin(); document != bytes.documents.end(); ++document)
        if (const auto done = db.run(InsertDocumentBytesSql, document.key(), document.value()); !done)
            return done.error();
    return {};
}

Result<> setSequences(Sql::Connection &db, const QJsonObject &sequences)
{
    for (auto sequence = sequences.begin(); sequence != sequences.end(); ++sequence) {
        if (const auto done = db.run(DropSequenceSql, sequence.key()); !done)
            return done.error();
        if (const auto done = db.run(InsertSequenceSql, sequence.key(), sequence.value().toInteger()); !done)
            return done.error();
    }
    return {};
}

Result<> requireEmpty(Sql::Connection &db)
{
    const auto found = db.first(HoldsSomethingSql, [](const Sql::Row &) { return true; });
    if (!found)
        return found.error();
    return *found ? Result<>(Error{Error::Code::Conflict, u"the database is not empty"_s}) : Result<>();
}

Result<> insertAll(Sql::Connection &db, const QJsonObject &archive, const ArchivedBytes &bytes)
{
    if (auto prepared = db.script("PRAGMA defer_foreign_keys = ON; DELETE FROM stage; DELETE FROM undo_log;");
        !prepared)
        return prepared;
    if (auto inserted = insertBytes(db, bytes); !inserted)
        return inserted;
    const QJsonObject tables = archive["tables"_L1].toObject();
    const QStringList names = archivedTables();
    for (const QString &table : names)
        if (auto inserted = insertRows(db, table, tables[table].toObject()); !inserted)
            return inserted;
    if (auto set = setSequences(db, archive["sequences"_L1].toObject()); !set)
        return set;
    const auto ids = PostingStore(db).ids();
    if (!ids)
        return ids.error();
    if (auto written = writeSearchRows(db, *ids); !written)
        return written;
    const auto tags = staleTagWords(db);
    return tags ? writeTagWords(db, *tags) : tags.error();
}

} // namespace

Result<> archiveRows(Sql::Connection &db, RowTaker &taker)
{
    const auto version = schemaVersion(db);
    if (!version)
        return version.error();
    const auto listed =
        db.list(SequencesSql, [](const Sql::Row &row) { return std::pair(row.text(0), row.integer(1)); });
    if (!listed)
        return listed.error();
    QJsonObject sequences;
    for (const auto &[name, last] : *listed)
        sequences.insert(name, last);
    if (auto begun = taker.beginRows({{u"schema"_s, *version}, {u"sequences"_s, sequences}}); !begun)
        return begun;
    const QStringList names = archivedTables();
    for (const QString &table : names) {
        const auto columns = columnsOf(db, table);
        if (!columns)
            return columns.error();
        if (auto begun = taker.beginTable(table, *columns); !begun)
            return begun;
        if (auto taken = takeRows(db, table, *columns, taker); !taken)
            return taken;
    }
    return {};
}

Result<> restoreRows(Sql::Connection &db, const QJsonObject &archive, const ArchivedBytes &bytes)
{
    const auto version = schemaVersion(db);
    if (!version)
        return version.error();
    const int archived = archive["schema"_L1].toInt();
    if (archived != *version)
        return Error{archived > *version ? Error::Code::NewerDatabase : Error::Code::Malformed,
                     u"the export has version %1 of the tables, this program %2"_s.arg(archived).arg(*version)};
    auto transaction = Sql::Transaction::begin(db);
    if (!transaction)
        return transaction.error();
    if (auto empty = requireEmpty(db); !empty)
        return empty;
    if (auto inserted = insertAll(db, archive, bytes); !inserted)
        return inserted;
    const auto problems = check(db);
    if (!problems)
        return problems.error();
    if (!problems->isEmpty())
        return malformed(problems->mid(0, 3).join(u"; "_s));
    return transaction->commit();
}

} // namespace Shortlist
