// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

class QDateTime;

namespace Shortlist {

/// Whether something else can be opened in its place: a copy of it, or another database.
bool isWorthRescue(const Error &error);

/// Asks what to do about `database`, which gave `error`, until there is something to try: goes back to a copy that
/// proves sound, or lets the user choose another file. The database to open now; Cancelled where he gives up.
Result<QString> rescue(const QString &database, const Error &error);

} // namespace Shortlist
