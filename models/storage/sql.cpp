// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/sql.h"

#include <QUrl>

#include <sqlite3.h>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace Shortlist::Sql {

namespace {

constexpr auto ReaderBusyTimeoutMs = 2000; ///< a reader waits for recovery after a crash, and for nothing else

Error::Code codeOf(int extendedCode)
{
    constexpr int PrimaryBits = 0xff;
    if (extendedCode == SQLITE_CONSTRAINT_UNIQUE || extendedCode == SQLITE_CONSTRAINT_PRIMARYKEY)
        return Error::Code::Conflict;
    switch (extendedCode & PrimaryBits) {
    case SQLITE_READONLY:
        return extendedCode == SQLITE_READONLY_DBMOVED ? Error::Code::Storage : Error::Code::ReadOnly;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Error::Code::Malformed;
    case SQLITE_INTERRUPT:
        return Error::Code::Cancelled;
    default:
        return Error::Code::Storage;
    }
}

Error errorOf(int extendedCode, const QString &message)
{
    const Error::Code code = codeOf(extendedCode);
    if (code == Error::Code::ReadOnly)
        return {code, u"the database is read-only: it, or its folder, cannot be written; nothing was changed"_s};
    return {code, u"SQLite %1: %2"_s.arg(extendedCode).arg(message)};
}

/// Of the last call on the connection.
Error errorOf(sqlite3 *handle)
{
    return errorOf(sqlite3_extended_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle)));
}

int flagsFor(Access access)
{
    constexpr int Alone = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE; // one thread at a time
    switch (access) {
    case Access::ReadWrite:
        return Alone | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case Access::ReadOnly:
        return Alone | SQLITE_OPEN_READONLY;
    case Access::Immutable:
        return Alone | SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
    }
    return Alone;
}

QString nameFor(const QString &path, Access access)
{
    if (access != Access::Immutable)
        return path;
    return QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded(QUrl::FullyEncoded)) + u"?immutable=1"_s;
}

template <typename T, int (*Free)(T *)>
struct Freed
{
    void operator()(T *held) const { Free(held); }
};

} // namespace

struct Connection::Statement
{
    std::unique_ptr<sqlite3_stmt, Freed<sqlite3_stmt, sqlite3_finalize>> compiled;
    bool isRunning = false;
};

struct Connection::State
{
    std::unique_ptr<sqlite3, Freed<sqlite3, sqlite3_close>> handle;
    std::unordered_map<const char *, std::shared_ptr<Statement>> statements; // they go before what they belong to
};

Connection::Connection(std::unique_ptr<State> state)
    : m_state(std::move(state))
{ }

Connection::~Connection() = default;

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Access access)
{
    sqlite3 *handle = nullptr;
    const int opened = sqlite3_open_v2(nameFor(path, access).toUtf8().constData(), &handle, flagsFor(access), nullptr);
    auto state = std::make_unique<State>();
    state->handle.reset(handle); // SQLite makes one to ask for the error as well
    if (opened != SQLITE_OK)
        return handle ? errorOf(handle) : errorOf(opened, QString::fromUtf8(sqlite3_errstr(opened)));
    sqlite3_extended_result_codes(handle, 1);
    if (access == Access::ReadOnly)
        sqlite3_busy_timeout(handle, ReaderBusyTimeoutMs);
    return std::unique_ptr<Connection>(new Connection(std::move(state)));
}

Connection::StatementResult Connection::prepared(const char *sql)
{
    std::shared_ptr<Statement> &statement = m_state->statements[sql];
    if (statement)
        return statement;
    auto made = compiled(sql, SQLITE_PREPARE_PERSISTENT);
    if (made)
        statement = *made;
    return made;
}

Connection::StatementResult Connection::built(const QString &sql)
{
    return compiled(sql.toUtf8(), 0);
}

Connection::StatementResult Connection::compiled(const QByteArray &sql, unsigned flags)
{
    sqlite3_stmt *statement = nullptr;
    const int lengthWithEnd = int(sql.size()) + 1;
    if (sqlite3_prepare_v3(handle(), sql.constData(), lengthWithEnd, flags, &statement, nullptr) != SQLITE_OK)
        return errorOf(handle());
    return std::make_shared<Statement>(Statement{{statement, {}}});
}

Result<int> Connection::execute(const StatementResult &statement, const QVariantList &values,
                                const std::function<void(const Row &)> &onRow)
{
    if (!statement)
        return statement.error();
    Statement &running = **statement;
    Q_ASSERT(!running.isRunning); // a statement cannot run inside its own rows
    sqlite3_stmt *compiled = running.compiled.get();
    Q_ASSERT(sqlite3_bind_parameter_count(compiled) == values.size());
    running.isRunning = true;
    const Bindings bindings(compiled, values);
    int step = bindings.result();
    if (step == SQLITE_OK)
        while ((step = sqlite3_step(compiled)) == SQLITE_ROW)
            if (onRow)
                onRow(Row(compiled));
    running.isRunning = false;
    if (step != SQLITE_DONE)
        return errorOf(handle());
    return sqlite3_changes(handle());
}

Result<> Connection::script(const QByteArray &sql)
{
    if (sqlite3_exec(handle(), sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return lastError(u"script"_s);
    return {};
}

void Connection::forgetPages()
{
    sqlite3_db_release_memory(handle());
}

qint64 Connection::lastInsertedId() const
{
    return sqlite3_last_insert_rowid(handle());
}

bool Connection::isInTransaction() const
{
    return sqlite3_get_autocommit(handle()) == 0;
}

sqlite3 *Connection::handle() const
{
    return m_state->handle.get();
}

Error Connection::lastError(const QString &doing) const
{
    Error error = errorOf(handle());
    error.detail.prepend(doing + u": "_s);
    return error;
}

} // namespace Shortlist::Sql
