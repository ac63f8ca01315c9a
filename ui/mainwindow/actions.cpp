// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/actions.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace Shortlist {

namespace {

enum class Scope : quint8 { Window, List };
enum class Before : quint8 { Nothing, Separator };
enum class Submenu : quint8 { None, Output, Appearance }; ///< shown where its first command stands

struct Spec
{
    ActionId id;
    ActionGroup group;
    const char *text;
    const char *keys; ///< in QKeySequence's portable notation; several are separated by "; "
    Scope scope = Scope::Window;
    Before before = Before::Nothing;
    Submenu submenu = Submenu::None;
};

using Id = ActionId;
using Group = ActionGroup;

constexpr std::array<Spec, ActionCount> Specs{{
    {Id::NewPosting, Group::File, QT_TRANSLATE_NOOP("Shortlist::Actions", "&New posting…"), "Ctrl+N"},
    {Id::Import, Group::File, QT_TRANSLATE_NOOP("Shortlist::Actions", "&Import files…"), "Ctrl+I; Ctrl+O"},
    {Id::ImportFolder, Group::File, QT_TRANSLATE_NOOP("Shortlist::Actions", "Import a &folder…"), "Ctrl+Shift+I"},
    {Id::ImportSamples, Group::File, QT_TRANSLATE_NOOP("Shortlist::Actions", "Import &sample postings"), ""},
    {Id::Paste, Group::File, QT_TRANSLATE_NOOP("Shortlist::Actions", "&Paste a posting"), "Ctrl+V"},
    {Id::Backup, Group::File, QT_TRANSLATE_NOOP("Shortlist::Actions", "Save a &copy of the database…"), "",
     Scope::Window, Before::Separator},
    {Id::Check, Group::File, QT_TRANSLATE_NOOP("Shortlist::Actions", "C&heck the database"), ""},
    {Id::Export, Group::File, QT_TRANSLATE_NOOP("Shortlist::Actions", "&Export everything as JSON…"), ""},
    {Id::ExportDates, Group::File, QT_TRANSLATE_NOOP("Shortlist::Actions", "Save all &dates for the calendar…"), ""},
    {Id::EmptyTrash, Group::File, QT_TRANSLATE_NOOP("Shortlist::Actions", "Empty the &trash…"), ""},
    {Id::Reminders, Group::File, QT_TRANSLATE_NOOP("Shortlist::Actions", "&Reminders…"), "", Scope::Window,
     Before::Separator},
    {Id::Settings, Group::File, QT_TRANSLATE_NOOP("Shortlist::Actions", "Settin&gs…"), "Ctrl+,"},
    {Id::Quit, Group::File, QT_TRANSLATE_NOOP("Shortlist::Actions", "&Quit"), "Ctrl+Q", Scope::Window,
     Before::Separator},
    {Id::Undo, Group::Edit, QT_TRANSLATE_NOOP("Shortlist::Actions", "&Undo"), "Ctrl+Z"},
    {Id::Redo, Group::Edit, QT_TRANSLATE_NOOP("Shortlist::Actions", "&Redo"), "Ctrl+Shift+Z; Ctrl+Y"},
    {Id::Stages, Group::Edit, QT_TRANSLATE_NOOP("Shortlist::Actions", "Sta&ges…"), ""},
    {Id::Skills, Group::Edit, QT_TRANSLATE_NOOP("Shortlist::Actions", "Your s&kills…"), ""},
    {Id::Weights, Group::Edit, QT_TRANSLATE_NOOP("Shortlist::Actions", "What &counts for you…"), ""},
    {Id::Search, Group::Edit, QT_TRANSLATE_NOOP("Shortlist::Actions", "&Search"), "Ctrl+F; /", Scope::Window,
     Before::Separator},
    {Id::FindInPosting, Group::Edit, QT_TRANSLATE_NOOP("Shortlist::Actions", "&Find in the posting…"), "Ctrl+G"},
    {Id::Sections, Group::Edit, QT_TRANSLATE_NOOP("Shortlist::Actions", "Go to a sec&tion…"), "Ctrl+J"},
    {Id::NextHit, Group::Edit, QT_TRANSLATE_NOOP("Shortlist::Actions", "&Next place found"), "F3"},
    {Id::PreviousHit, Group::Edit, QT_TRANSLATE_NOOP("Shortlist::Actions", "Pre&vious place found"), "Shift+F3"},
    {Id::SaveSearch, Group::Edit, QT_TRANSLATE_NOOP("Shortlist::Actions", "Save this s&earch"), "Ctrl+Shift+S"},
    {Id::Narrow, Group::Edit, QT_TRANSLATE_NOOP("Shortlist::Actions", "Narro&w the list…"), "Ctrl+Shift+F"},
    {Id::Tag, Group::Posting, QT_TRANSLATE_NOOP("Shortlist::Actions", "&Tag…"), "T; Ctrl+T", Scope::List},
    {Id::Stage, Group::Posting, QT_TRANSLATE_NOOP("Shortlist::Actions", "Set the &stage…"), "S", Scope::List},
    {Id::Rate, Group::Posting, QT_TRANSLATE_NOOP("Shortlist::Actions", "Rate &with stars…"), "R", Scope::List},
    {Id::Record, Group::Posting, QT_TRANSLATE_NOOP("Shortlist::Actions", "&Record an application…"), "A", Scope::List},
    {Id::AddDate, Group::Posting, QT_TRANSLATE_NOOP("Shortlist::Actions", "Add an &interview or another date…"), "D",
     Scope::List},
    {Id::Compare, Group::Posting, QT_TRANSLATE_NOOP("Shortlist::Actions", "Add to the &comparison"), "C; Ctrl+D",
     Scope::List},
    {Id::Correct, Group::Posting, QT_TRANSLATE_NOOP("Shortlist::Actions", "C&orrect the facts…"), "E", Scope::List,
     Before::Separator},
    {Id::Rename, Group::Posting, QT_TRANSLATE_NOOP("Shortlist::Actions", "Ren&ame"), "F2", Scope::List},
    {Id::ShowClause, Group::Posting, QT_TRANSLATE_NOOP("Shortlist::Actions", "Show the &limit in the text"), "L",
     Scope::List, Before::Separator},
    {Id::ShowSlots, Group::Posting, QT_TRANSLATE_NOOP("Shortlist::Actions", "Show the employer’s &places"), "P",
     Scope::List},
    {Id::PageLimit, Group::Posting, QT_TRANSLATE_NOOP("Shortlist::Actions", "Limit from a pa&ge…"), "Ctrl+L"},
    {Id::Preview, Group::Posting, QT_TRANSLATE_NOOP("Shortlist::Actions", "Quick loo&k"), "Space", Scope::List,
     Before::Separator},
    {Id::OwnWindow, Group::Posting, QT_TRANSLATE_NOOP("Shortlist::Actions", "Open in a window of its ow&n"),
     "Shift+Return", Scope::List},
    {Id::ShowSource, Group::Posting, QT_TRANSLATE_NOOP("Shortlist::Actions", "The so&urce as saved…"), "Ctrl+U"},
    {Id::CopyPosting, Group::Posting, QT_TRANSLATE_NOOP("Shortlist::Actions", "Cop&y the posting"), "Ctrl+Shift+C",
     Scope::Window, Before::Nothing, Submenu::Output},
    {Id::Print, Group::Posting, QT_TRANSLATE_NOOP("Shortlist::Actions", "Print t&he posting…"), "Ctrl+P", Scope::Window,
     Before::Nothing, Submenu::Output},
    {Id::SavePdf, Group::Posting, QT_TRANSLATE_NOOP("Shortlist::Actions", "Save the posting as &PDF…"), "",
     Scope::Window, Before::Nothing, Submenu::Output},
    {Id::ExportItsDates, Group::Posting, QT_TRANSLATE_NOOP("Shortlist::Actions", "Save its dates for the calen&dar…"),
     "", Scope::List, Before::Separator, Submenu::Output},
    {Id::EvidenceFolder, Group::Posting, QT_TRANSLATE_NOOP("Shortlist::Actions", "Save the application as a &folder…"),
     "", Scope::List, Before::Nothing, Submenu::Output},
    {Id::EvidencePdf, Group::Posting, QT_TRANSLATE_NOOP("Shortlist::Actions", "Sa&ve the application as PDF…"), "",
     Scope::List, Before::Nothing, Submenu::Output},
    {Id::Trash, Group::Posting, QT_TRANSLATE_NOOP("Shortlist::Actions", "&Move to the trash"), "Del", Scope::List,
     Before::Separator},
    {Id::Restore, Group::Posting, QT_TRANSLATE_NOOP("Shortlist::Actions", "Take &back from the trash"), "Shift+Del",
     Scope::List},
    {Id::Purge, Group::Posting, QT_TRANSLATE_NOOP("Shortlist::Actions", "D&elete for good…"), "", Scope::List},
    {Id::ShowList, Group::View, QT_TRANSLATE_NOOP("Shortlist::Actions", "Show the &list"), "Alt+1"},
    {Id::ShowComparison, Group::View, QT_TRANSLATE_NOOP("Shortlist::Actions", "Show the &comparison"), "Alt+2"},
    {Id::ShowDuplicates, Group::View, QT_TRANSLATE_NOOP("Shortlist::Actions", "Show d&uplicates"), "Alt+3"},
    {Id::ShowBoard, Group::View, QT_TRANSLATE_NOOP("Shortlist::Actions", "Show the b&oard"), "Alt+4"},
    {Id::ShowToday, Group::View, QT_TRANSLATE_NOOP("Shortlist::Actions", "Show what to do &today"), "Alt+5"},
    {Id::ShowStatistics, Group::View, QT_TRANSLATE_NOOP("Shortlist::Actions", "Look back on t&he search"), "Alt+6"},
    {Id::Back, Group::View, QT_TRANSLATE_NOOP("Shortlist::Actions", "Bac&k"), "Alt+Left", Scope::Window,
     Before::Separator},
    {Id::Forward, Group::View, QT_TRANSLATE_NOOP("Shortlist::Actions", "&Forward"), "Alt+Right"},
    {Id::Refresh, Group::View, QT_TRANSLATE_NOOP("Shortlist::Actions", "R&ead again"), "F5"},
    {Id::Sidebar, Group::View, QT_TRANSLATE_NOOP("Shortlist::Actions", "Side&bar"), "F9", Scope::Window,
     Before::Separator},
    {Id::MenuBar, Group::View, QT_TRANSLATE_NOOP("Shortlist::Actions", "&Menu bar"), "Ctrl+M"},
    {Id::SystemTheme, Group::View, QT_TRANSLATE_NOOP("Shortlist::Actions", "Colours of the &system"), "", Scope::Window,
     Before::Nothing, Submenu::Appearance},
    {Id::LightTheme, Group::View, QT_TRANSLATE_NOOP("Shortlist::Actions", "Li&ght colours"), "", Scope::Window,
     Before::Nothing, Submenu::Appearance},
    {Id::DarkTheme, Group::View, QT_TRANSLATE_NOOP("Shortlist::Actions", "&Dark colours"), "", Scope::Window,
     Before::Nothing, Submenu::Appearance},
    {Id::HighContrast, Group::View, QT_TRANSLATE_NOOP("Shortlist::Actions", "H&igh contrast"), "", Scope::Window,
     Before::Nothing, Submenu::Appearance},
    {Id::NextTheme, Group::View, QT_TRANSLATE_NOOP("Shortlist::Actions", "Switch between light and dar&k"),
     "Ctrl+Shift+L", Scope::Window, Before::Nothing, Submenu::Appearance},
    {Id::LargerText, Group::View, QT_TRANSLATE_NOOP("Shortlist::Actions", "L&arger text"),
     "Ctrl++; Ctrl+=", Scope::Window, Before::Separator, Submenu::Appearance},
    {Id::SmallerText, Group::View, QT_TRANSLATE_NOOP("Shortlist::Actions", "Smalle&r text"), "Ctrl+-", Scope::Window,
     Before::Nothing, Submenu::Appearance},
    {Id::NormalText, Group::View, QT_TRANSLATE_NOOP("Shortlist::Actions", "&Normal text"), "Ctrl+0", Scope::Window,
     Before::Nothing, Submenu::Appearance},
    {Id::Language, Group::View, QT_TRANSLATE_NOOP("Shortlist::Actions", "Displa&y language"), ""},
    {Id::Help, Group::Help, QT_TRANSLATE_NOOP("Shortlist::Actions", "&How to use Shortlist"), "F1"},
    {Id::Palette, Group::Help, QT_TRANSLATE_NOOP("Shortlist::Actions", "&Commands…"), "Ctrl+K; Ctrl+Shift+P"},
    {Id::Shortcuts, Group::Help, QT_TRANSLATE_NOOP("Shortlist::Actions", "&Shortcuts"), "?; Ctrl+F1; Ctrl+?"},
    {Id::YourData, Group::Help, QT_TRANSLATE_NOOP("Shortlist::Actions", "Your &data…"), "", Scope::Window,
     Before::Separator},
    {Id::About, Group::Help, QT_TRANSLATE_NOOP("Shortlist::Actions", "&About Shortlist"), "", Scope::Window,
     Before::Separator},
}};

bool isCheckable(ActionId id)
{
    return id == Id::Sidebar || id == Id::MenuBar || id == Id::SystemTheme || id == Id::LightTheme
        || id == Id::DarkTheme || id == Id::HighContrast || id == Id::Compare;
}

bool changesTheDatabase(ActionId id)
{
    constexpr std::array Changing{Id::NewPosting, Id::Import,  Id::ImportFolder, Id::ImportSamples, Id::Paste,
                                  Id::Undo,       Id::Redo,    Id::Stages,       Id::Skills,        Id::Weights,
                                  Id::SaveSearch, Id::Tag,     Id::Stage,        Id::Rate,          Id::Record,
                                  Id::AddDate,    Id::Correct, Id::PageLimit,    Id::Rename,        Id::Trash,
                                  Id::Restore,    Id::Purge,   Id::EmptyTrash};
    return std::find(Changing.begin(), Changing.end(), id) != Changing.end();
}

} // namespace

Actions::Actions(QWidget &window, QWidget &list)
    : QObject(&window)
{
    auto *changing = new QActionGroup(this);
    changing->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
    for (const Spec &spec : Specs) {
        auto *action = new QAction(tr(spec.text), this);
        if (*spec.keys != 0)
            action->setShortcuts(QKeySequence::listFromString(QLatin1String(spec.keys)));
        action->setData(int(spec.id) + 1); // so that 0 is none
        action->setCheckable(isCheckable(spec.id));
        const bool isOfList = spec.scope == Scope::List;
        action->setShortcutContext(isOfList ? Qt::WidgetShortcut : Qt::WindowShortcut);
        (isOfList ? list : window).addAction(action);
        if (changesTheDatabase(spec.id))
            changing->addAction(action);
        m_actions.at(size_t(spec.id)) = action;
    }
}

void Actions::forbidChanges()
{
    findChild<QActionGroup *>()->setEnabled(false);
}

std::vector<QAction *> Actions::of(ActionGroup group) const
{
    std::vector<QAction *> found;
    for (const Spec &spec : Specs)
        if (spec.group == group)
            found.push_back(m_actions.at(size_t(spec.id)));
    return found;
}

QString Actions::nameOf(ActionGroup group)
{
    switch (group) {
    case ActionGroup::File:
        return tr("&File");
    case ActionGroup::Edit:
        return tr("&Edit");
    case ActionGroup::Posting:
        return tr("&Posting");
    case ActionGroup::View:
        return tr("&View");
    case ActionGroup::Help:
        return tr("&Help");
    }
    return {};
}

void Actions::fill(QMenuBar &bar) const
{
    for (const auto group : {Group::File, Group::Edit, Group::Posting, Group::View, Group::Help})
        fill(*bar.addMenu(nameOf(group)), group);
}

void Actions::fill(QMenu &menu) const
{
    for (const auto group : {Group::File, Group::Edit, Group::Posting, Group::View, Group::Help})
        fill(*menu.addMenu(nameOf(group)), group);
}

void Actions::fill(QMenu &menu, ActionGroup group) const
{
    std::array<QMenu *, size_t(Submenu::Appearance) + 1> submenus{};
    for (const Spec &spec : Specs) {
        if (spec.group != group)
            continue;
        QMenu *place = &menu;
        if (spec.submenu != Submenu::None) {
            QMenu *&submenu = submenus.at(size_t(spec.submenu));
            if (submenu == nullptr)
                submenu = menu.addMenu(spec.submenu == Submenu::Output ? tr("Sa&ve and print")
                                                                       : tr("Colour&s and text size"));
            place = submenu;
        }
        if (spec.before == Before::Separator)
            place->addSeparator();
        place->addAction(m_actions.at(size_t(spec.id)));
    }
}

} // namespace Shortlist
