// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/posting.h"
#include "models/policy/comparison.h"

#include <QString>

#include <vector>

/// Pages that stand alone: a strict content security policy, no scripts, nothing loaded. Everything of a posting is
/// escaped, but for the inline markup that the importer made from its own allow-list.
namespace Shortlist::Cli {

QString postingPage(const Posting &posting);
/// `comparison` is that of `postings`.
QString comparisonPage(const std::vector<Posting> &postings, const Comparison &comparison);

} // namespace Shortlist::Cli
