// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/views.h"
#include "ui/mainwindow/knowntags.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <vector>

class QWidget;

namespace Shortlist {

class LibraryView;
class Notices;
class PostingListView;
class Theme;
class UndoController;
struct Services;
struct SidebarEntry;

/// Puts tags on the chosen postings and takes them off: by name, by figure key, by dropping on the sidebar.
class TagController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    TagController(const Services &services, const LibraryView &library, PostingListView &list, const Theme &theme,
                  Notices &notices, UndoController &undo);

    void popUp();
    void change(const std::vector<PostingId> &postings, const QStringList &add, const QStringList &remove);
    /// The n-th tag of the sidebar, from 1: on where not all chosen postings carry it, else off.
    void toggle(int number);
    /// Where another tag has that name, the two become one.
    void rename(const SidebarEntry &tag, const QString &name);
    void merge(TagId from, TagId into);
    /// What the posting asks for, to suggest tags by.
    void setSkills(PostingId posting, const QStringList &skills);
    void setColour(TagId tag, const QString &colour);
    void remove(const SidebarEntry &tag);

Q_SIGNALS:
    /// Also because a step was undone.
    void renamed(const Shortlist::TagRenaming &renaming);
    void removed(const QStringList &names);

private:
    void whenRenamed(QFuture<Result<TagRenaming>> change);
    /// What differs since the last time.
    void follow(const Overview &overview);
    /// Calls `use` with the rows of the chosen postings, once they are all here.
    void withChosen(std::function<void(const std::vector<PostingRow> &)> use);
    void popUpFor(const std::vector<PostingRow> &chosen);
    /// Names of tags that the chosen posting gives reason for.
    QStringList suggestions() const;

    const Services &m_services;
    const LibraryView &m_library;
    PostingListView &m_list;
    const Theme &m_theme;
    Notices &m_notices;
    UndoController &m_undo;
    PostingId m_skillsOf{};
    QStringList m_skills;
    KnownTags m_known;
    TagRenaming m_justRenamed; ///< and no overview knew of it yet
    int m_underWay = 0;        ///< renamings whose answer has not come
};

} // namespace Shortlist
