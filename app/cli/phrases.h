// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/views.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

/// Facts in a person's words, in English: the command line is not translated, so that scripts and help agree.
namespace Shortlist::Cli {

QString inWords(QDate day);                    ///< "6 Apr 2025"
QString inWords(const Salary &salary);         ///< "$116,000–177,000 a year", "from €18.50 an hour"
QString inWords(const ExperienceYears &years); ///< "0–3 years", "5+ years"
QString inWords(Education education);          ///< "bachelor's degree"; empty for Unknown
QString inWords(EmploymentType type);          ///< "full-time"
QString inWords(Workplace workplace);          ///< "on site"; empty for Unknown
QString inWords(SectionKind kind);             ///< "Responsibilities"

/// A stage's own name, else the name of the built-in one.
QString nameOf(const Stage &stage);
QString stageName(const std::vector<Stage> &stages, StageId id);

/// "2 postings", "1 posting".
QString counted(qint64 number, const QString &one, const QString &many);

/// A rule as one sentence: "At most 2 applications to the ByteDance group, ever."
QString inWords(const LimitRule &rule);
/// What is taken for granted about a rule because nobody states it, a clause each.
QStringList assumedOf(const LimitRule &rule);

/// What applying now would do: "Applying now takes place 2 of 2, the last." Empty where no rule covers the posting.
QString inWords(const PostingVerdict &limits);

/// "#12 Backend Engineer (TikTok, applied 12 Jan 2026)".
QString inWords(const SlotEntry &entry);

} // namespace Shortlist::Cli
