// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/views.h"

#include <QDate>

namespace Shortlist {

class SearchIndex;
namespace Sql {
class Connection;
}

/// The sidebar's counts as of `today`: stages in order, employers (a confirmed group counts as one) by name, tags, and
/// saved searches with what they find now. Places used, planned and allowed are left 0: services fill them in.
Result<Overview> readOverview(Sql::Connection &db, SearchIndex &index, QDate today);

} // namespace Shortlist
