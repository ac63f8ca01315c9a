// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/source.h"
#include "models/importers/pipeline.h"

#include <functional>

namespace Shortlist::Worker {

/// What reads a document.
using Read = std::function<ReadPortions(const SourceDocument &)>;

/// Confines this process, then answers the frames of standard input on standard output until they end or this reader
/// has served long enough. The exit code of the process.
int serve(const Read &read);

} // namespace Shortlist::Worker
