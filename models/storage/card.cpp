// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/card.h"

#include "models/storage/relevance.h"
#include "models/storage/vocabulary.h"

#include <array>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

struct Switch
{
    int option;
    int value;
};

struct Bound
{
    int limit;
    int value;
};

constexpr std::array Switches{
    Switch{SQLITE_DBCONFIG_DEFENSIVE, 1},
    Switch{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    Switch{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    Switch{SQLITE_DBCONFIG_DQS_DML, 0},
    Switch{SQLITE_DBCONFIG_DQS_DDL, 0},
};

constexpr std::array Bounds{
    Bound{SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024},
    Bound{SQLITE_LIMIT_SQL_LENGTH, 100'000},
    Bound{SQLITE_LIMIT_ATTACHED, 1}, // VACUUM INTO attaches its target
    Bound{SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 200},
    Bound{SQLITE_LIMIT_EXPR_DEPTH, 100},
    Bound{SQLITE_LIMIT_COMPOUND_SELECT, 10},
    Bound{SQLITE_LIMIT_VARIABLE_NUMBER, 500},
    Bound{SQLITE_LIMIT_TRIGGER_DEPTH, 10},
};

constexpr auto CommonPragmas = "PRAGMA foreign_keys = ON;"
                               "PRAGMA recursive_triggers = ON;" // else REPLACE passes the triggers of the history by
                               "PRAGMA cell_size_check = ON;"
                               "PRAGMA mmap_size = 0;"
                               "PRAGMA temp_store = MEMORY;";
constexpr auto WriterPragmas = "PRAGMA synchronous = FULL;"
                               "PRAGMA secure_delete = ON;" // else what was changed stays in the pages' gaps
                               // At most 64 MiB, and only while so much is touched: an import of thousands would
                               // otherwise write and read the same pages of its indexes again and again.
                               "PRAGMA cache_size = -65536;"
                               "PRAGMA journal_size_limit = 4194304;";
constexpr auto ReaderPragmas = "PRAGMA query_only = ON;"
                               "PRAGMA cache_size = -16384;"; // the short ways of 100,000 postings

Result<> configure(Sql::Connection &db, int option, int value)
{
    int now = -1;
    if (sqlite3_db_config(db.handle(), option, value, &now) != SQLITE_OK || now != value)
        return Error{Error::Code::Storage, u"SQLite refuses db_config %1"_s.arg(option)};
    return {};
}

} // namespace

QByteArray sqliteVersion()
{
    return sqlite3_libversion();
}

Result<> applyCard(Sql::Connection &db, Sql::Access access)
{
    for (const Switch &line : Switches)
        if (auto set = configure(db, line.option, line.value); !set)
            return set;
    for (const Bound &line : Bounds)
        sqlite3_limit(db.handle(), line.limit, line.value);
    if (auto added = addRelevance(db); !added)
        return added;
    if (auto set = db.script(CommonPragmas); !set)
        return set;
    if (access == Sql::Access::ReadWrite)
        return db.script(WriterPragmas);
    if (auto added = addVocabulary(db); !added)
        return added;
    return db.script(ReaderPragmas);
}

Result<> useWriteAheadLog(Sql::Connection &db)
{
    return db.script("PRAGMA journal_mode = WAL;");
}

Result<> setCheckpointOnClose(Sql::Connection &db, CheckpointOnClose value)
{
    return configure(db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, value == CheckpointOnClose::No ? 1 : 0);
}

} // namespace Shortlist
