// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

class QIODevice;

namespace Shortlist {

class Store;

/// Reads an export (exportjson.h) into a store that holds nothing yet, with one of its documents, sources or rows in
/// memory at a time. `device` is read twice: what the export is has to be known before anything of it is stored. The
/// errors of rowarchive.h; Malformed where it is none, TooLarge for an entry that no export has, NotRead.
Result<> readExport(Store &store, QIODevice &device);

} // namespace Shortlist
