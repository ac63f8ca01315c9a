// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/migrations.h"

#include "models/domain/application.h"
#include "models/domain/words.h"
#include "models/storage/contenthash.h"
#include "models/storage/database.h"
#include "models/storage/sortkeys.h"
#include "models/storage/sqltransaction.h"
#include "models/storage/tagwords.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

constexpr auto InsertStageSql = "INSERT INTO stage(key, name, type, colour, position) VALUES(?1, ?2, ?3, ?4, ?5)";

Result<> insertBuiltInStages(Sql::Connection &db)
{
    for (const Stage &stage : builtInStages()) {
        const auto inserted =
            db.run(InsertStageSql, stage.key, stage.name, wordOf(stage.type), stage.colour, stage.position);
        if (!inserted)
            return inserted.error();
    }
    return {};
}

Result<> apply(Sql::Connection &db, const Migration &step)
{
    auto applied = db.script(step.sql.toUtf8());
    if (!applied)
        return Error{Error::Code::Storage, u"migration %1: %2"_s.arg(step.name, applied.error().detail)};
    constexpr int FirstVersion = 1;
    constexpr int HashedVersion = 5;
    constexpr int SortedVersion = 7;
    constexpr int TagWordsVersion = 9;
    switch (step.version) {
    case FirstVersion:
        return insertBuiltInStages(db);
    case HashedVersion:
        return hashContents(db);
    case SortedVersion:
        return writeSortKeys(db);
    case TagWordsVersion:
        return moveTagWords(db);
    default:
        return {};
    }
}

} // namespace

Result<std::vector<Migration>> migrations()
{
    std::vector<Migration> steps;
    const QDir folder(u":/sql"_s);
    const QStringList names = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        const int version = name.section(u'_', 0, 0).toInt();
        if (version != int(steps.size()) + 1 || !file.open(QFile::ReadOnly))
            return Error{Error::Code::Storage, u"unexpected migration %1"_s.arg(name)};
        steps.push_back({version, name.chopped(4), QString::fromUtf8(file.readAll())});
    }
    if (steps.empty())
        return Error{Error::Code::Storage, u"no migrations in the program"_s};
    return steps;
}

Result<int> schemaVersion(Sql::Connection &db)
{
    const auto version = db.first("PRAGMA user_version", [](const Sql::Row &row) { return row.number(0); });
    if (!version)
        return version.error();
    return version->value_or(0);
}

Result<> migrate(Sql::Connection &db, const std::vector<Migration> &steps)
{
    const auto version = schemaVersion(db);
    if (!version)
        return version.error();
    const int latest = steps.back().version;
    if (*version > latest)
        return Error{Error::Code::NewerDatabase,
                     u"the database has version %1, this program knows %2"_s.arg(*version).arg(latest)};
    if (*version == latest)
        return {};

    auto transaction = Sql::Transaction::begin(db, Sql::Transaction::Kind::Exclusive);
    if (!transaction)
        return transaction.error();
    for (const Migration &step : steps) {
        if (step.version <= *version)
            continue;
        if (auto applied = apply(db, step); !applied)
            return applied;
    }
    const QByteArray stamp = "PRAGMA application_id = " + QByteArray::number(Database::ApplicationId)
        + "; PRAGMA user_version = " + QByteArray::number(latest);
    if (auto stamped = db.script(stamp); !stamped)
        return stamped;
    return transaction->commit();
}

} // namespace Shortlist
