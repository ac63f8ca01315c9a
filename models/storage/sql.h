// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/storage/sqlvalues.h"

#include <QByteArray>
#include <QString>
#include <QVariantList>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <vector>

struct sqlite3;

/// A thin layer over SQLite's own interface: prepared once, rows as they come, every failure a value with the extended
/// code. https://www.sqlite.org/cintro.html
namespace Shortlist::Sql {

enum class Access : quint8 {
    ReadWrite,
    ReadOnly,
    Immutable, ///< as ReadOnly, where not even SQLite's own files can be made: nobody changes the file meanwhile
};

/// One connection and its prepared statements. `sql` is a constant: a statement is prepared once for each pointer.
/// Failures: Conflict where a UNIQUE or PRIMARY KEY constraint fails, ReadOnly where the connection may not write,
/// Malformed where the file is damaged, Cancelled (interruption.h), else Storage.
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
    /// The same for what is too much to be in memory at once.
    Result<> visitBuilt(const QString &sql, const std::function<void(const Row &)> &visit)
    {
        const auto executed = execute(built(sql), {}, visit);
        return executed ? Result<>() : Result<>(executed.error());
    }
    /// Statements without parameters, one after the other; for migrations and pragmas.
    Result<> script(const QByteArray &sql);

    /// Gives back what it remembers of the file: for after a look at much that is rarely asked for.
    void forgetPages();

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
    StatementResult compiled(const QByteArray &sql, unsigned flags);
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

} // namespace Shortlist::Sql
