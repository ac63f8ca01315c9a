// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/posting.h"

namespace Shortlist {

/// Most letters are about something else and have words of work in them. Of what was read in one, only this is a
/// posting: what names a job and says something of it that postings say, what has their sections, and what was no
/// prose in the first place. A text that somebody pastes is one already because he pastes it.
bool isSurelyAdvert(const Posting &posting);

} // namespace Shortlist
