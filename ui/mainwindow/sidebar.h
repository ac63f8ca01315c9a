// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/querytags.h"
#include "models/domain/views.h"
#include "models/items/sidebarmodel.h"

#include <QBasicTimer>
#include <QListView>
#include <QStringList>

#include <optional>
#include <vector>

namespace Shortlist {

class SidebarDelegate;
class Theme;

/// The list on the left: views, stages, employers, tags, saved searches.
class Sidebar : public QListView
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    explicit Sidebar(const Theme &theme, QWidget *parent = nullptr);

    void setOverview(const Overview &overview, int toDo = 0);
    /// Marks the line with that query, or none.
    void markQuery(const QString &query);
    void markKey(const QString &key);
    std::optional<SidebarEntry> currentEntry() const;
    /// The tags whose lower ones are hidden, by name.
    const QStringList &folded() const { return m_folded; }
    void setFolded(const QStringList &tags);
    void renameFolded(const TagRenaming &renaming);
    QSize sizeHint() const override;
    /// Lets the user write another name for the line of `key` where it stands, once it is there.
    void edit(const QString &key);

Q_SIGNALS:
    /// The user has written another name for a line; never an empty one.
    void renamed(const Shortlist::SidebarEntry &entry, const QString &name);
    /// The user chose a line, by mouse or keyboard.
    void chosen(const Shortlist::SidebarEntry &entry);
    void postingsDropped(const Shortlist::SidebarEntry &entry, const std::vector<Shortlist::PostingId> &postings);
    void menuRequested(const Shortlist::SidebarEntry &entry, const QPoint &globalPosition);
    /// F2 and Delete on a line.
    void renameRequested(const Shortlist::SidebarEntry &entry);
    void removeRequested(const Shortlist::SidebarEntry &entry);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void keepWidth();
    void choose(const QModelIndex &index);
    void mark(const QModelIndex &index);
    void fold(const SidebarEntry &tag, SidebarEntry::Branch branch);
    /// Left and Right, as in a tree; false where they do nothing.
    bool foldByKey(int key);
    void showEntries();

    enum class Marking : quint8 { ByUser, ByProgram };
    const Theme &m_theme;
    SidebarModel *m_model;
    SidebarDelegate *m_delegate;
    Marking m_marking = Marking::ByUser;
    Overview m_overview;
    int m_toDo = 0;
    QStringList m_folded;
    QBasicTimer m_patience; ///< while postings are held over an employer, whose places then open
    QString m_heldOver;     ///< its key
    QString m_toEdit;       ///< the key of a line that is not there yet
};

} // namespace Shortlist
