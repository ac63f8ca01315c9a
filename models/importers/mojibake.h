// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/rawposting.h"

#include <QString>

namespace Shortlist {

/// `text` with UTF-8 that was once read as windows-1252 put right: "Weâ€™re in ZÃ¼rich" is "We’re in Zürich". Only
/// where the characters stand for well-formed UTF-8, and only where such runs outnumber the other runs of characters
/// beyond ASCII: text that is right keeps every character. Bullets and apostrophes whose first byte a site dropped
/// ("€¢") are put right too.
QString withoutMojibake(const QString &text);

/// The same in every field and the description. True where anything was changed.
bool repairMojibake(RawPosting &posting);

} // namespace Shortlist
