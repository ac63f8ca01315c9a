// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statistics/statisticswords.h"

#include "ui/common/formats.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace Shortlist::StatisticsWords {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StatisticsWords)
};

QString number(double value)
{
    const bool isWhole = std::abs(value - std::round(value)) < 0.05;
    return QLocale().toString(value, 'f', isWhole ? 0 : 1);
}

} // namespace

QString stageName(StageId id, const std::vector<Stage> &stages)
{
    const Stage *stage = findStage(stages, id);
    return stage == nullptr ? QString() : Formats::stageName(*stage);
}

QString nodeName(const FlowNode &node, const std::vector<Stage> &stages)
{
    switch (node.kind) {
    case FlowNode::Kind::Applications:
        return Words::tr("Applications");
    case FlowNode::Kind::Open:
        return Words::tr("Still open");
    case FlowNode::Kind::Step:
    case FlowNode::Kind::Ending:
        break;
    }
    return stageName(node.stage, stages);
}

QString percent(double share)
{
    //: A share: 42 %
    return Words::tr("%1 %").arg(QLocale().toString(int(std::lround(share * 100))));
}

QString countAndShare(int count, int all)
{
    return all == 0 ? QLocale().toString(count)
                    : Formats::joined({QLocale().toString(count), percent(double(count) / all)});
}

QString linkName(const Flow &flow, const FlowLink &link, const std::vector<Stage> &stages)
{
    return Words::tr("From %1 to %2: %3")
        .arg(nodeName(flow.nodes[link.from], stages), nodeName(flow.nodes[link.to], stages),
             QLocale().toString(link.count));
}

QString days(double value)
{
    // The plural form goes by the whole number; a fraction takes that of many.
    const int count = std::abs(value - std::round(value)) < 0.05 ? int(std::lround(value)) : 2;
    return Words::tr("%1 days", nullptr, count).arg(number(value));
}

QString spread(const StageTime &time)
{
    if (time.left == 1)
        return Words::tr("one counted");
    return Words::tr("half of %n between %1 and %2 days", nullptr, time.left)
        .arg(number(time.lowerQuartile), number(time.upperQuartile));
}

QString ofSent(const ResponseRate &rate)
{
    return Words::tr("%1 of %2").arg(QLocale().toString(rate.answered), QLocale().toString(rate.sent));
}

QString rateName(const ResponseRate &rate, RatesBy by)
{
    return rate.name.isEmpty() && by == RatesBy::Site ? Words::tr("without an address") : rate.name;
}

QString weekName(const WeekCount &week)
{
    //: %1 is a Monday
    return Words::tr("week of %1").arg(QLocale().toString(week.monday, QLocale::ShortFormat));
}

QString summary(const Statistics &statistics)
{
    const double share = statistics.sent == 0 ? 0 : double(statistics.answered) / statistics.sent;
    return Formats::joined({Words::tr("%n applications", nullptr, statistics.sent),
                            Words::tr("%n answered, %1", nullptr, statistics.answered).arg(percent(share)),
                            Words::tr("%n still open", nullptr, statistics.active)});
}

QString hidden(const ResponseRates &rates, RatesBy by)
{
    if (rates.hidden == 0)
        return {};
    switch (by) {
    case RatesBy::Site:
        return Words::tr("%n sources with fewer than %1 applications are not shown: a rate of so few says nothing.",
                         nullptr, rates.hidden)
            .arg(LeastForRate);
    case RatesBy::Tag:
        return Words::tr("%n tags with fewer than %1 applications are not shown: a rate of so few says nothing.",
                         nullptr, rates.hidden)
            .arg(LeastForRate);
    case RatesBy::Employer:
        break;
    }
    return Words::tr("%n employers with fewer than %1 applications are not shown: a rate of so few says nothing.",
                     nullptr, rates.hidden)
        .arg(LeastForRate);
}

} // namespace Shortlist::StatisticsWords
