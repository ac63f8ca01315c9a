// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/figuresmodel.h"
#include "ui/statistics/statisticswords.h"

namespace Shortlist {

/// The twins of the pictures.
FigureTable flowTable(const Flow &flow, const std::vector<Stage> &stages);
FigureTable timesTable(const std::vector<StageTime> &times, const std::vector<Stage> &stages);
FigureTable ratesTable(const ResponseRates &rates, StatisticsWords::RatesBy by);
FigureTable weeksTable(const std::vector<WeekCount> &weeks);

} // namespace Shortlist
