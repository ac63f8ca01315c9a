// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/storage/sql.h"

namespace Shortlist {

/// Sets everything that holds for one connection (docs/storage.md, "The card"): what SQLite must not do, its limits,
/// and how it writes. A reader cannot write afterwards. Storage where SQLite refuses a line.
Result<> applyCard(Sql::Connection &db, Sql::Access access);

/// For the writer, once the schema is there: a new file's first transaction goes into the file itself, so that whoever
/// finds it after a crash sees in its header that it is ours.
Result<> useWriteAheadLog(Sql::Connection &db);

/// Of the library that all of this runs in.
QByteArray sqliteVersion();

/// Whether closing the connection may write the log back into the file. Off until the file is known to be ours.
enum class CheckpointOnClose : quint8 { No, Yes };
Result<> setCheckpointOnClose(Sql::Connection &db, CheckpointOnClose value);

} // namespace Shortlist
