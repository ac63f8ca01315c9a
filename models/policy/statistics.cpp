// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/statistics.h"

#include "models/domain/period.h"
#include "models/domain/query.h"

#include <QUrl>

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

constexpr auto SubmittedQuery = "is:submitted"_L1;
constexpr int DaysPerWeek = 7;

struct Sent
{
    const SearchRecord *record = nullptr;
    ApplicationState state;
    bool isAnswered = false;
};

std::vector<Sent> sentOf(const std::vector<SearchRecord> &records, const std::vector<Stage> &stages)
{
    std::vector<Sent> sent;
    for (const SearchRecord &record : records) {
        const ApplicationState state = deriveState(record.events, stages);
        if (!state.submittedOn.isValid())
            continue;
        const bool isAnswered =
            std::any_of(record.events.begin(), record.events.end(), [&stages](const ApplicationEvent &event) {
                const Stage *stage = findStage(stages, event.stage);
                return stage != nullptr && isAnswer(stage->type);
            });
        sent.push_back({&record, state, isAnswered});
    }
    return sent;
}

QString queryOf(QueryTerm::Field field, const QString &value)
{
    PostingQuery query = PostingQuery::parse(SubmittedQuery);
    query.add({field, value, false, true});
    return query.toString();
}

using NamesOf = std::function<QStringList(const SearchRecord &)>;
using QueryFor = std::function<QString(const QString &)>;

ResponseRates ratesBy(const std::vector<Sent> &sent, const NamesOf &namesOf, const QueryFor &queryFor)
{
    std::map<QString, ResponseRate> byName;
    for (const Sent &one : sent) {
        for (const QString &name : namesOf(*one.record)) {
            ResponseRate &rate = byName[name];
            ++rate.sent;
            rate.answered += one.isAnswered ? 1 : 0;
        }
    }
    ResponseRates rates;
    for (auto &[name, rate] : byName) {
        if (rate.sent < LeastForRate) {
            ++rates.hidden;
            continue;
        }
        rate.name = name;
        rate.query = queryFor(name);
        rates.rates.push_back(rate);
    }
    std::stable_sort(rates.rates.begin(), rates.rates.end(),
                     [](const ResponseRate &a, const ResponseRate &b) { return a.share() > b.share(); });
    return rates;
}

QDate mondayOf(const QDate &day)
{
    return day.addDays(1 - day.dayOfWeek());
}

std::vector<WeekCount> weeksOf(const std::vector<Sent> &sent, const QDate &today)
{
    if (sent.empty())
        return {};
    std::map<QDate, int> byWeek;
    for (const Sent &one : sent)
        ++byWeek[mondayOf(one.state.submittedOn)];
    const QDate last = std::max(mondayOf(today), byWeek.rbegin()->first);
    std::vector<WeekCount> weeks;
    for (QDate monday = byWeek.begin()->first; monday <= last; monday = monday.addDays(DaysPerWeek)) {
        const Period week{monday, monday.addDays(DaysPerWeek - 1)};
        weeks.push_back({monday, byWeek[monday], u"is:\"submitted %1\""_s.arg(week.toString())});
    }
    return weeks;
}

struct Stays
{
    std::vector<int> days;
    int staying = 0;
};

/// A stage that is entered again while in it is one stay.
void addStays(const SearchRecord &record, std::map<StageId, Stays> &stays)
{
    for (size_t i = 0; i < record.events.size();) {
        size_t next = i + 1;
        while (next < record.events.size() && record.events[next].stage == record.events[i].stage)
            ++next;
        Stays &stay = stays[record.events[i].stage];
        if (next < record.events.size())
            stay.days.push_back(int(record.events[i].day.daysTo(record.events[next].day)));
        else
            ++stay.staying;
        i = next;
    }
}

std::vector<StageTime> timesOf(const std::vector<SearchRecord> &records, const std::vector<Stage> &stages)
{
    std::map<StageId, Stays> stays;
    for (const SearchRecord &record : records)
        addStays(record, stays);
    std::vector<StageTime> times;
    for (const Stage &stage : stages) {
        Stays &stay = stays[stage.id];
        if (stay.days.empty() || isEnding(stage.type))
            continue;
        std::sort(stay.days.begin(), stay.days.end());
        times.push_back({stage.id, int(stay.days.size()), stay.staying, quantile(stay.days, 0.25),
                         quantile(stay.days, 0.5), quantile(stay.days, 0.75), u"has:"_s + stage.key});
    }
    return times;
}

} // namespace

double quantile(const std::vector<int> &sorted, double share)
{
    Q_ASSERT(!sorted.empty());
    const double at = share * double(sorted.size() - 1);
    const auto below = size_t(std::floor(at));
    const size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (at - double(below)) * (sorted[above] - sorted[below]);
}

QString siteOf(const QString &url)
{
    const QString host = QUrl(url).host().toLower();
    return host.startsWith("www."_L1) ? host.mid(4) : host;
}

Statistics statisticsOf(const std::vector<SearchRecord> &records, const std::vector<Stage> &stages, const QDate &today)
{
    const std::vector<Sent> sent = sentOf(records, stages);
    Statistics statistics;
    statistics.sent = int(sent.size());
    for (const Sent &one : sent) {
        statistics.answered += one.isAnswered ? 1 : 0;
        statistics.active += one.state.endedOn.isValid() ? 0 : 1;
    }
    statistics.flow = flowOf(records, stages);
    statistics.times = timesOf(records, stages);
    statistics.bySite = ratesBy(
        sent, [](const SearchRecord &record) { return QStringList{siteOf(record.url)}; },
        [](const QString &site) {
            return site.isEmpty() ? u"is:submitted -has:address"_s
                                  : queryOf(QueryTerm::Field::Has, u"address "_s + site);
        });
    statistics.byTag = ratesBy(
        sent, [](const SearchRecord &record) { return record.tags; },
        [](const QString &tag) { return queryOf(QueryTerm::Field::Tag, tag); });
    statistics.byEmployer = ratesBy(
        sent,
        [](const SearchRecord &record) {
            return record.employer.isEmpty() ? QStringList() : QStringList{record.employer};
        },
        [](const QString &employer) { return queryOf(QueryTerm::Field::Employer, employer); });
    statistics.weeks = weeksOf(sent, today);
    return statistics;
}

} // namespace Shortlist
