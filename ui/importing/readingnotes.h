// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// What an importer notes about its reading, in the user's language.
namespace Shortlist::ReadingNotes {

/// `note` is English, as StagedItem::warnings has it; one that is not known stays as it is.
QString shown(const QString &note);
/// Whether the words are known; for a test that finds those that are not.
bool knows(const QString &note);

} // namespace Shortlist::ReadingNotes
