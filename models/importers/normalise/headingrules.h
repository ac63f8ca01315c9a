// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/posting.h"

#include <QString>

#include <optional>

namespace Shortlist {

/// What a folded heading that is no phrase of headingwords.h announces by the words in it ("The things you'll do here",
/// "Unsere Anforderungen an Sie").
std::optional<SectionKind> ruledHeading(const QString &folded);

} // namespace Shortlist
