// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statistics/statisticstables.h"

#include <QCoreApplication>
#include <QLocale>

namespace Shortlist {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StatisticsTables)
};

QString firstHeader(StatisticsWords::RatesBy by)
{
    switch (by) {
    case StatisticsWords::RatesBy::Site:
        return Words::tr("Source");
    case StatisticsWords::RatesBy::Tag:
        return Words::tr("Tag");
    case StatisticsWords::RatesBy::Employer:
        break;
    }
    return Words::tr("Employer");
}

} // namespace

FigureTable flowTable(const Flow &flow, const std::vector<Stage> &stages)
{
    const QLocale locale;
    const int all = flow.nodes.empty() ? 0 : flow.nodes.front().count;
    FigureTable table{{Words::tr("From"), Words::tr("To"), Words::tr("Applications"), Words::tr("Share of all")}, {}};
    for (const FlowLink &link : flow.links)
        table.rows.push_back({{StatisticsWords::nodeName(flow.nodes[link.from], stages),
                               StatisticsWords::nodeName(flow.nodes[link.to], stages), locale.toString(link.count),
                               StatisticsWords::percent(double(link.count) / all)},
                              link.query});
    return table;
}

FigureTable timesTable(const std::vector<StageTime> &times, const std::vector<Stage> &stages)
{
    const QLocale locale;
    FigureTable table{{Words::tr("Stage"), Words::tr("Lower quartile"), Words::tr("Median"),
                       Words::tr("Upper quartile"), Words::tr("Counted"), Words::tr("In it now")},
                      {}};
    for (const StageTime &time : times)
        table.rows.push_back(
            {{StatisticsWords::stageName(time.stage, stages), StatisticsWords::days(time.lowerQuartile),
              StatisticsWords::days(time.median), StatisticsWords::days(time.upperQuartile), locale.toString(time.left),
              locale.toString(time.staying)},
             time.query});
    return table;
}

FigureTable ratesTable(const ResponseRates &rates, StatisticsWords::RatesBy by)
{
    const QLocale locale;
    FigureTable table{{firstHeader(by), Words::tr("Answered"), Words::tr("Sent"), Words::tr("Rate")}, {}};
    for (const ResponseRate &rate : rates.rates)
        table.rows.push_back({{StatisticsWords::rateName(rate, by), locale.toString(rate.answered),
                               locale.toString(rate.sent), StatisticsWords::percent(rate.share())},
                              rate.query});
    return table;
}

FigureTable weeksTable(const std::vector<WeekCount> &weeks)
{
    FigureTable table{{Words::tr("Week"), Words::tr("Applications")}, {}};
    for (auto week = weeks.rbegin(); week != weeks.rend(); ++week) // the newest first
        table.rows.push_back({{StatisticsWords::weekName(*week), QLocale().toString(week->sent)}, week->query});
    return table;
}

} // namespace Shortlist
