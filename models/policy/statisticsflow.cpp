// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/statisticsflow.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

/// A station by what it is; the order is that of the nodes.
struct Station
{
    FlowNode::Kind kind = FlowNode::Kind::Applications;
    int rank = 0; ///< of its stage among all

    friend auto operator<=>(const Station &, const Station &) = default;
};

int rankOf(const std::vector<Stage> &stages, StageId id)
{
    const auto found = std::find_if(stages.begin(), stages.end(), [id](const Stage &s) { return s.id == id; });
    return found == stages.end() ? -1 : int(found - stages.begin());
}

/// The stations of one application, steps in the order of stages whatever order they came in: ways never turn back.
std::vector<Station> wayOf(const SearchRecord &record, const std::vector<Stage> &stages)
{
    const ApplicationState state = deriveState(record.events, stages);
    if (!state.submittedOn.isValid())
        return {};
    std::set<Station> steps;
    for (const ApplicationEvent &event : record.events) {
        const int rank = rankOf(stages, event.stage);
        if (rank >= 0 && stages[size_t(rank)].type == StageType::InProcess)
            steps.insert({FlowNode::Kind::Step, rank});
    }
    std::vector<Station> way{{FlowNode::Kind::Applications, 0}};
    way.insert(way.end(), steps.begin(), steps.end());
    if (state.endedOn.isValid())
        way.push_back({FlowNode::Kind::Ending, rankOf(stages, state.stage)});
    else
        way.push_back({FlowNode::Kind::Open, 0});
    return way;
}

/// Writes the searches that find what was counted.
class FlowQueries
{
public:
    explicit FlowQueries(const std::vector<Stage> &stages)
        : m_stages(stages)
    { }

    QString node(const Station &station) const { return (u"is:submitted"_s + at(station)).trimmed(); }
    QString link(const Station &from, const Station &to) const
    {
        QString query = node(from) + at(to);
        for (size_t rank = 0; rank < m_stages.size(); ++rank) {
            const bool isAfter = from.kind == FlowNode::Kind::Applications || int(rank) > from.rank;
            const bool isBefore = to.kind != FlowNode::Kind::Step || int(rank) < to.rank;
            if (m_stages[rank].type == StageType::InProcess && isAfter && isBefore)
                query += u" -has:"_s + word(rank);
        }
        return query;
    }

private:
    QString at(const Station &station) const
    {
        switch (station.kind) {
        case FlowNode::Kind::Applications:
            return {};
        case FlowNode::Kind::Step:
            return u" has:"_s + word(size_t(station.rank));
        case FlowNode::Kind::Open:
            return u" is:active"_s;
        case FlowNode::Kind::Ending:
            return u" stage:"_s + word(size_t(station.rank));
        }
        return {};
    }

    QString word(size_t rank) const
    {
        const QString &key = m_stages[rank].key;
        return key.contains(u' ') ? u"\"%1\""_s.arg(key) : key;
    }

    const std::vector<Stage> &m_stages;
};

} // namespace

Flow flowOf(const std::vector<SearchRecord> &records, const std::vector<Stage> &stages)
{
    std::map<Station, int> nodes;
    std::map<std::pair<Station, Station>, int> links;
    for (const SearchRecord &record : records) {
        const std::vector<Station> way = wayOf(record, stages);
        for (size_t i = 0; i < way.size(); ++i) {
            ++nodes[way[i]];
            if (i > 0)
                ++links[{way[i - 1], way[i]}];
        }
    }
    const FlowQueries queries(stages);
    Flow flow;
    std::map<Station, size_t> places;
    int layer = -1;
    for (const auto &[station, count] : nodes) {
        // Every step has a layer of its own, everything that may be the end shares the last one.
        const bool isFirstEnd = station.kind > FlowNode::Kind::Step
            && (flow.nodes.empty() || flow.nodes.back().kind <= FlowNode::Kind::Step);
        if (station.kind <= FlowNode::Kind::Step || isFirstEnd)
            ++layer;
        const bool hasStage = station.kind == FlowNode::Kind::Step || station.kind == FlowNode::Kind::Ending;
        places.emplace(station, flow.nodes.size());
        flow.nodes.push_back({station.kind, hasStage ? stages[size_t(station.rank)].id : StageId{}, layer, count,
                              queries.node(station)});
    }
    for (const auto &[ends, count] : links)
        flow.links.push_back(
            {places.at(ends.first), places.at(ends.second), count, queries.link(ends.first, ends.second)});
    return flow;
}

} // namespace Shortlist
