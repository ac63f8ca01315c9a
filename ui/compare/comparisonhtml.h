// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paper.h"

#include <QString>

namespace Shortlist {

class ComparisonModel;

/// The rows that are shown, as one HTML page of its own: no script, no reference, everything escaped.
QString comparisonHtml(const ComparisonModel &model);
/// The same for paper, in what QTextDocument knows of HTML.
PaperPage comparisonPaper(const ComparisonModel &model);

} // namespace Shortlist
