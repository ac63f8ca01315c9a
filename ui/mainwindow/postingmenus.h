// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QObject>

class QMenu;

namespace Shortlist {

class Actions;
class BoardPage;
class PostingListView;
class TodayPage;

/// The menus of postings, by the right button or the Menu key, wherever a posting stands: in the list, on the board,
/// among what is to be done today. All of them offer the commands of the menu "Posting".
class PostingMenus : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    PostingMenus(const Actions &actions, PostingListView &list, BoardPage &board, TodayPage &today);

private:
    void popUp(const QPoint &position);
    void extend(QMenu &menu, PostingId posting);

    const Actions &m_actions;
    PostingListView &m_list;
};

} // namespace Shortlist
