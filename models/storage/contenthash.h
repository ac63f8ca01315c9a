// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Shortlist {

namespace Sql {
class Connection;
}

/// SHA-256 over texts as they are stored, each behind its length: what a row's sha256 column holds. SQLite notices
/// damage of its pages' structure, not of what they carry.
QByteArray contentHash(const QStringList &texts);

/// Writes the hashes of every posting, note and version: for a database from before there were any.
Result<> hashContents(Sql::Connection &db);

/// Names every posting, note and version whose hash does not fit, in English.
Result<QStringList> contentProblems(Sql::Connection &db);

} // namespace Shortlist
