// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/queryparser.h"

#include <QDate>
#include <QStringList>

#include <optional>

/// What the values of a search's conditions mean.
namespace Shortlist {

/// Days, both ends included; an end that is not valid is open.
struct DayBounds
{
    QDate from;
    QDate to;

    friend bool operator==(const DayBounds &, const DayBounds &) = default;
};

/// Of Deadline, Posted and Added: `2025`, `2025-03`, `2025-03-02`, `2025-03..2025-05`, `today`, `yesterday`,
/// `tomorrow`, `7d`, `2w`, `3m`, `1y`. A span of time lies ahead for a deadline (`-7d`: behind), and behind for the
/// others: `deadline:<7d` is from today on, less than seven days away; `posted:<7d` less than seven days old. Nothing
/// where it is no such value.
std::optional<DayBounds> daysOf(const QueryTerm &term, QDate today);

/// Pay a year in major units of `currency`, of any where that is empty.
struct PayBounds
{
    double amount = 0;
    std::optional<double> upTo; ///< of a range
    QString currency;

    friend bool operator==(const PayBounds &, const PayBounds &) = default;
};

/// Of Salary: `120000`, `120k`, `120,000`, `€90k`, `90kEUR`, `90k..120k`. A lone amount is one that is reached.
std::optional<PayBounds> payOf(const QueryTerm &term);

/// Of Rating: `0` to `5`, `none`.
std::optional<int> ratingOf(const QueryTerm &term);

/// The words that Has, Is, Remote, Limit and Programme know, the usual ones first; of Has, stages come on top. Empty
/// for other fields.
QStringList knownValues(QueryTerm::Field field);

/// What is wrong with the value of a condition, if anything.
std::optional<QueryProblem::Kind> valueProblem(const QueryTerm &term);

/// Whether its values are compared: `salary:>120k`.
bool isOrdered(QueryTerm::Field field);

} // namespace Shortlist
