// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QObject>

#include <array>
#include <vector>

class QMenu;
class QMenuBar;

namespace Shortlist {

enum class ActionId : quint8 {
    NewPosting,
    Import,
    ImportFolder,
    ImportSamples,
    Paste,
    Backup,
    Check,
    Export,
    Reminders,
    ExportDates,
    Settings,
    Quit,
    Undo,
    Redo,
    Stages,
    Skills,
    Weights,
    Search,
    FindInPosting,
    Sections,
    NextHit,
    PreviousHit,
    SaveSearch,
    Narrow,
    Tag,
    Stage,
    Rate,
    Record,
    AddDate,
    ExportItsDates,
    EvidenceFolder,
    EvidencePdf,
    Compare,
    Correct,
    ShowClause,
    ShowSlots,
    PageLimit,
    OwnWindow,
    Preview,
    Rename,
    CopyPosting,
    Print,
    SavePdf,
    ShowSource,
    Trash,
    Restore,
    Purge,
    EmptyTrash,
    ShowList,
    ShowComparison,
    ShowDuplicates,
    ShowBoard,
    ShowToday,
    ShowStatistics,
    Back,
    Forward,
    Refresh,
    Sidebar,
    MenuBar,
    SystemTheme,
    LightTheme,
    DarkTheme,
    HighContrast,
    NextTheme,
    LargerText,
    SmallerText,
    NormalText,
    Help,
    Language,
    Palette,
    Shortcuts,
    YourData,
    About,
};
constexpr size_t ActionCount = size_t(ActionId::About) + 1;
enum class ActionGroup : quint8 { File, Edit, Posting, View, Help };

/// Every command of the window, once: with its name, its keys and its place in the menus. Commands with bare letters
/// work while the list has the focus, all others anywhere in the window.
class Actions : public QObject
{
    Q_OBJECT

public:
    /// Adds the actions to `window` or `list`, so that their keys work while the menu bar is hidden.
    Actions(QWidget &window, QWidget &list);

    QAction &operator[](ActionId id) const { return *m_actions.at(size_t(id)); }
    std::vector<QAction *> of(ActionGroup group) const;
    /// One menu for each group.
    void fill(QMenuBar &bar) const;
    void fill(QMenu &menu) const;
    /// The commands of one group, as the menu bar has them.
    void fill(QMenu &menu, ActionGroup group) const;

    void forbidChanges(); ///< switches off what changes the database, whatever switches it on later
    static QString nameOf(ActionGroup group);

private:
    std::array<QAction *, ActionCount> m_actions{}; ///< children of this
};

} // namespace Shortlist
