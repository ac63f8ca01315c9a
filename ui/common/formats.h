// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/application.h"
#include "models/domain/posting.h"
#include "models/domain/views.h"

#include <QDate>
#include <QString>

/// Facts as people read them: translated, in the locale's numbers and dates. Absent facts give an empty string.
namespace Shortlist::Formats {

/// "$116–177k", "€52k", "from $18.50 an hour": for rows.
QString salaryShort(const Salary &salary);
/// "$116,000–177,000 a year", "about €50,000 a year": for the detail.
QString salaryLong(const Salary &salary);
/// "$116,000–177,000", for a cell whose label names the unit.
QString salaryAmount(const Salary &salary);
/// "Salary a year", "Pay an hour": the label of that cell.
QString salaryLabel(Salary::Unit unit);

/// "San Jose, CA", "San Jose, CA and 2 more".
QString places(const std::vector<Place> &places);
/// "5+ years", "0–3 years", "up to 2 years", "6+ months".
QString experience(const ExperienceYears &years);

/// When an application closes, seen from `today`.
enum class Urgency : quint8 { None, Later, Soon, Past };
/// Soon is within seven days.
Urgency urgency(const QDate &applyBy, const QDate &today);
/// "closes in 3 days", "closes today", "expired yesterday", "expired 2021".
QString deadline(const QDate &applyBy, const QDate &today);
/// "in 3 days", "tomorrow", "today", "yesterday", "2 days ago"; a short day beyond a month.
QString relativeDay(const QDate &day, const QDate &today);
/// "6 Apr", "6 Apr 2021" where the year is not that of `today`.
QString shortDay(const QDate &day, const QDate &today);
/// "6 April 2025".
QString longDay(const QDate &day);

QString nameOf(EmploymentType type);
QString nameOf(Workplace workplace);
QString nameOf(Programme programme);
QString nameOf(Education education);
QString nameOf(SectionKind kind);
QString nameOf(OriginKind kind);
QString nameOf(StageType type);
/// The user's name, else the translated name of a built-in stage.
QString stageName(const Stage &stage);
/// The stage as a state of a posting, for chips: "applied", "in interview".
QString stageState(const Stage &stage);
/// A JSON name of docs/posting.md as a word: `apply_by` is "apply-by date".
QString fieldName(const QString &jsonName);
/// "one, two": parts of a list as the language sets them apart, without an "and".
QString listed(const QStringList &parts);
/// The same between clauses, which Chinese sets apart by another mark than words: "2 new, 1 without a posting".
QString clauses(const QStringList &parts);
/// Joins with " · ", leaving out empty parts.
QString joined(const QStringList &parts);

} // namespace Shortlist::Formats
