// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QString>

namespace Shortlist {

/// What a file is, by its first hundred bytes (sqlite.org/fileformat.html, 1.3), read before SQLite opens it.
enum class FileKind : quint8 { Absent, Empty, Ours };

/// ForeignDatabase where it is not one of ours, NewerDatabase where its version is above `latestVersion`, Storage where
/// it cannot be read, is no plain file, or has a second name (sqlite.org/howtocorrupt.html, 2.5).
Result<FileKind> inspectFile(const QString &path, int latestVersion);

/// fsync() of a file or folder, so that a rename survives a power cut.
Result<> syncToDisk(const QString &path);

} // namespace Shortlist
