// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QString>

#include <optional>

namespace Shortlist {

namespace Sql {
class Connection;
}

/// Of the column place_key: nothing where no place is stated, so that it stands last.
std::optional<QString> placeKey(const QString &place);

/// Writes what titles, places and employers stand in order by into every row, after the columns were added.
Result<> writeSortKeys(Sql::Connection &db);

} // namespace Shortlist
