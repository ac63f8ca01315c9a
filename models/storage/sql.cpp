// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/sql.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

#include <atomic>
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

Error errorOf(const QSqlError &error)
{
    return errorOf(error.nativeErrorCode().toInt(),
                   error.databaseText().isEmpty() ? error.text() : error.databaseText());
}

/// QtSql takes parameters in the order in which they stand, whatever their numbers say (Qt 6.4). So `?2 … ?1 … ?2`
/// becomes `? … ? … ?`, and this lists which values go where; empty for SQL with plain `?`. No literal of ours has one.
struct Numbered
{
    QString sql;
    std::vector<int> order; ///< for each place, the index of its value
};

Numbered numbered(const QString &sql)
{
    static const QRegularExpression parameter(u"\\?(\\d+)"_s);
    Numbered result{sql, {}};
    for (auto matches = parameter.globalMatch(sql); matches.hasNext();)
        result.order.push_back(matches.next().captured(1).toInt() - 1);
    result.sql.replace(parameter, u"?"_s);
    return result;
}

void bindAll(QSqlQuery &query, const std::vector<int> &order, const QVariantList &values)
{
    if (order.empty()) {
        for (int i = 0; i < int(values.size()); ++i)
            query.bindValue(i, values.at(i));
        return;
    }
    for (size_t i = 0; i < order.size(); ++i)
        query.bindValue(int(i), values.at(order[i]));
}

QString optionsFor(Access access)
{
    switch (access) {
    case Access::ReadWrite:
        return u"QSQLITE_BUSY_TIMEOUT=0"_s;
    case Access::ReadOnly:
        return u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=%1"_s.arg(ReaderBusyTimeoutMs);
    case Access::Immutable:
        return u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s;
    }
    return {};
}

QString nameFor(const QString &path, Access access)
{
    if (access != Access::Immutable)
        return path;
    return QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded(QUrl::FullyEncoded)) + u"?immutable=1"_s;
}

/// QtSql knows connections by name.
QString uniqueName()
{
    static std::atomic<int> counter = 0;
    return u"shortlist-%1"_s.arg(++counter);
}

} // namespace

struct Connection::Statement
{
    QSqlQuery query;
    std::vector<int> order;
    bool isRunning = false;
};

struct Connection::State
{
    QString name;
    QSqlDatabase database;
    sqlite3 *handle = nullptr;
    std::unordered_map<const char *, std::shared_ptr<Statement>> statements;
};

Connection::Connection(std::unique_ptr<State> state)
    : m_state(std::move(state))
{ }

Connection::~Connection()
{
    const QString name = m_state->name;
    m_state->statements.clear();
    m_state->database.close();
    m_state.reset(); // removeDatabase() wants no copies left
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Access access)
{
    auto state = std::make_unique<State>();
    state->name = uniqueName();
    state->database = QSqlDatabase::addDatabase(u"QSQLITE"_s, state->name);
    state->database.setDatabaseName(nameFor(path, access));
    state->database.setConnectOptions(optionsFor(access));
    std::unique_ptr<Connection> connection(new Connection(std::move(state)));
    QSqlDatabase &database = connection->m_state->database;
    if (!database.open())
        return errorOf(database.lastError());

    const QVariant handle = database.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return Error{Error::Code::Storage, u"the QSQLITE driver gives no sqlite3*"_s};
    connection->m_state->handle = *static_cast<sqlite3 *const *>(handle.constData());
    return connection;
}

Connection::StatementResult Connection::prepared(const char *sql)
{
    std::shared_ptr<Statement> &statement = m_state->statements[sql];
    if (statement)
        return statement;
    auto made = built(QString::fromUtf8(sql));
    if (made)
        statement = *made;
    return made;
}

Connection::StatementResult Connection::built(const QString &sql)
{
    Numbered text = numbered(sql);
    auto statement = std::make_shared<Statement>(Statement{QSqlQuery(m_state->database), std::move(text.order)});
    statement->query.setForwardOnly(true);
    if (!statement->query.prepare(text.sql))
        return errorOf(statement->query.lastError());
    return statement;
}

Result<int> Connection::execute(const StatementResult &statement, const QVariantList &values,
                                const std::function<void(const Row &)> &onRow)
{
    if (!statement)
        return statement.error();
    Statement &running = **statement;
    Q_ASSERT(!running.isRunning); // a statement cannot run inside its own rows
    QSqlQuery &query = running.query;
    bindAll(query, running.order, values);
    if (!query.exec()) {
        const Error error = errorOf(query.lastError());
        query.finish();
        return error;
    }
    running.isRunning = true;
    while (query.next())
        if (onRow)
            onRow(Row(query));
    running.isRunning = false;
    // next() ends alike after the last row and on an error.
    const QSqlError failure = query.lastError();
    const int changed = sqlite3_changes(m_state->handle);
    query.finish();
    if (failure.isValid())
        return errorOf(failure);
    return changed;
}

Result<> Connection::script(const QByteArray &sql)
{
    if (sqlite3_exec(m_state->handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return lastError(u"script"_s);
    return {};
}

qint64 Connection::lastInsertedId() const
{
    return sqlite3_last_insert_rowid(m_state->handle);
}

bool Connection::isInTransaction() const
{
    return sqlite3_get_autocommit(m_state->handle) == 0;
}

sqlite3 *Connection::handle() const
{
    return m_state->handle;
}

Error Connection::lastError(const QString &doing) const
{
    Error error =
        errorOf(sqlite3_extended_errcode(m_state->handle), QString::fromUtf8(sqlite3_errmsg(m_state->handle)));
    error.detail.prepend(doing + u": "_s);
    return error;
}

} // namespace Shortlist::Sql
