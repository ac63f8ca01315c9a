// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/backupfolder.h"

#include "models/storage/medium.h"
#include "models/storage/sql.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

using Reason = BackupFile::Reason;

constexpr auto CountSql = "SELECT count(*) FROM posting WHERE trashed_at IS NULL";
// Ids are never given twice, so what the counters say tells any two states of one database apart; what is purged is
// seen in the number of postings.
constexpr auto MarkSql =
    "SELECT (SELECT group_concat(name || '=' || seq, ' ') FROM (SELECT name, seq FROM sqlite_sequence ORDER BY name))"
    " || ' ' || (SELECT count(*) FROM undo_log WHERE undone = 1) || ' ' || (SELECT count(*) FROM posting)"
    " || ' ' || (SELECT COALESCE(max(marked_at), '') || count(*) FROM reminder_mark)";
constexpr auto InstantFormat = "yyyyMMdd'T'HHmmss'Z'"_L1;

constexpr std::array Words{
    std::pair{Reason::Automatic, "auto"_L1},
    std::pair{Reason::ByHand, "hand"_L1},
    std::pair{Reason::BeforeRestore, "before-restore"_L1},
    std::pair{Reason::BeforeUpgrade, "before-upgrade"_L1},
};

QString wordOf(Reason reason)
{
    for (const auto &[value, word] : Words)
        if (value == reason)
            return word;
    return {};
}

template <typename Read>
auto readFrom(const QString &path, const char *sql, const Read &read)
    -> std::optional<decltype(read(std::declval<Sql::Row>()))>
{
    const auto copy = Sql::Connection::open(path, Sql::Access::ReadOnly);
    if (!copy)
        return {};
    const auto value = (*copy)->first(sql, read);
    return value ? *value : std::nullopt;
}

int postingsIn(const QString &path)
{
    return readFrom(path, CountSql, [](const Sql::Row &row) { return row.number(0); }).value_or(-1);
}

/// What an upgrade kept: "shortlist.db.v4.bak".
std::vector<BackupFile> beforeUpgrades(const QFileInfo &database)
{
    std::vector<BackupFile> found;
    const auto files = database.absoluteDir().entryInfoList({database.fileName() + ".v*.bak"_L1}, QDir::Files);
    for (const QFileInfo &file : files)
        found.push_back({file.absoluteFilePath(), Reason::BeforeUpgrade, file.lastModified().toUTC(), file.size(),
                         postingsIn(file.absoluteFilePath())});
    return found;
}

} // namespace

QString backupFolder(const QString &path)
{
    return path + ".backups"_L1;
}

Result<QString> newBackupPath(const QString &path, Reason reason, const QDateTime &at)
{
    const QDir folder(backupFolder(path));
    constexpr auto OwnerFolder = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!folder.exists() && (!folder.mkpath(u"."_s) || !QFile::setPermissions(folder.path(), OwnerFolder)))
        return Error{mediumOf(path) == Medium::ReadOnly ? Error::Code::ReadOnly : Error::Code::Storage,
                     u"the folder for copies cannot be written"_s, folder.path()};
    if (mediumOf(folder.filePath(u"copy"_s)) == Medium::ReadOnly)
        return Error{Error::Code::ReadOnly, u"the folder for copies cannot be written"_s, folder.path()};
    for (QDateTime moment = at.toUTC();; moment = moment.addSecs(1)) {
        const QString name = folder.filePath(moment.toString(InstantFormat) + u'-' + wordOf(reason) + ".db"_L1);
        if (!QFileInfo::exists(name))
            return name;
    }
}

std::vector<BackupFile> listBackups(const QString &path)
{
    static const QRegularExpression form(u"^(\\d{8}T\\d{6}Z)-([a-z-]+)\\.db$"_s);
    std::vector<BackupFile> found = beforeUpgrades(QFileInfo(path));
    const auto files = QDir(backupFolder(path)).entryInfoList({u"*.db"_s}, QDir::Files);
    for (const QFileInfo &file : files) {
        const auto match = form.match(file.fileName());
        const auto word = std::find_if(Words.begin(), Words.end(),
                                       [&match](const auto &pair) { return match.captured(2) == pair.second; });
        if (!match.hasMatch() || word == Words.end())
            continue;
        QDateTime at = QDateTime::fromString(match.captured(1), InstantFormat);
        at.setTimeSpec(Qt::UTC);
        found.push_back({file.absoluteFilePath(), word->first, at, file.size(), postingsIn(file.absoluteFilePath())});
    }
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.at > b.at; });
    return found;
}

bool isChangedSince(Sql::Connection &db, const QString &backup)
{
    const auto text = [](const Sql::Row &row) { return row.text(0); };
    const auto now = db.first(MarkSql, text);
    return !now || *now != readFrom(backup, MarkSql, text);
}

} // namespace Shortlist
