// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/policy/evidencepack.h"

#include <QString>

#include <vector>

namespace Shortlist {

/// Writes the files into a new folder under `parent` and gives its path. NotWritten where it cannot be written: then
/// the folder is taken away again.
Result<QString> writePack(const std::vector<PackFile> &files, const QString &parent, const QString &name);

} // namespace Shortlist
