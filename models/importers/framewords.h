// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/readframes.h"

#include <limits>

/// Private to readframes.cpp: how far its enumerations go.
namespace Shortlist {

// What lies beyond an enumeration's last word did not come from our own reader. Ids have no last.
template <typename Value>
constexpr qint64 LastOf = std::numeric_limits<qint64>::max();
template <>
constexpr qint64 LastOf<SourceOrigin> = qint64(SourceOrigin::Web);
template <>
constexpr qint64 LastOf<TitleOrigin> = qint64(TitleOrigin::Stated);
template <>
constexpr qint64 LastOf<Workplace> = qint64(Workplace::Remote);
template <>
constexpr qint64 LastOf<EmploymentType> = qint64(EmploymentType::Other);
template <>
constexpr qint64 LastOf<Programme> = qint64(Programme::Apprentice);
template <>
constexpr qint64 LastOf<Education> = qint64(Education::Professional);
template <>
constexpr qint64 LastOf<OriginKind> = qint64(OriginKind::User);
template <>
constexpr qint64 LastOf<Salary::Unit> = qint64(Salary::Unit::Year);
template <>
constexpr qint64 LastOf<Salary::Kind> = qint64(Salary::Kind::Estimated);
template <>
constexpr qint64 LastOf<LimitClause::Kind> = qint64(LimitClause::Kind::Cooldown);
template <>
constexpr qint64 LastOf<LimitClause::Strength> = qint64(LimitClause::Strength::VoidsAll);
template <>
constexpr qint64 LastOf<SectionKind> = qint64(SectionKind::Other);
template <>
constexpr qint64 LastOf<Block::Kind> = qint64(Block::Kind::Item);
template <>
constexpr qint64 LastOf<Error::Code> = qint64(Error::Code::NotWritten);

} // namespace Shortlist
