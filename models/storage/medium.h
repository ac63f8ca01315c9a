// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Shortlist {

/// What this process may do with a database file and with the folder in which SQLite keeps its log.
enum class Medium : quint8 { Writable, ReadOnly };

/// Asks the kernel, and opens nothing: closing a descriptor of a file that SQLite has open gives up its locks
/// (sqlite.org/howtocorrupt.html, 2.2). Of a file that is not there yet only the folder counts, where there is one.
Medium mediumOf(const QString &path);

/// Whether a log lies beside the file: what it holds was saved, and is not in the file yet.
bool hasWaitingLog(const QString &path);

} // namespace Shortlist
