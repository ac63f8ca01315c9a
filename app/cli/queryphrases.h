// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/queryparser.h"

#include <QString>

namespace Shortlist::Cli {

/// Why a text is no search, as a sentence: "salary: needs an amount, such as >120k, not “lots”."
QString inWords(const QueryProblem &problem);

} // namespace Shortlist::Cli
