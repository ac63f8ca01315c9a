// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/application.h"
#include "models/domain/limitrule.h"
#include "models/domain/posting.h"

#include <optional>

/// The words by which enumerators stand in JSON, in the database and on the command line (docs/posting.md).
namespace Shortlist {

QString wordOf(TitleOrigin value);
QString wordOf(Workplace value); ///< empty for Unknown
QString wordOf(EmploymentType value);
QString wordOf(Programme value); ///< empty for None
QString wordOf(Education value); ///< empty for Unknown
QString wordOf(OriginKind value); ///< "JSON-LD", "page text", "prose", "you" …
QString wordOf(Salary::Unit value);
QString wordOf(Salary::Kind value);
QString wordOf(SectionKind value);
QString wordOf(LimitClause::Kind value);
QString wordOf(LimitClause::Strength value);
QString wordOf(StageType value);
QString wordOf(LimitRule::Kind value);
QString wordOf(LimitRule::ScopeKind value);
QString wordOf(LimitRule::WindowType value);
QString wordOf(LimitRule::CalendarPeriod value);
QString wordOf(LimitRule::Counts value);
QString wordOf(LimitRule::Frees value);
QString wordOf(LimitRule::Order value);
QString wordOf(LimitRule::StartsAt value);
QString wordOf(LimitRule::State value);
QString wordOf(ApplicationStatus value);

/// The enumerator of a word, or nothing. `fromWord<Workplace>(u"remote"_qs)`.
template <typename Enum>
std::optional<Enum> fromWord(const QString &word);

} // namespace Shortlist
