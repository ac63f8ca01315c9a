// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/longwork.h"
#include "models/domain/result.h"

#include <QStringList>

namespace Shortlist {

namespace Sql {
class Connection;
}

/// Reads everything and names what is wrong, in English: pages, foreign keys, the schema's text, the search index,
/// cached stages, JSON facts, and every source and document against its SHA-256. Empty where all is well. Needs a
/// connection that may write (FTS5's check is an INSERT) but changes nothing.
Result<QStringList> check(Sql::Connection &db);
/// The same, saying how far it is. Cancelled.
Result<QStringList> check(Sql::Connection &db, LongWork &work);

/// The same but for the index of words against itself: a connection that only reads will do, beside the writer.
Result<QStringList> checkBeside(Sql::Connection &reader, LongWork &work);
/// The rest. Cancelled.
Result<QStringList> checkWordIndex(Sql::Connection &db, LongWork &work);

/// Names every table, trigger, view or index that the schema of that version has not, or has otherwise, in English.
Result<QStringList> schemaProblems(Sql::Connection &db, int version);

/// Pages and foreign keys only.
Result<QStringList> checkPages(Sql::Connection &db);

} // namespace Shortlist
