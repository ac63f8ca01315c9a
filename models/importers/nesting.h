// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/importer.h"
#include "models/importers/pipeline.h"

#include <functional>
#include <vector>

namespace Shortlist {

/// `posting` with those of `hints` whose field it is silent about.
RawPosting withHints(RawPosting posting, const std::vector<RawField> &hints);

/// Reads the documents inside a document, each by `read`, and adds what they hold to `outer`: outcomes, warnings and,
/// instead of the envelope's bytes, their text. Of one choice the first that holds a posting is taken. What cannot be
/// read becomes a warning. NotFound, or what the first nested document failed with, where `outer` holds no posting
/// then.
Result<ReadDocument> withNested(ReadDocument outer, const std::vector<NestedDocument> &nested,
                                const std::function<Result<ReadDocument>(const NestedDocument &)> &read);

} // namespace Shortlist
