// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statistics/sankeypicture.h"

#include "ui/common/theme.h"
#include "ui/statistics/statisticswords.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace Shortlist {

namespace {

constexpr int NodeWidth = 12;
constexpr int LabelWidth = 132;
constexpr int Gap = 14;
constexpr int WantedHeight = 260;
constexpr double MostUnit = 22; ///< few applications are no broad river
constexpr double LeastUnit = 0.5;
constexpr int BandAlpha = 85;
constexpr int MarkedAlpha = 165;

int labelHeight(const Theme &theme)
{
    return QFontMetrics(theme.font(TextStyle::SmallStrong)).height()
        + QFontMetrics(theme.font(TextStyle::Small)).height();
}

} // namespace

SankeyPicture::SankeyPicture(Flow flow, std::vector<Stage> stages)
    : m_flow(std::move(flow))
    , m_stages(std::move(stages))
{ }

SankeyLayout SankeyPicture::layout(int width, const Theme &theme) const
{
    const int all = m_flow.nodes.empty() ? 1 : m_flow.nodes.front().count;
    const double unit = std::clamp(double(WantedHeight) / all, LeastUnit, MostUnit);
    return layOutSankey(
        m_flow, m_stages,
        {double(width), NodeWidth, double(theme.scaled(LabelWidth)), double(labelHeight(theme)), Gap, unit});
}

int SankeyPicture::height(const Theme &theme) const
{
    return int(layout(WantedHeight, theme).height) + 1;
}

std::vector<PicturePart> SankeyPicture::parts(int width, const Theme &theme) const
{
    const SankeyLayout layout = this->layout(width, theme);
    const int all = m_flow.nodes.empty() ? 0 : m_flow.nodes.front().count;
    std::vector<PicturePart> parts;
    for (size_t node = 0; node < m_flow.nodes.size(); ++node) {
        const FlowNode &station = m_flow.nodes[node];
        QPainterPath bar;
        bar.addRect(layout.nodes[node]);
        parts.push_back({bar,
                         QStringLiteral("%1: %2").arg(StatisticsWords::nodeName(station, m_stages),
                                                      StatisticsWords::countAndShare(station.count, all)),
                         station.query});
        for (size_t link = 0; link < m_flow.links.size(); ++link)
            if (m_flow.links[link].from == node)
                parts.push_back({layout.links[link], StatisticsWords::linkName(m_flow, m_flow.links[link], m_stages),
                                 m_flow.links[link].query});
    }
    return parts;
}

QColor SankeyPicture::colourOf(const FlowNode &node, const Theme &theme) const
{
    const Stage *stage = findStage(m_stages, node.stage);
    if (node.kind == FlowNode::Kind::Applications)
        return theme.tokens().accent;
    return stage == nullptr ? theme.tokens().soon : QColor(stage->colour);
}

void SankeyPicture::paint(QPainter &painter, int width, int marked, const Theme &theme) const
{
    const SankeyLayout layout = this->layout(width, theme);
    int part = 0;
    painter.setPen(Qt::NoPen);
    for (size_t node = 0; node < m_flow.nodes.size(); ++node) {
        const bool isNodeMarked = part++ == marked;
        painter.setBrush(colourOf(m_flow.nodes[node], theme));
        painter.drawRect(layout.nodes[node]);
        if (isNodeMarked) {
            painter.setBrush(theme.tokens().text);
            painter.drawRect(layout.nodes[node]);
        }
        for (size_t link = 0; link < m_flow.links.size(); ++link) {
            if (m_flow.links[link].from != node)
                continue;
            QColor colour = colourOf(m_flow.nodes[m_flow.links[link].to], theme);
            colour.setAlpha(part++ == marked ? MarkedAlpha : BandAlpha);
            painter.setBrush(colour);
            painter.drawPath(layout.links[link]);
        }
    }
    for (size_t node = 0; node < m_flow.nodes.size(); ++node)
        paintLabel(painter, node, layout, width, theme);
}

void SankeyPicture::paintLabel(QPainter &painter, size_t node, const SankeyLayout &layout, int width,
                               const Theme &theme) const
{
    const FlowNode &station = m_flow.nodes[node];
    const QRectF bar = layout.nodes[node];
    const int last = m_flow.nodes.back().layer;
    const double end =
        station.layer == last ? width : bar.left() + (width - theme.scaled(LabelWidth)) / std::max(1, last);
    const double room = end - bar.right() - 2 * Space::Half;
    const QFont strong = theme.font(TextStyle::SmallStrong);
    const QFont small = theme.font(TextStyle::Small);
    const int first = QFontMetrics(strong).height();
    const double top = bar.top() + std::max(0.0, (bar.height() - labelHeight(theme)) / 2);
    painter.setFont(strong);
    painter.setPen(theme.tokens().text);
    paintWords(
        painter, QRectF(bar.right() + Space::Half + 1, top, room, first), Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(strong).elidedText(StatisticsWords::nodeName(station, m_stages), Qt::ElideRight, int(room)));
    painter.setFont(small);
    paintWords(painter, QRectF(bar.right() + Space::Half + 1, top + first, room, QFontMetrics(small).height()),
               Qt::AlignLeft | Qt::AlignVCenter,
               node == 0 ? QLocale().toString(station.count)
                         : StatisticsWords::countAndShare(station.count, m_flow.nodes.front().count));
}

} // namespace Shortlist
