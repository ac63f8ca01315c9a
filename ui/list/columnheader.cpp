// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/columnheader.h"

#include "ui/common/theme.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalBlocker>
#include <QStandardItemModel>

#include <array>

namespace Shortlist {

namespace {

constexpr int LeastWidth = 56;

struct First
{
    int width;
    bool isShown = true;
};

/// In the order of PostingColumn.
constexpr std::array<First, PostingColumnCount> Firsts{{
    {300},
    {150},
    {170},
    {110},
    {110},
    {120},
    {80},
    {170},
    {100, false},
    {100, false},
    {100, false},
}};

} // namespace

ColumnHeader::ColumnHeader(const Theme &theme, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
    , m_names(new QStandardItemModel(0, PostingColumnCount, this))
{
    setModel(m_names);
    setNames();
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setSortIndicatorShown(true);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setTextElideMode(Qt::ElideRight);
    setStretchLastSection(true);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Columns"));
    reset();
    connect(this, &QHeaderView::sectionClicked, this, [this](int section) {
        setSort(m_sort, m_order); // the header has turned its arrow by itself; whoever sorts says what it is
        if (const auto sort = sortOf(PostingColumn(section)))
            Q_EMIT sortRequested(*sort);
    });
    connect(this, &QHeaderView::sectionResized, this, &ColumnHeader::rearranged);
    connect(this, &QHeaderView::sectionMoved, this, &ColumnHeader::rearranged);
    connect(&theme, &Theme::changed, this, &ColumnHeader::rescale);
}

std::vector<ColumnPlace> ColumnHeader::places() const
{
    std::vector<ColumnPlace> places;
    int left = 0;
    for (int visual = 0; visual < count(); ++visual) {
        const int section = logicalIndex(visual);
        if (isSectionHidden(section))
            continue;
        places.push_back({PostingColumn(section), left, sectionSize(section)});
        left += sectionSize(section);
    }
    return places;
}

void ColumnHeader::setSort(PostingQuery::Sort sort, Qt::SortOrder order)
{
    m_sort = sort;
    m_order = order;
    int sorted = -1;
    for (int section = 0; section < count(); ++section)
        if (sortOf(PostingColumn(section)) == sort)
            sorted = section;
    setSortIndicator(sorted, order);
}

void ColumnHeader::setShown(PostingColumn column, bool isShown)
{
    setSectionHidden(int(column), !isShown && column != PostingColumn::Title);
    Q_EMIT rearranged();
}

void ColumnHeader::fillMenu(QMenu &menu)
{
    for (int section = 0; section < count(); ++section) {
        const auto column = PostingColumn(section);
        QAction *action = menu.addAction(nameOf(column));
        action->setCheckable(true);
        action->setChecked(!isSectionHidden(section));
        action->setEnabled(column != PostingColumn::Title); // without which a row says nothing
        connect(action, &QAction::toggled, this, [this, column](bool isShown) { setShown(column, isShown); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("As they were at &first")), &QAction::triggered, this, &ColumnHeader::reset);
}

void ColumnHeader::reset()
{
    {
        const QSignalBlocker silence(this); // each of them would lay the rows out anew
        m_scale = m_theme.textScale();
        setMinimumSectionSize(m_theme.scaled(LeastWidth));
        for (int section = 0; section < count(); ++section) {
            moveSection(visualIndex(section), section);
            resizeSection(section, m_theme.scaled(Firsts.at(size_t(section)).width));
            setSectionHidden(section, !Firsts.at(size_t(section)).isShown);
        }
    }
    viewport()->update();
    Q_EMIT rearranged();
}

void ColumnHeader::changeEvent(QEvent *event)
{
    QHeaderView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setNames();
}

void ColumnHeader::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    fillMenu(menu);
    menu.exec(event->globalPos());
}

void ColumnHeader::setNames()
{
    for (int section = 0; section < PostingColumnCount; ++section)
        m_names->setHeaderData(section, Qt::Horizontal, nameOf(PostingColumn(section)));
}

void ColumnHeader::rescale()
{
    const qreal factor = m_theme.textScale() / m_scale;
    if (qFuzzyCompare(factor, 1))
        return;
    m_scale = m_theme.textScale();
    setMinimumSectionSize(m_theme.scaled(LeastWidth));
    for (int section = 0; section < count(); ++section)
        if (!isSectionHidden(section))
            resizeSection(section, qRound(sectionSize(section) * factor));
}

} // namespace Shortlist
