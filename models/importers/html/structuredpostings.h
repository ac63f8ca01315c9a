// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/rawposting.h"
#include "models/importers/html/savedpage.h"

#include <QStringList>

#include <vector>

namespace Shortlist {

/// The postings that a page states for machines, in its order: those of its JSON-LD, else the employer's system's in
/// its scripts, else those of its microdata or RDFa. A single one that leaves something open takes it from the next.
/// May be empty; what was repaired or left out is added to `warnings`.
std::vector<RawPosting> structuredPostings(SavedPage &page, const QString &format, QStringList &warnings);

} // namespace Shortlist
