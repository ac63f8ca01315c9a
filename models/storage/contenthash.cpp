// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/contenthash.h"

#include "models/domain/sha256.h"
#include "models/domain/text.h"
#include "models/storage/sql.h"

#include <QtEndian>

#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

/// As bytes: what is no UTF-8 any more must not be repaired on the way to its hash.
constexpr auto BodiesSql = "SELECT posting_id, CAST(facts AS BLOB), CAST(text AS BLOB), CAST(html AS BLOB), sha256"
                           " FROM posting_body WHERE posting_id > ?1 ORDER BY posting_id LIMIT 100";
constexpr auto NotesSql = "SELECT posting_id, CAST(notes AS BLOB), notes_sha256 FROM posting_body"
                          " WHERE notes <> '' OR notes_sha256 IS NOT NULL";
constexpr auto VersionsSql = "SELECT posting_id, CAST(facts AS BLOB), CAST(text AS BLOB), CAST(html AS BLOB), sha256,"
                             " number FROM posting_version WHERE posting_id = ?1";
constexpr auto VersionedSql = "SELECT DISTINCT posting_id FROM posting_version";
constexpr auto SetBodySql = "UPDATE posting_body SET sha256 = ?2 WHERE posting_id = ?1";
constexpr auto SetNotesSql = "UPDATE posting_body SET notes_sha256 = ?2 WHERE posting_id = ?1";
constexpr auto SetVersionSql = "UPDATE posting_version SET sha256 = ?3 WHERE posting_id = ?1 AND number = ?2";

struct Hashed
{
    qint64 posting = 0;
    int number = 0; ///< of a version
    QByteArray computed;
    QByteArray stored;

    bool isSound() const { return computed == stored; }
};

void add(Sha256 &hash, const QByteArray &bytes)
{
    std::array<char, sizeof(quint64)> length{};
    qToBigEndian(quint64(bytes.size()), length.data());
    hash.add(QByteArrayView(length.data(), qsizetype(length.size())));
    hash.add(bytes);
}

QByteArray hashOf(const QList<QByteArray> &contents)
{
    Sha256 hash;
    for (const QByteArray &content : contents)
        add(hash, content);
    return hash.take();
}

Hashed readBody(const Sql::Row &row)
{
    return {row.integer(0), 0, hashOf({row.bytes(1), row.bytes(2), row.bytes(3)}), row.bytes(4)};
}

Hashed readVersion(const Sql::Row &row)
{
    Hashed version = readBody(row);
    version.number = row.number(5);
    return version;
}

Hashed readNotes(const Sql::Row &row)
{
    return {row.integer(0), 0, hashOf({row.bytes(1)}), row.bytes(2)};
}

using Visit = std::function<Result<>(const Hashed &)>;

Result<> forAll(const Result<std::vector<Hashed>> &rows, const Visit &visit)
{
    if (!rows)
        return rows.error();
    for (const Hashed &row : *rows)
        if (auto visited = visit(row); !visited)
            return visited;
    return {};
}

/// Some at a time: a list keeps what it read.
Result<> forEachBody(Sql::Connection &db, const Visit &visit)
{
    for (qint64 last = 0;;) {
        const auto rows = db.list(BodiesSql, readBody, last);
        if (auto visited = forAll(rows, visit); !visited || rows->empty())
            return visited;
        last = rows->back().posting;
    }
}

Result<> forEachVersion(Sql::Connection &db, const Visit &visit)
{
    const auto postings = db.list(VersionedSql, [](const Sql::Row &row) { return row.integer(0); });
    if (!postings)
        return postings.error();
    for (const qint64 posting : *postings)
        if (auto visited = forAll(db.list(VersionsSql, readVersion, posting), visit); !visited)
            return visited;
    return {};
}

Result<> forEachNote(Sql::Connection &db, const Visit &visit)
{
    return forAll(db.list(NotesSql, readNotes), visit);
}

template <typename... Args>
Result<> ran(Sql::Connection &db, const char *sql, const Args &...args)
{
    const auto changed = db.run(sql, args...);
    return changed ? Result<>() : Result<>(changed.error());
}

} // namespace

QByteArray contentHash(const QStringList &texts)
{
    QList<QByteArray> contents;
    for (const QString &text : texts)
        contents.append(Text::storable(text).toUtf8());
    return hashOf(contents);
}

Result<> hashContents(Sql::Connection &db)
{
    const auto setBody = [&db](const Hashed &row) { return ran(db, SetBodySql, row.posting, row.computed); };
    if (auto done = forEachBody(db, setBody); !done)
        return done;
    const auto setNotes = [&db](const Hashed &row) { return ran(db, SetNotesSql, row.posting, row.computed); };
    if (auto done = forEachNote(db, setNotes); !done)
        return done;
    return forEachVersion(
        db, [&db](const Hashed &row) { return ran(db, SetVersionSql, row.posting, row.number, row.computed); });
}

Result<QStringList> contentProblems(Sql::Connection &db)
{
    QStringList problems;
    const auto note = [&problems](const QString &name) {
        problems.append(name + u" does not match its SHA-256"_s);
        return Result<>();
    };
    const std::array<Result<>, 3> read{
        forEachBody(
            db,
            [&note](const Hashed &row) { return row.isSound() ? Result<>() : note(u"posting %1"_s.arg(row.posting)); }),
        forEachNote(db,
                    [&note](const Hashed &row) {
                        return row.isSound() ? Result<>() : note(u"posting %1: the notes"_s.arg(row.posting));
                    }),
        forEachVersion(db,
                       [&note](const Hashed &row) {
                           return row.isSound() ? Result<>()
                                                : note(u"posting %1, version %2"_s.arg(row.posting).arg(row.number));
                       }),
    };
    for (const Result<> &part : read)
        if (!part)
            problems.append(part.error().detail); // a row that cannot be read is a finding
    return problems;
}

} // namespace Shortlist
