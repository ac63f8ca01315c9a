// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/application.h"
#include "models/policy/statistics.h"

#include <QString>

#include <vector>

/// Figures in words, translated.
namespace Shortlist::StatisticsWords {

enum class RatesBy : quint8 { Site, Tag, Employer };

QString stageName(StageId stage, const std::vector<Stage> &stages);
QString nodeName(const FlowNode &node, const std::vector<Stage> &stages);
/// "12 · 40 %" of all that was sent.
QString countAndShare(int count, int all);
QString percent(double share);
/// "From Interview to Rejected: 5"
QString linkName(const Flow &flow, const FlowLink &link, const std::vector<Stage> &stages);
/// "12 days", with a digit behind the point where it is not whole.
QString days(double days);
/// "half between 7 and 20 days, 14 counted"
QString spread(const StageTime &time);
/// "10 of 24"
QString ofSent(const ResponseRate &rate);
QString rateName(const ResponseRate &rate, RatesBy by);
QString weekName(const WeekCount &week);
/// "24 applications · 10 answered, 42 % · 9 still open"
QString summary(const Statistics &statistics);
/// How many are not shown, since they are too few; empty where none.
QString hidden(const ResponseRates &rates, RatesBy by);

} // namespace Shortlist::StatisticsWords
