// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/searchrecord.h"
#include "models/policy/statisticsflow.h"

#include <vector>

/// What came of a search, counted from the histories and not from where each application stands now: one that was
/// rejected after an interview has had an interview. `query` always finds the postings that were counted, in the
/// search bar's language.
namespace Shortlist {

/// How long applications stayed in a stage, in days, counted where they left it.
struct StageTime
{
    StageId stage{};
    int left = 0;
    int staying = 0; ///< are in it now, and not counted
    double lowerQuartile = 0;
    double median = 0;
    double upperQuartile = 0;
    QString query;

    friend bool operator==(const StageTime &, const StageTime &) = default;
};

/// How many of the applications that have something in common were answered.
struct ResponseRate
{
    QString name; ///< empty: without a site, or an employer that is not stated
    int sent = 0;
    int answered = 0;
    QString query;

    double share() const { return sent == 0 ? 0 : double(answered) / sent; }
    friend bool operator==(const ResponseRate &, const ResponseRate &) = default;
};

/// Of fewer applications a rate says nothing, and is not given.
constexpr int LeastForRate = 5;

struct ResponseRates
{
    std::vector<ResponseRate> rates; ///< of at least LeastForRate applications, the highest first
    int hidden = 0;                  ///< how many had fewer

    friend bool operator==(const ResponseRates &, const ResponseRates &) = default;
};

struct WeekCount
{
    QDate monday;
    int sent = 0;
    QString query;

    friend bool operator==(const WeekCount &, const WeekCount &) = default;
};

struct Statistics
{
    int sent = 0;
    int answered = 0;
    int active = 0;
    Flow flow;
    std::vector<StageTime> times; ///< in the order of stages; those that were ever left
    ResponseRates bySite;
    ResponseRates byTag;
    ResponseRates byEmployer;
    std::vector<WeekCount> weeks; ///< from the first application to today, without gaps

    friend bool operator==(const Statistics &, const Statistics &) = default;
};

Statistics statisticsOf(const std::vector<SearchRecord> &records, const std::vector<Stage> &stages, const QDate &today);

/// The host of an address without "www."; empty where there is none.
QString siteOf(const QString &url);

/// The value below which that share of the sorted values lies, between two of them in proportion. Not of nothing.
double quantile(const std::vector<int> &sorted, double share);

} // namespace Shortlist
