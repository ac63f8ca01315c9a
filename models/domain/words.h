// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/application.h"
#include "models/domain/document.h"
#include "models/domain/limitrule.h"
#include "models/domain/posting.h"

#include <optional>

/// The words by which enumerators stand in JSON, in the database and on the command line (docs/posting.md).
/// Defined for every enumeration of posting.h, application.h, document.h, limitrule.h and profile.h; another one does
/// not link.
namespace Shortlist {

/// `remote`, `full_time`, `about_team`, `JSON-LD` …; empty where the enumerator means "absent".
template <typename Enum>
QString wordOf(Enum value);

/// The enumerator of a word, or nothing: `fromWord<Workplace>(u"remote"_s)`.
template <typename Enum>
std::optional<Enum> fromWord(const QString &word);

} // namespace Shortlist
