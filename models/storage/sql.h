// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>
#include <QVariant>
#include <QVariantList>

#include <concepts>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <vector>

class QSqlQuery;
struct sqlite3;

/// A thin layer over QtSql's SQLite driver: prepared once, forward only, every failure a value with SQLite's extended
/// code.
namespace Shortlist::Sql {

/// What is bound to a parameter. Text passes Text::storable; an empty text is empty, never NULL; an id of 0, an invalid
/// date and an empty optional are NULL.
QVariant bound(const QString &text);
QVariant bound(const QByteArray &bytes);
QVariant bound(QDate day);                ///< ISO 8601
QVariant bound(QTime time);               ///< hh:mm:ss
QVariant bound(const QDateTime &instant); ///< ISO 8601, UTC, milliseconds
QVariant bound(double number);
template <std::integral Integer>
QVariant bound(Integer number)
{
    return QVariant::fromValue(qlonglong(number));
}
template <typename Id>
requires std::is_same_v<std::underlying_type_t<Id>, qint64> QVariant bound(Id id)
{
    return id == Id{} ? QVariant(QMetaType::fromType<qlonglong>()) : QVariant::fromValue(qlonglong(id));
}
template <typename T>
QVariant bound(const std::optional<T> &value)
{
    return value ? bound(*value) : QVariant(QMetaType::fromType<qlonglong>());
}

/// The row a query stands on; columns count from 0. Valid only inside the function it is handed to.
class Row
{
public:
    bool isNull(int column) const;
    qint64 integer(int column) const;
    int number(int column) const { return int(integer(column)); }
    bool flag(int column) const { return integer(column) != 0; }
    double real(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    QDate day(int column) const;
    QTime time(int column) const;
    QDateTime instant(int column) const;
    std::optional<qint64> optionalInteger(int column) const;
    std::optional<double> optionalReal(int column) const;
    /// 0 for NULL.
    template <typename Id>
    Id id(int column) const
    {
        return Id{integer(column)};
    }

private:
    friend class Connection;
    explicit Row(const QSqlQuery &query)
        : m_query(query)
    { }
    const QSqlQuery &m_query;
};

enum class Access : quint8 { ReadWrite, ReadOnly };

/// One connection and its prepared statements. `sql` is a constant: a statement is prepared once for each pointer.
/// Failures: Conflict where a UNIQUE or PRIMARY KEY constraint fails, else Storage.
class Connection
{
public:
    /// Opens an existing file, or ":memory:"; sets nothing.
    static Result<std::unique_ptr<Connection>> open(const QString &path, Access access);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Runs to the end; the number of rows changed.
    template <typename... Args>
    Result<int> run(const char *sql, const Args &...args)
    {
        return execute(prepared(sql), {bound(args)...}, {});
    }
    /// `read(row)` for every row.
    template <typename Read, typename... Args>
    auto list(const char *sql, const Read &read, const Args &...args)
        -> Result<std::vector<std::invoke_result_t<Read, const Row &>>>
    {
        return listOf(prepared(sql), read, {bound(args)...});
    }
    /// `read(row)` for the only row there may be.
    template <typename Read, typename... Args>
    auto first(const char *sql, const Read &read, const Args &...args)
        -> Result<std::optional<std::invoke_result_t<Read, const Row &>>>
    {
        auto rows = listOf(prepared(sql), read, {bound(args)...});
        if (!rows)
            return rows.error();
        using Value = std::invoke_result_t<Read, const Row &>;
        return rows->empty() ? std::optional<Value>() : std::optional<Value>(std::move(rows->front()));
    }
    /// For SQL that is built at run time (searchindex.cpp only): not kept.
    template <typename Read>
    auto listBuilt(const QString &sql, const Read &read, const QVariantList &values)
        -> Result<std::vector<std::invoke_result_t<Read, const Row &>>>
    {
        return listOf(built(sql), read, values);
    }
    /// Statements without parameters, one after the other; for migrations and pragmas.
    Result<> script(const QByteArray &sql);

    qint64 lastInsertedId() const;
    bool isInTransaction() const;
    /// For what only the C API has; the connection keeps owning it.
    sqlite3 *handle() const;
    /// The error that the last call on handle() left.
    Error lastError(const QString &doing) const;

private:
    struct State;
    struct Statement;
    explicit Connection(std::unique_ptr<State> state);

    using StatementResult = Result<std::shared_ptr<Statement>>;
    StatementResult prepared(const char *sql);
    StatementResult built(const QString &sql);
    Result<int> execute(const StatementResult &statement, const QVariantList &values,
                        const std::function<void(const Row &)> &onRow);

    template <typename Read>
    auto listOf(const StatementResult &statement, const Read &read, const QVariantList &values)
        -> Result<std::vector<std::invoke_result_t<Read, const Row &>>>
    {
        std::vector<std::invoke_result_t<Read, const Row &>> rows;
        const auto executed = execute(statement, values, [&rows, &read](const Row &row) { rows.push_back(read(row)); });
        if (!executed)
            return executed.error();
        return rows;
    }

    std::unique_ptr<State> m_state;
};

/// Rolls back unless committed.
class Transaction
{
public:
    enum class Kind : quint8 { Immediate, Exclusive };
    static Result<Transaction> begin(Connection &db, Kind kind = Kind::Immediate);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&other) = delete;
    ~Transaction();

    Result<> commit();

private:
    explicit Transaction(Connection &db);
    Connection *m_db; ///< null when done
};

/// One consistent state for several reads; nothing of its own where a transaction is open already.
class Snapshot
{
public:
    explicit Snapshot(Connection &db);
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    Connection *m_db; ///< null where it joined another
};

} // namespace Shortlist::Sql
