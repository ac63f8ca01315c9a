// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/rawposting.h"
#include "models/importers/page/pagereader.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace Shortlist {

/// A line of a page that is not empty.
struct NumberedLine
{
    size_t index = 0; ///< in the page
    PageLine line;
    bool isAfterGap = false; ///< an empty line stands before it
};

} // namespace Shortlist

/// What one line of a posting's header is, whatever stands around it.
namespace Shortlist::HeaderLines {

/// "=== JOB DETAILS ===": a rule with or without words.
bool isRule(const QString &text);
/// "JR-12345", "#123456".
bool isRequisition(const QString &text);
bool isListItem(const PageLine &line);
/// "五险一金 补充医疗保险": names of scripts without spaces hold none.
bool isListOfWords(const QString &line);
/// "3 weeks ago30 applicants" is "3 weeks ago".
QString ageOf(const QString &line);
/// "chez Initech", "at Initech": an employer in a line below the title.
bool isAtName(const QString &line);
/// Begins with a capital, or in a script without them.
bool beginsName(const QString &text);
/// The line holds the name as a whole: "그린웨이브는" holds "그린웨이브".
bool saysName(const QString &line, const QString &name);
/// A place, pay, badge or day, also as an item of a list.
bool isShownFact(const QString &line);
/// "Northwind Cloud | Remote (North America)": names side by side.
QStringList cells(const QString &line);
/// "Tarn InstrumentsToronto, Ontario, Canada": two columns of a page run together where it was copied.
QStringList unglued(const QString &line);

/// Rating, age, pay, badges, "ab sofort", "3-5 years": what is a fact wherever it stands in a header.
/// Appends to `fields` what a posting states and returns true where it was one.
bool takeFact(const QString &line, std::vector<RawField> &fields);

/// Takes from the places of `fields` those that only looked like one, `guessed`, where others are said or known.
void dropGuessedPlaces(std::vector<RawField> &fields, const QStringList &guessed);

/// The field of one labelled line, or of a label and the line behind it; `at` moves behind what was taken.
/// Appends to `fields` and returns true where there was one.
bool takeLabelled(const std::vector<NumberedLine> &lines, size_t &at, std::vector<RawField> &fields);
/// The same where nothing is inferred: labels that are known.
bool takeKnownLabel(const std::vector<NumberedLine> &lines, size_t &at, std::vector<RawField> &fields);

} // namespace Shortlist::HeaderLines
