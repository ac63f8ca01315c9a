// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/rawposting.h"

#include <QString>

#include <vector>

namespace Shortlist {

/// "What are the responsibilities of the Baker position at Initech?": an aggregator's template, the only place where
/// some of its pages name title and employer. Appends both to `fields` and returns true for such a line.
bool takeSiteQuestion(const QString &line, std::vector<RawField> &fields);

} // namespace Shortlist
