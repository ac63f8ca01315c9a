// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/postingmenus.h"

#include "models/items/postinglistmodel.h"
#include "ui/board/boardpage.h"
#include "ui/list/postinglistview.h"
#include "ui/mainwindow/actions.h"
#include "ui/today/todaypage.h"

#include <QMenu>

namespace Shortlist {

PostingMenus::PostingMenus(const Actions &actions, PostingListView &list, BoardPage &board, TodayPage &today)
    : QObject(&list)
    , m_actions(actions)
    , m_list(list)
{
    connect(&list, &QWidget::customContextMenuRequested, this, &PostingMenus::popUp);
    connect(&board, &BoardPage::menuOpening, this,
            [this, &board](QMenu *menu) { extend(*menu, board.currentPosting()); });
    connect(&today, &TodayPage::menuOpening, this,
            [this, &today](QMenu *menu) { extend(*menu, today.currentPosting()); });
}

void PostingMenus::popUp(const QPoint &position)
{
    QMenu menu(m_list.window());
    m_actions.fill(menu, ActionGroup::Posting);
    menu.exec(m_list.viewport()->mapToGlobal(position));
}

/// The commands act on what is chosen in the list, which is another one only where the search leaves the posting out.
void PostingMenus::extend(QMenu &menu, PostingId posting)
{
    if (!m_list.postings().indexOf(posting).isValid())
        return;
    m_list.selectPosting(posting);
    menu.addSeparator();
    m_actions.fill(menu, ActionGroup::Posting);
}

} // namespace Shortlist
