// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/listpane.h"

#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/look.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/list/columnheader.h"
#include "ui/list/postingcolumns.h"
#include "ui/list/postinglistview.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace Shortlist {

using namespace Qt::StringLiterals;
using Sort = PostingQuery::Sort;

namespace {

constexpr int LeastWidth = 280;

constexpr std::array Sorts{Sort::Relevance, Sort::Added, Sort::ApplyBy,    Sort::Posted, Sort::Salary, Sort::Employer,
                           Sort::Title,     Sort::Place, Sort::Experience, Sort::Stage,  Sort::Rating};

/// The order in which a sort is most useful when it is first chosen.
Qt::SortOrder firstOrderOf(Sort sort)
{
    const bool isNewestOrMostFirst = sort == Sort::Added || sort == Sort::Posted || sort == Sort::Salary
        || sort == Sort::Rating || sort == Sort::Relevance;
    return isNewestOrMostFirst ? Qt::DescendingOrder : Qt::AscendingOrder;
}

Qt::SortOrder opposite(Qt::SortOrder order)
{
    return order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
}

} // namespace

ListPane::ListPane(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_view(new PostingListView(theme, this))
{
    setLook(*this, Look::Pane);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(makeHairline(Qt::Horizontal, this));
    m_nothingYet = makeNothingYet();
    m_noHits = makeNoHits();
    m_views = new QStackedLayout;
    m_views->addWidget(m_view);
    m_views->addWidget(m_nothingYet);
    m_views->addWidget(m_noHits);
    column->addLayout(m_views, 1);
    setFocusProxy(m_view);
    setSort(m_sort, m_order);
}

QWidget *ListPane::makeHeader()
{
    auto *header = new QWidget(this);
    m_header = header;
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(Space::OneHalf + Space::Quarter, Space::Half, Space::Half, Space::Half);
    row->setSpacing(0);
    m_count = new ElidedLabel({}, header);
    setLook(*m_count, Look::SmallDim);
    m_sortButton = makeButton({}, Look::Quiet, header);
    m_sortButton->setMenu(makeSortMenu());
    m_sortButton->setObjectName(u"sort"_s);
    m_rowsButton = makeButton(tr("Rows"), Look::Quiet, header);
    m_rowsButton->setAccessibleDescription(tr("How tall the rows are"));
    m_rowsButton->setMenu(makeRowsMenu());
    m_filterButton = makeButton({}, Look::Quiet, header);
    m_filterButton->setAccessibleName(tr("Narrow the list"));
    m_filterButton->setToolTip(tr("Narrow the list by employer, place, stage, tag…"));
    const auto drawIcon = [this] { m_filterButton->setIcon(icon(IconName::Filter, m_theme)); };
    drawIcon();
    connect(&m_theme, &Theme::changed, this, drawIcon);
    connect(m_filterButton, &QPushButton::clicked, this, &ListPane::narrow);
    row->addWidget(m_count, 1);
    row->addWidget(m_filterButton);
    row->addWidget(m_sortButton);
    row->addWidget(m_rowsButton);
    setTabOrder(m_filterButton, m_sortButton);
    setTabOrder(m_sortButton, m_rowsButton);
    setTabOrder(m_rowsButton, m_view);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &ListPane::popUpHeaderMenu);
    return header;
}

QMenu *ListPane::makeSortMenu()
{
    auto *menu = new QMenu(tr("&Sort by"), this);
    auto *group = new QActionGroup(menu);
    for (const Sort sort : Sorts) {
        QAction *action = menu->addAction(nameOf(sort));
        action->setCheckable(true);
        action->setData(int(sort));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, sort] { sortBy(sort); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Turn round")), &QAction::triggered, this,
            [this] { Q_EMIT sortRequested(m_sort, opposite(m_order)); });
    return menu;
}

QMenu *ListPane::makeRowsMenu()
{
    auto *menu = new QMenu(tr("How tall the &rows are"), this);
    auto *group = new QActionGroup(menu);
    const auto add = [this, menu, group](const QString &name, Density density) {
        QAction *action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(density == m_view->density());
        action->setData(int(density));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, density] { setDensity(density); });
    };
    add(tr("Comfortable"), Density::Comfortable);
    add(tr("Compact"), Density::Compact);
    add(tr("Table"), Density::Table);
    m_columnsMenu = menu->addMenu(tr("Columns"));
    connect(m_columnsMenu, &QMenu::aboutToShow, this, [this] {
        m_columnsMenu->clear();
        m_view->columns().fillMenu(*m_columnsMenu);
    });
    m_columnsMenu->setEnabled(false);
    connect(&m_view->columns(), &ColumnHeader::sortRequested, this, &ListPane::sortBy);
    return menu;
}

/// Sorting by what it is sorted by turns the order round.
void ListPane::sortBy(Sort sort)
{
    Q_EMIT sortRequested(sort, sort == m_sort ? opposite(m_order) : firstOrderOf(sort));
}

void ListPane::popUpHeaderMenu(const QPoint &position)
{
    QMenu menu(this);
    menu.addMenu(m_sortButton->menu());
    menu.addMenu(m_rowsButton->menu());
    menu.addAction(tr("&Narrow the list…"), this, &ListPane::narrow);
    menu.addSeparator();
    menu.addAction(tr("As it was at &first"), this, [this] {
        Q_EMIT sortRequested(Sort::Added, Qt::DescendingOrder);
        setDensity(Density::Comfortable);
        m_view->columns().reset();
    });
    menu.exec(m_header->mapToGlobal(position));
}

EmptyState *ListPane::makeNothingYet()
{
    auto *state = new EmptyState(IconName::Inbox, m_theme, this);
    state->setWords(tr("No postings yet"),
                    tr("Copy a job posting anywhere and paste it here, drop files or folders on the window, or import "
                       "pages you have saved. Nothing leaves this computer."));
    connect(state->addButton(tr("Import files…")), &QPushButton::clicked, this, &ListPane::importRequested);
    connect(state->addButton(tr("Paste")), &QPushButton::clicked, this, &ListPane::pasteRequested);
    connect(state->addButton(tr("Try samples")), &QPushButton::clicked, this, &ListPane::samplesRequested);
    return state;
}

EmptyState *ListPane::makeNoHits()
{
    auto *state = new EmptyState(IconName::Search, m_theme, this);
    state->setWords(tr("Nothing matches"),
                    tr("Every word has to occur in a posting. Take one away, or try the start of a word."));
    connect(state->addButton(tr("Show all postings")), &QPushButton::clicked, this, &ListPane::clearRequested);
    return state;
}

void ListPane::showCount(const PostingList &answer, bool isAll)
{
    const QLocale locale;
    const QString total = locale.toString(answer.total);
    m_count->setText(isAll ? tr("%Ln postings", nullptr, answer.total)
                           : tr("%1 of %2").arg(total, locale.toString(answer.all)),
                     total);
}

void ListPane::setAnswer(PostingList answer, const PostingQuery &query)
{
    if (!answer.isCut) // the count comes with the whole list, a moment later
        showCount(answer, query.isEmpty());
    // Trashed postings do not count as postings, but they are no reason to say that there are none.
    const bool isEmptyDatabase = answer.all == 0 && query.isEmpty();
    QWidget *shown = !answer.rows.empty() ? static_cast<QWidget *>(m_view) : isEmptyDatabase ? m_nothingYet : m_noHits;
    // The window's, not the application's: the first answer may come before the window is active.
    const bool hadFocus = window()->focusWidget() == m_view;
    m_view->setHighlights(query.highlights());
    m_view->setRows(std::move(answer.rows), std::move(answer.further),
                    answer.isCut ? PostingListView::Extent::Cut : PostingListView::Extent::Whole);
    m_views->setCurrentWidget(shown);
    setFocusProxy(shown);
    if (hadFocus && shown != m_view)
        shown->setFocus();
    m_sortButton->setEnabled(shown == m_view);
}

void ListPane::setSort(Sort sort, Qt::SortOrder order)
{
    m_sort = sort;
    m_order = order;
    m_view->columns().setSort(sort, order);
    const QString arrow = order == Qt::AscendingOrder ? u"↑"_s : u"↓"_s;
    m_sortButton->setText(u"%1 %2"_s.arg(nameOf(sort), arrow));
    m_sortButton->setAccessibleName(order == Qt::AscendingOrder ? tr("Sorted by %1, ascending").arg(nameOf(sort))
                                                                : tr("Sorted by %1, descending").arg(nameOf(sort)));
    const QList<QAction *> actions = m_sortButton->menu()->actions();
    for (QAction *action : actions)
        if (action->isCheckable())
            action->setChecked(action->data().toInt() == int(sort));
}

QSize ListPane::minimumSizeHint() const
{
    const QSize own = QWidget::minimumSizeHint();
    return {std::max(LeastWidth, m_header->minimumSizeHint().width()), own.height()};
}

void ListPane::narrow()
{
    Q_EMIT filterRequested(m_filterButton);
}

void ListPane::setDensity(Density density)
{
    m_view->setDensity(density);
    const QList<QAction *> actions = m_rowsButton->menu()->actions();
    for (QAction *action : actions)
        if (action->isCheckable())
            action->setChecked(action->data().toInt() == int(density));
    m_columnsMenu->setEnabled(density == Density::Table);
    Q_EMIT densityChanged(density);
}

} // namespace Shortlist
