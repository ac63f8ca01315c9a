// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// Where Shortlist keeps things, for the window and the command line alike.
namespace Shortlist::Paths {

/// The database: `option` (of --db) where it is not empty, else $SHORTLIST_DB, else
/// $XDG_DATA_HOME/shortlist/shortlist.db. Absolute; relative paths count from `folder`.
QString database(const QString &option, const QString &folder);

/// What a run leaves for the next one, and nobody misses: $XDG_STATE_HOME/shortlist, else ~/.local/state/shortlist.
/// Not made by this.
QString state();

/// The local socket on which the owner of a database answers, in the user's runtime folder: absolute, the same for
/// every spelling of the database's path.
QString commandSocket(const QString &database);

} // namespace Shortlist::Paths
