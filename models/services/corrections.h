// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/posting.h"

/// What a user may correct in a posting, field by field, under the JSON names of docs/posting.md.
namespace Shortlist {

/// `corrected` with the origin User on every field that differs from `stored`; a contradiction about such a field is
/// settled, and a fact the user has stated is no longer missing. What is no fact (id, origins) stays that of `stored`.
Posting withCorrections(const Posting &stored, Posting corrected);

/// `incoming`, a later version of `stored`, with what the user corrected in `stored`. What `incoming` says otherwise
/// about such a field becomes a conflict, behind the user's value. `reading` is what the source of `stored` said: a
/// fact that came from elsewhere (a merge), and that neither reading states, stays as well.
Posting keepingCorrections(const Posting &stored, const Posting &reading, const Posting &incoming);

} // namespace Shortlist
