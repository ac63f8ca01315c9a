// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/posting.h"

#include <QString>
#include <QStringList>

/// A posting's facts one by one, under the JSON names of docs/posting.md.
namespace Shortlist {

/// Every field a user may correct, a merge may choose and a version may change, in the order in which they are shown.
const QStringList &postingFields();

/// The fields in which the two differ.
QStringList differingFields(const Posting &a, const Posting &b);

/// Whether the posting says anything about `field`; a placeholder is no title.
bool states(const Posting &posting, const QString &field);

/// Gives `to` the field as `from` has it; its origin stays. Unknown fields are passed over.
void copyField(const QString &field, const Posting &from, Posting &to);

/// The field's value in the words of the JSON, as conflicts carry it: `remote`, `2026-04-06`; lists and objects as
/// compact JSON. Empty where absent.
QString fieldWords(const Posting &posting, const QString &field);

} // namespace Shortlist
