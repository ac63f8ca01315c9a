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
// Two sources, or two documents, may hold the same bytes.
constexpr auto InsertSourceBytesSql = "INSERT INTO source_bytes(sha256, compressed) VALUES(?1, ?2)"
                                      " ON CONFLICT(sha256) DO NOTHING";
constexpr auto InsertDocumentBytesSql = "INSERT INTO document_bytes(sha256, compressed, bytes) VALUES(?1, 0, ?2)"
                                        " ON CONFLICT(sha256) DO NOTHING";
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

QString insertSqlOf(const QString &table, const QStringList &columns)
{
    const QString places = QStringList(columns.size(), u"?"_s).join(u", "_s);
    return u"INSERT INTO %1(%2) VALUES(%3)"_s.arg(table, columns.join(u", "_s), places);
}

/// Every table is there, with the columns that this program knows.
Result<> requireSameColumns(Sql::Connection &db, const ArchiveHead &head)
{
    const QStringList names = archivedTables();
    for (const QString &table : names) {
        const auto columns = columnsOf(db, table);
        if (!columns)
            return columns.error();
        if (head.columns.value(table) != *columns)
            return malformed(u"other columns of "_s + table);
    }
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

/// What follows from the rest.
Result<> indexAll(Sql::Connection &db)
{
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

Result<> ArchiveRestorer::putSource(const QByteArray &sha256, const QByteArray &bytes)
{
    const auto done = m_db.run(InsertSourceBytesSql, sha256, SourceStore::compressed(bytes));
    return done ? Result<>() : Result<>(done.error());
}

Result<> ArchiveRestorer::putDocument(const QByteArray &sha256, const QByteArray &bytes)
{
    const auto done = m_db.run(InsertDocumentBytesSql, sha256, bytes);
    return done ? Result<>() : Result<>(done.error());
}

Result<> ArchiveRestorer::putRow(const QString &table, const QJsonArray &row)
{
    const auto columns = m_head.columns.constFind(table);
    if (table != m_table) {
        const bool isArchived = archivedTables().contains(table) && columns != m_head.columns.constEnd();
        m_insertSql = isArchived ? insertSqlOf(table, *columns) : QString();
        m_table = table;
    }
    if (m_insertSql.isEmpty())
        return {};
    if (row.size() != columns->size())
        return malformed(u"a row of "_s + table);
    QVariantList values;
    for (const QJsonValue &cell : row)
        values.append(boundValue(cell));
    const auto inserted = m_db.listBuilt(
        m_insertSql, [](const Sql::Row &) { return 0; }, values);
    return inserted ? Result<>() : malformed(table + u": "_s + inserted.error().detail);
}

Result<> restoreRows(Sql::Connection &db, const ArchiveHead &head,
                     const std::function<Result<>(ArchiveRestorer &)> &putAll)
{
    const auto version = schemaVersion(db);
    if (!version)
        return version.error();
    if (head.schema != *version)
        return Error{head.schema > *version ? Error::Code::NewerDatabase : Error::Code::Malformed,
                     u"the export has version %1 of the tables, this program %2"_s.arg(head.schema).arg(*version)};
    if (auto same = requireSameColumns(db, head); !same)
        return same;
    auto transaction = Sql::Transaction::begin(db);
    if (!transaction)
        return transaction.error();
    if (auto empty = requireEmpty(db); !empty)
        return empty;
    if (auto prepared = db.script("PRAGMA defer_foreign_keys = ON; DELETE FROM stage; DELETE FROM undo_log;");
        !prepared)
        return prepared;
    ArchiveRestorer restorer(db, head);
    if (auto put = putAll(restorer); !put)
        return put;
    if (auto set = setSequences(db, head.sequences); !set)
        return set;
    if (auto indexed = indexAll(db); !indexed)
        return indexed;
    const auto problems = check(db);
    if (!problems)
        return problems.error();
    if (!problems->isEmpty())
        return malformed(problems->mid(0, 3).join(u"; "_s));
    return transaction->commit();
}

} // namespace Shortlist
