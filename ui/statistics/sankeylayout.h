// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/application.h"
#include "models/policy/statistics.h"

#include <QPainterPath>
#include <QRectF>

#include <vector>

namespace Shortlist {

/// Where the stations and bands of a flow stand. Pure.
struct SankeyLayout
{
    struct Metrics
    {
        double width = 0;       ///< of everything
        double nodeWidth = 0;   ///< of a station's bar
        double labelWidth = 0;  ///< behind the last stations
        double labelHeight = 0; ///< a station takes at least that much room
        double gap = 0;         ///< between stations of a layer
        double unit = 0;        ///< height of one application
    };
    std::vector<QRectF> nodes;       ///< as Flow::nodes
    std::vector<QPainterPath> links; ///< as Flow::links
    double height = 0;
};

/// Bands that pass a layer have a place of their own in it, below its station, so that none hides behind another.
SankeyLayout layOutSankey(const Flow &flow, const std::vector<Stage> &stages, const SankeyLayout::Metrics &metrics);

} // namespace Shortlist
