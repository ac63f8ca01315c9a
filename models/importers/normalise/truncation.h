// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/posting.h"

namespace Shortlist {

/// Whether the text breaks off: in dots, in front of a "Show more", or in the middle of a sentence. A last line without
/// a full stop is no proof (a slogan, a list, an address): only a long paragraph after others that end properly is, or
/// one that ends in a word that cannot end a sentence.
bool breaksOff(const Posting &posting);

} // namespace Shortlist
