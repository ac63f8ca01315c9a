// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/views.h"

/// Invented postings and counts, to look at views before there is a database.
namespace Shortlist::Samples {

QDate today();
std::vector<Stage> stages();
PostingList list();
Overview overview();

} // namespace Shortlist::Samples
