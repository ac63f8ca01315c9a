// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/views.h"
#include "ui/detail/headpane.h"

namespace Shortlist {

class ChangeBanner;
class DetailHeader;
class SlotBanner;
class Theme;

/// What stands above the pages of a posting: title, facts, what the employer changed, what applying would take. Where
/// the pane is low it says less, and while somebody reads on below, one line with the title and one with the limit.
class PostingHead : public HeadPane
{
    Q_OBJECT

public:
    static constexpr int SideMargin = 28; ///< px; what stands below keeps it too

    /// `theme` must outlive this.
    explicit PostingHead(const Theme &theme, QWidget *parent = nullptr);

    DetailHeader &header() const { return *m_header; }
    ChangeBanner &changes() const { return *m_changes; }
    SlotBanner &banner() const { return *m_banner; }

    void setDetails(const PostingDetails &details, const std::vector<Stage> &stages, const QDate &today);
    enum class Page : quint8 { Text, Versions };
    /// `height` is that of the whole pane, in pixels. Versions say the facts themselves.
    void setRoom(int height, Page page);

public Q_SLOTS:
    /// The text below stands `fromTop` pixels from its beginning, with `toEnd` pixels still to come.
    void followReading(int fromTop, int toEnd);
    void unfold();

private:
    void updateDensity();

    const Theme &m_theme;
    DetailHeader *m_header;
    ChangeBanner *m_changes;
    SlotBanner *m_banner;
    int m_room = 0;
    Page m_page = Page::Text;
    bool m_isFolded = false;
};

} // namespace Shortlist
