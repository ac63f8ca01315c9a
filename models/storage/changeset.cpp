// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/changeset.h"

#include "models/storage/sql.h"

#include <array>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

// By name.
constexpr std::array RecordedTables{"appointment",
                                    "contact",
                                    "document",
                                    "duplicate",
                                    "employer",
                                    "employer_alias",
                                    "employer_group",
                                    "employer_group_member",
                                    "limit_rule",
                                    "match_key",
                                    "merged_posting",
                                    "own_skill",
                                    "plan_order",
                                    "posting",
                                    "posting_body",
                                    "posting_contact",
                                    "posting_document",
                                    "posting_notice",
                                    "posting_tag",
                                    "posting_version",
                                    "saved_search",
                                    "score_weight",
                                    "source",
                                    "stage",
                                    "tag"};

struct SqliteDeleter
{
    void operator()(void *memory) const { sqlite3_free(memory); }
};

struct IteratorDeleter
{
    void operator()(sqlite3_changeset_iter *iterator) const { sqlite3changeset_finalize(iterator); }
};

Error failed(const QString &doing, int code)
{
    return {Error::Code::Storage, u"%1: SQLite %2"_s.arg(doing).arg(code)};
}

/// Takes over memory that SQLite allocated.
QByteArray taken(void *memory, int size)
{
    const std::unique_ptr<void, SqliteDeleter> owner(memory);
    return {static_cast<const char *>(memory), size};
}

// The C API wants void * for what it only reads.
void *readable(const QByteArray &bytes)
{
    return const_cast<char *>(bytes.constData()); // NOLINT(cppcoreguidelines-pro-type-const-cast)
}

RowChange::Kind kindOf(int operation)
{
    if (operation == SQLITE_INSERT)
        return RowChange::Kind::Insert;
    return operation == SQLITE_DELETE ? RowChange::Kind::Delete : RowChange::Kind::Update;
}

int refuse(void *, int, sqlite3_changeset_iter *)
{
    return SQLITE_CHANGESET_ABORT;
}

} // namespace

void ChangeRecorder::Deleter::operator()(sqlite3_session *session) const
{
    sqlite3session_delete(session);
}

ChangeRecorder::ChangeRecorder(Session session)
    : m_session(std::move(session))
{ }

QStringList recordedTables()
{
    QStringList tables;
    for (const char *table : RecordedTables)
        tables.append(QString::fromLatin1(table));
    return tables;
}

Result<ChangeRecorder> ChangeRecorder::start(Sql::Connection &db)
{
    sqlite3_session *created = nullptr;
    if (const int code = sqlite3session_create(db.handle(), "main", &created); code != SQLITE_OK)
        return failed(u"sqlite3session_create"_s, code);
    Session session(created);
    for (const char *table : RecordedTables)
        if (const int code = sqlite3session_attach(created, table); code != SQLITE_OK)
            return failed(u"sqlite3session_attach"_s, code);
    return ChangeRecorder(std::move(session));
}

Result<QByteArray> ChangeRecorder::changeset() const
{
    int size = 0;
    void *bytes = nullptr;
    if (const int code = sqlite3session_changeset(m_session.get(), &size, &bytes); code != SQLITE_OK)
        return failed(u"sqlite3session_changeset"_s, code);
    return taken(bytes, size);
}

RowChange::RowChange(sqlite3_changeset_iter *at, QByteArray table, Kind kind)
    : m_at(at)
    , m_table(std::move(table))
    , m_kind(kind)
{ }

qint64 RowChange::integer(int column) const
{
    sqlite3_value *value = nullptr;
    const int code = m_kind == Kind::Insert ? sqlite3changeset_new(m_at, column, &value)
                                            : sqlite3changeset_old(m_at, column, &value);
    return code == SQLITE_OK && value != nullptr ? sqlite3_value_int64(value) : 0;
}

bool RowChange::changes(int column) const
{
    sqlite3_value *value = nullptr;
    return m_kind == Kind::Update && sqlite3changeset_new(m_at, column, &value) == SQLITE_OK && value != nullptr;
}

bool RowChange::becomesNull(int column) const
{
    sqlite3_value *value = nullptr;
    return m_kind == Kind::Update && sqlite3changeset_new(m_at, column, &value) == SQLITE_OK && value != nullptr
        && sqlite3_value_type(value) == SQLITE_NULL;
}

Result<> forEachChange(const QByteArray &changeset, const std::function<void(const RowChange &)> &visit)
{
    if (changeset.isEmpty())
        return {};
    sqlite3_changeset_iter *started = nullptr;
    if (const int code = sqlite3changeset_start(&started, int(changeset.size()), readable(changeset));
        code != SQLITE_OK)
        return failed(u"sqlite3changeset_start"_s, code);
    const std::unique_ptr<sqlite3_changeset_iter, IteratorDeleter> iterator(started);
    int code = SQLITE_OK;
    while ((code = sqlite3changeset_next(started)) == SQLITE_ROW) {
        const char *table = nullptr;
        int columns = 0;
        int operation = 0;
        int isIndirect = 0;
        sqlite3changeset_op(started, &table, &columns, &operation, &isIndirect);
        visit(RowChange(started, QByteArray(table), kindOf(operation)));
    }
    return code == SQLITE_DONE ? Result<>() : failed(u"sqlite3changeset_next"_s, code);
}

Result<QByteArray> inverted(const QByteArray &changeset)
{
    if (changeset.isEmpty())
        return changeset;
    int size = 0;
    void *bytes = nullptr;
    const int code = sqlite3changeset_invert(int(changeset.size()), readable(changeset), &size, &bytes);
    if (code != SQLITE_OK)
        return failed(u"sqlite3changeset_invert"_s, code);
    return taken(bytes, size);
}

Result<> applyChangeset(Sql::Connection &db, const QByteArray &changeset)
{
    if (changeset.isEmpty())
        return {};
    // Without its savepoint: the caller's transaction goes as a whole, and with temp_store = MEMORY each statement
    // inside a savepoint walks all that was journalled before it.
    constexpr int Flags = SQLITE_CHANGESETAPPLY_NOSAVEPOINT;
    const int code = sqlite3changeset_apply_v2(db.handle(), int(changeset.size()), readable(changeset), nullptr, refuse,
                                               nullptr, nullptr, nullptr, Flags);
    if (code == SQLITE_ABORT)
        return Error{Error::Code::Conflict, u"a row is not as the step left it"_s};
    return code == SQLITE_OK ? Result<>() : failed(u"sqlite3changeset_apply"_s, code);
}

} // namespace Shortlist
