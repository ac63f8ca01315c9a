// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "models/items/sidebarmodel.h"

#include <QObject>

#include <vector>

class QMenu;

namespace Shortlist {

class LibraryView;
class Notices;
class PostingBrowser;
class Sidebar;
class TagController;
class UndoController;
struct Services;

/// What the user does with the sidebar's lines besides choosing them: names and menus; and saves searches there.
class SidebarController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    SidebarController(const Services &services, const LibraryView &library, PostingBrowser &browser, Sidebar &sidebar,
                      TagController &tags, Notices &notices, UndoController &undo);

    /// Keeps what is searched for, and lets the user name it.
    void saveSearch();

Q_SIGNALS:
    void postingsWanted(const QString &query);
    void emptyTrashRequested();

private:
    void openMenu(const SidebarEntry &entry, const QPoint &globalPosition);
    void fillTagMenu(QMenu &menu, const SidebarEntry &entry);
    void fillSearchMenu(QMenu &menu, const SidebarEntry &entry);
    void rename(const SidebarEntry &entry, const QString &name);
    void remove(const SidebarEntry &entry);

    const Services &m_services;
    const LibraryView &m_library;
    PostingBrowser &m_browser;
    Sidebar &m_sidebar;
    TagController &m_tags;
    Notices &m_notices;
    UndoController &m_undo;
};

} // namespace Shortlist
