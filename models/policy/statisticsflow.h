// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/searchrecord.h"

#include <vector>

namespace Shortlist {

/// A station of the way from application to ending.
struct FlowNode
{
    enum class Kind : quint8 {
        Applications, ///< everything that was sent
        Step,         ///< a stage of type InProcess that applications passed
        Open,         ///< nothing has ended it
        Ending,       ///< an ending, as the last that happened
    };
    Kind kind = Kind::Applications;
    StageId stage{}; ///< of a step or an ending
    int layer = 0;   ///< from 0; every link leads to a higher one
    int count = 0;
    QString query;

    friend bool operator==(const FlowNode &, const FlowNode &) = default;
};

/// So many applications went from one station to the next.
struct FlowLink
{
    size_t from = 0; ///< index of a node
    size_t to = 0;
    int count = 0;
    QString query;

    friend bool operator==(const FlowLink &, const FlowLink &) = default;
};

/// Stations in the order of layers and stages; what flows into a step flows out of it.
struct Flow
{
    std::vector<FlowNode> nodes;
    std::vector<FlowLink> links;

    friend bool operator==(const Flow &, const Flow &) = default;
};

/// The ways of everything that was sent.
Flow flowOf(const std::vector<SearchRecord> &records, const std::vector<Stage> &stages);

} // namespace Shortlist
