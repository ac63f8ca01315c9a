// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/postinghead.h"

#include "ui/common/look.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/detail/changebanner.h"
#include "ui/detail/changewords.h"
#include "ui/detail/detailheader.h"
#include "ui/detail/slotbanner.h"
#include "ui/detail/slotwords.h"

#include <QVBoxLayout>

namespace Shortlist {
namespace {

constexpr int LowPane = 620;
/// Of the pane; a head that takes less stays while one reads.
constexpr double MostWhileReading = 0.4;

QWidget *columnOf(std::initializer_list<QWidget *> parts)
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setSpacing(Space::OneHalf);
    for (QWidget *part : parts)
        layout->addWidget(part);
    return column;
}

} // namespace

PostingHead::PostingHead(const Theme &theme, QWidget *parent)
    : HeadPane(parent)
    , m_theme(theme)
    , m_header(new DetailHeader(theme))
    , m_changes(new ChangeBanner(theme))
    , m_banner(new SlotBanner(theme))
{
    setContent(columnOf({m_header, m_changes, m_banner}));
}

void PostingHead::setDetails(const PostingDetails &details, const std::vector<Stage> &stages, const QDate &today)
{
    m_header->setDetails(details, stages, today);
    m_changes->setChanges(details.notice ? changeSentences(*details.notice, details.posting) : QStringList());
    m_banner->setWords(slotWords(details, stages, today));
}

void PostingHead::setRoom(int height, Page page)
{
    m_room = height;
    m_page = page;
    updateDensity();
}

void PostingHead::followReading(int fromTop, int toEnd)
{
    if (m_isFolded && fromTop <= 0) {
        unfold();
        return;
    }
    const int height = sizeHint().height();
    const bool isInTheWay = height > m_room * MostWhileReading;
    const bool isReadOn = fromTop > m_theme.scaled(Space::Double);
    // A text that fits once the head is folded would jump back to its top, and unfold it.
    const bool fitsBelow = fromTop + toEnd <= height;
    if (m_isFolded || !isInTheWay || !isReadOn || fitsBelow || holdsFocus(*m_header))
        return;
    m_isFolded = true;
    updateDensity();
}

void PostingHead::unfold()
{
    if (!m_isFolded)
        return;
    m_isFolded = false;
    updateDensity();
}

void PostingHead::updateDensity()
{
    const bool isLow = m_room < m_theme.scaled(LowPane);
    const bool isVersions = m_page == Page::Versions;
    widget()->layout()->setContentsMargins(SideMargin, m_isFolded ? Space::OneHalf : Space::Double + Space::Half,
                                           SideMargin, Space::OneHalf);
    m_changes->setDensity(isVersions || m_isFolded ? ChangeBanner::Density::Compact : ChangeBanner::Density::Full);
    if (m_isFolded) {
        m_header->setDensity(DetailHeader::Density::Line);
        m_banner->setDensity(SlotBanner::Density::Line);
        return;
    }
    m_banner->setDensity(isLow ? SlotBanner::Density::Compact : SlotBanner::Density::Full);
    if (isLow)
        m_header->setDensity(isVersions ? DetailHeader::Density::WithoutFacts : DetailHeader::Density::Compact);
    else
        m_header->setDensity(DetailHeader::Density::Full);
}

} // namespace Shortlist
