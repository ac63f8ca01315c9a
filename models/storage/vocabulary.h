// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QString>

namespace Shortlist {

namespace Sql {
class Connection;
}

/// A few more words are no slower; of hundreds the index knows better by itself.
constexpr int MostSpelledOut = 16;

/// Lets a reader look up the words of its full-text index (sqlite.org/fts5.html, 8). Before it is told not to write.
/// Not the writer: with a table of its own beside the file it could not write the log back.
Result<> addVocabulary(Sql::Connection &db);

/// `match`, an FTS5 expression over posting_search, with the beginnings of words (matchPhrase()) written out as the
/// words that begin so, where those are few: FTS5 gathers all rows of all words with a beginning before it gives the
/// first, but gives those of whole words one by one. It finds the same rows; how well they match is another matter. As
/// it is where addVocabulary() was not called.
Result<QString> spelledOut(Sql::Connection &db, const QString &match);

} // namespace Shortlist
