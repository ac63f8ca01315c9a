// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/rawposting.h"
#include "models/importers/pipeline.h"

namespace Shortlist {

/// What a source said, understood: the one way from RawPosting to Posting, whatever the format.
/// Fields are read by their schema.org paths; explicit fields are believed before prose, placeholders ("no
/// requirements", 0) after it. Importers of pages and texts hand over the body alone as `descriptionText`, and what
/// the lines round it say (title, employer, place, dates) as fields of page text.
/// Of `source` only the URL and the time of capture are read.
/// NotFound where there is neither a title nor any text. Pure and reentrant.
ReadOutcome normalise(const RawPosting &raw, const SourceDocument &source);

} // namespace Shortlist
