// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statistics/sankeylayout.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace Shortlist {

namespace {

/// Steps above what only passes; success above what is open, and that above other endings.
int heightRank(const FlowNode &node, const std::vector<Stage> &stages)
{
    const Stage *stage = findStage(stages, node.stage);
    switch (node.kind) {
    case FlowNode::Kind::Applications:
    case FlowNode::Kind::Step:
        return 0;
    case FlowNode::Kind::Open:
        return 2;
    case FlowNode::Kind::Ending:
        return stage != nullptr && stage->type == StageType::Accepted ? 1 : 3;
    }
    return 3;
}

class Sankey
{
public:
    Sankey(const Flow &flow, const std::vector<Stage> &stages, const SankeyLayout::Metrics &metrics)
        : m_flow(flow)
        , m_stages(stages)
        , m_metrics(metrics)
    { }

    SankeyLayout layout()
    {
        if (m_flow.nodes.empty())
            return {};
        collectStops();
        placeStops();
        stackBands();
        SankeyLayout layout;
        layout.height = m_height;
        for (size_t node = 0; node < m_flow.nodes.size(); ++node) {
            const Stop &stop = m_stops[m_stopOfNode[node]];
            layout.nodes.emplace_back(left(stop.layer), stop.top, m_metrics.nodeWidth, stop.height);
        }
        for (size_t link = 0; link < m_flow.links.size(); ++link)
            layout.links.push_back(band(link));
        return layout;
    }

private:
    /// A station, or the place where a band passes a layer.
    struct Stop
    {
        int layer = 0;
        std::tuple<int, int, size_t> order; ///< within the layer
        double room = 0;
        double height = 0;
        double top = 0;
    };

    double left(int layer) const
    {
        const int last = m_flow.nodes.back().layer;
        const double room = m_metrics.width - m_metrics.labelWidth - m_metrics.nodeWidth;
        return last == 0 ? 0 : room * layer / last;
    }

    void collectStops()
    {
        for (const FlowNode &node : m_flow.nodes) {
            const double height = node.count * m_metrics.unit;
            m_stopOfNode.push_back(m_stops.size());
            m_stops.push_back({node.layer,
                               {heightRank(node, m_stages), 0, m_stopOfNode.size()},
                               std::max(height, m_metrics.labelHeight),
                               height});
        }
        m_stopsOfLink.resize(m_flow.links.size());
        for (size_t i = 0; i < m_flow.links.size(); ++i) {
            const FlowLink &link = m_flow.links[i];
            m_stopsOfLink[i].push_back(m_stopOfNode[link.from]);
            for (int layer = m_flow.nodes[link.from].layer + 1; layer < m_flow.nodes[link.to].layer; ++layer) {
                const double height = link.count * m_metrics.unit;
                m_stopsOfLink[i].push_back(m_stops.size());
                m_stops.push_back({layer,
                                   {1 + heightRank(m_flow.nodes[link.to], m_stages), int(link.to), link.from},
                                   height,
                                   height});
            }
            m_stopsOfLink[i].push_back(m_stopOfNode[link.to]);
        }
    }

    void placeStops()
    {
        std::vector<Stop *> ordered;
        for (Stop &stop : m_stops)
            ordered.push_back(&stop);
        std::sort(ordered.begin(), ordered.end(), [](const Stop *a, const Stop *b) {
            return std::tie(a->layer, a->order) < std::tie(b->layer, b->order);
        });
        std::map<int, double> ends;
        for (Stop *stop : ordered) {
            double &end = ends[stop->layer];
            stop->top = end;
            end += stop->room + m_metrics.gap;
            m_height = std::max(m_height, end - m_metrics.gap);
        }
    }

    /// From top to bottom on both sides, so that bands of a station do not cross each other there.
    void stackBands()
    {
        std::vector<size_t> order(m_flow.links.size());
        for (size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        m_starts.resize(order.size());
        m_ends.resize(order.size());
        const auto stack = [&](auto sideOf, auto neighbourOf, std::vector<double> &offsets) {
            std::sort(order.begin(), order.end(),
                      [&](size_t a, size_t b) { return neighbourOf(a).top < neighbourOf(b).top; });
            std::map<size_t, double> used;
            for (const size_t link : order) {
                double &offset = used[sideOf(m_flow.links[link])];
                offsets[link] = std::exchange(offset, offset + m_flow.links[link].count * m_metrics.unit);
            }
        };
        stack([](const FlowLink &link) { return link.from; },
              [this](size_t link) -> const Stop & { return m_stops[m_stopsOfLink[link][1]]; }, m_starts);
        stack([](const FlowLink &link) { return link.to; },
              [this](size_t link) -> const Stop & { return m_stops[*(m_stopsOfLink[link].end() - 2)]; }, m_ends);
    }

    QPainterPath band(size_t link) const
    {
        const auto &stops = m_stopsOfLink[link];
        const double height = m_flow.links[link].count * m_metrics.unit;
        QPainterPath path;
        path.setFillRule(Qt::WindingFill);
        for (size_t i = 0; i + 1 < stops.size(); ++i) {
            const Stop &from = m_stops[stops[i]];
            const Stop &to = m_stops[stops[i + 1]];
            const bool startsAtNode = i == 0;
            const bool endsAtNode = i + 2 == stops.size();
            const double x1 = left(from.layer) + (startsAtNode ? m_metrics.nodeWidth : m_metrics.nodeWidth / 2);
            const double x2 = left(to.layer) + (endsAtNode ? 0 : m_metrics.nodeWidth / 2);
            const double y1 = from.top + (startsAtNode ? m_starts[link] : 0);
            const double y2 = to.top + (endsAtNode ? m_ends[link] : 0);
            const double middle = (x1 + x2) / 2;
            path.moveTo(x1, y1);
            path.cubicTo(middle, y1, middle, y2, x2, y2);
            path.lineTo(x2, y2 + height);
            path.cubicTo(middle, y2 + height, middle, y1 + height, x1, y1 + height);
            path.closeSubpath();
        }
        return path;
    }

    const Flow &m_flow;
    const std::vector<Stage> &m_stages;
    const SankeyLayout::Metrics m_metrics;
    std::vector<Stop> m_stops;
    std::vector<size_t> m_stopOfNode;
    std::vector<std::vector<size_t>> m_stopsOfLink;
    std::vector<double> m_starts; ///< of a band, below the top of the station that it leaves
    std::vector<double> m_ends;
    double m_height = 0;
};

} // namespace

SankeyLayout layOutSankey(const Flow &flow, const std::vector<Stage> &stages, const SankeyLayout::Metrics &metrics)
{
    return Sankey(flow, stages, metrics).layout();
}

} // namespace Shortlist
