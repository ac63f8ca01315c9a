// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/statistics/picture.h"
#include "ui/statistics/sankeylayout.h"

namespace Shortlist {

/// The ways of all applications, as bands between stations. First come the stations, each followed by the bands that
/// leave it.
class SankeyPicture : public Picture
{
public:
    SankeyPicture(Flow flow, std::vector<Stage> stages);

    int height(const Theme &theme) const override;
    std::vector<PicturePart> parts(int width, const Theme &theme) const override;
    void paint(QPainter &painter, int width, int marked, const Theme &theme) const override;

private:
    SankeyLayout layout(int width, const Theme &theme) const;
    QColor colourOf(const FlowNode &node, const Theme &theme) const;
    void paintLabel(QPainter &painter, size_t node, const SankeyLayout &layout, int width, const Theme &theme) const;

    Flow m_flow;
    std::vector<Stage> m_stages;
};

} // namespace Shortlist
