// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Shortlist {

/// An UndoState key with its count ("tag.add 3") as words: "Tag 3 postings". Empty for an empty key; "Last change" for
/// one that is not known.
QString undoText(const QString &key);
/// The same once it is done, for the toast: "3 postings tagged".
QString doneText(const QString &key);

} // namespace Shortlist
