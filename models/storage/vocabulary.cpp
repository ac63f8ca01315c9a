// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/vocabulary.h"

#include "models/storage/sql.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

constexpr auto CreateSql = "CREATE VIRTUAL TABLE temp.search_words USING fts5vocab(main, posting_search, instance)";
constexpr auto IsThereSql = "SELECT EXISTS (SELECT 1 FROM temp.sqlite_schema WHERE name = 'search_words')";
// One place of the word stands for the word: a table with a row for each word would count all its places.
constexpr auto NextSql = "SELECT term FROM temp.search_words WHERE term >= ?1 AND term < ?2 LIMIT 1";

QString readTerm(const Sql::Row &row)
{
    return row.text(0);
}

/// The words that begin with `beginning`; nothing where they are none or too many.
Result<std::optional<QStringList>> wordsWith(Sql::Connection &db, const QString &beginning)
{
    QString behind = beginning;
    behind.back() = QChar(behind.back().unicode() + 1);
    QStringList words;
    QString from = beginning;
    for (;;) {
        const auto next = db.first(NextSql, readTerm, from, behind);
        if (!next)
            return next.error();
        if (!*next)
            return words.isEmpty() ? std::nullopt : std::optional(words);
        if (words.size() == MostSpelledOut)
            return std::optional<QStringList>();
        words.append(**next);
        from = **next + u' '; // behind all places of this word, and before every longer one
    }
}

QString anyOf(const QStringList &words)
{
    QStringList quoted;
    for (const QString &word : words)
        quoted.append(u'"' + word + u'"');
    return u'(' + quoted.join(u" OR "_s) + u')';
}

} // namespace

Result<> addVocabulary(Sql::Connection &db)
{
    return db.script(CreateSql);
}

Result<QString> spelledOut(Sql::Connection &db, const QString &match)
{
    // Shorter ones have an index of their own; letters beyond ASCII the index folds in its own way.
    static const QRegularExpression openWord(u"\"([a-z0-9]{4,})\" \\*"_s);
    const auto isThere = db.first(IsThereSql, [](const Sql::Row &row) { return row.flag(0); });
    if (!isThere)
        return isThere.error();
    if (!isThere->value_or(false))
        return match;
    QString out;
    qsizetype done = 0;
    for (auto matches = openWord.globalMatch(match); matches.hasNext();) {
        const QRegularExpressionMatch found = matches.next();
        const auto words = wordsWith(db, found.captured(1));
        if (!words)
            return words.error();
        out += match.mid(done, found.capturedStart() - done);
        out += *words ? anyOf(**words) : found.captured();
        done = found.capturedEnd();
    }
    return out + match.mid(done);
}

} // namespace Shortlist
