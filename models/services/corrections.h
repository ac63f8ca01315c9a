// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/posting.h"

#include <QStringList>

/// What a user may correct in a posting, field by field, under the JSON names of docs/posting.md.
namespace Shortlist {

/// The fields in which the two differ.
QStringList differingFields(const Posting &a, const Posting &b);

/// `corrected` with the origin User on every field that differs from `stored`; a contradiction about such a field is
/// settled, and a fact the user has stated is no longer missing. What is no fact (id, origins) stays that of `stored`.
Posting withCorrections(const Posting &stored, Posting corrected);

/// `incoming`, a later version of `stored`, with what the user corrected in `stored`.
Posting keepingCorrections(const Posting &stored, Posting incoming);

} // namespace Shortlist
