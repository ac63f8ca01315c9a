// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/posting.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

/// The facts of a posting as text to edit, and back. Fields go by their JSON names (docs/posting.md).
namespace Shortlist::FieldText {

/// The fields of the staging view, in its order.
const QStringList &fields();
/// Every field that can be corrected in a stored posting: those of the staging view, then the rarer ones.
const QStringList &allFields();
/// Those that stand there even when the posting says nothing about them.
bool isAlwaysShown(const QString &field);
/// The name as a label: "Apply by".
QString label(const QString &field);

/// A word of the JSON and what the user reads. Empty for fields that are typed.
std::vector<std::pair<QString, QString>> choices(const QString &field);

/// The value as it is read, also of fields that cannot be typed, such as `limit_clauses`. Empty where absent.
QString shown(const Posting &posting, const QString &field);
/// The same of a value in the words of the JSON, as conflicts carry them: `full_time`, `{"min":500,…}`.
QString shownWords(const QString &field, const QString &words);
/// What the editor starts with: "52,000–58,000 EUR a year". Empty where absent.
QString of(const Posting &posting, const QString &field);
/// The posting with `text` (or a choice's word) as that field; an empty one clears it. Nothing where it cannot be
/// read: see hint().
std::optional<Posting> applied(const Posting &posting, const QString &field, const QString &text);
/// How that field is written: "a date such as 2027-04-06".
QString hint(const QString &field);

/// A day in the locale's or the international way of writing.
std::optional<QDate> readDay(const QString &text);
/// "$116,000–177,000 a year", "52k-58k EUR", "18.50 £ an hour"; what is not said is taken from `known`.
std::optional<Salary> readSalary(const QString &text, const std::optional<Salary> &known);
/// "3+", "0–3 years", "5".
std::optional<ExperienceYears> readExperience(const QString &text);

} // namespace Shortlist::FieldText
