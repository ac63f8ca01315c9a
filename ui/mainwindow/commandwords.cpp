// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/commandpalette.h"

#include <QCoreApplication>

#include <algorithm>

/// What people call a command who do not know its name here.
namespace Shortlist {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Shortlist::CommandWords)
};

struct OtherWords
{
    ActionId id;
    const char *words; ///< parted by commas
};

using Id = ActionId;

constexpr OtherWords Table[]{
    {Id::NewPosting, QT_TRANSLATE_NOOP("Shortlist::CommandWords", "add a posting,write down,create,by hand")},
    {Id::Import, QT_TRANSLATE_NOOP("Shortlist::CommandWords", "open,load,add files")},
    {Id::ImportFolder, QT_TRANSLATE_NOOP("Shortlist::CommandWords", "open directory,load folder")},
    {Id::ImportSamples, QT_TRANSLATE_NOOP("Shortlist::CommandWords", "try,demo,examples")},
    {Id::Paste, QT_TRANSLATE_NOOP("Shortlist::CommandWords", "clipboard,insert")},
    {Id::Backup, QT_TRANSLATE_NOOP("Shortlist::CommandWords", "backup,safe copy")},
    {Id::Check, QT_TRANSLATE_NOOP("Shortlist::CommandWords", "repair,verify,integrity,damage")},
    {Id::Export, QT_TRANSLATE_NOOP("Shortlist::CommandWords", "save as,dump,download data")},
    {Id::ExportDates, QT_TRANSLATE_NOOP("Shortlist::CommandWords", "ics,ical,calendar export")},
    {Id::Reminders, QT_TRANSLATE_NOOP("Shortlist::CommandWords", "notifications,alarms,quiet hours")},
    {Id::Settings, QT_TRANSLATE_NOOP("Shortlist::CommandWords", "preferences,options,configure")},
    {Id::Quit, QT_TRANSLATE_NOOP("Shortlist::CommandWords", "exit,close the program")},
    {Id::Undo, QT_TRANSLATE_NOOP("Shortlist::CommandWords", "take back,revert")},
    {Id::Redo, QT_TRANSLATE_NOOP("Shortlist::CommandWords", "again,repeat")},
    {Id::Stages, QT_TRANSLATE_NOOP("Shortlist::CommandWords", "edit stages,statuses,workflow,pipeline")},
    {Id::Search, QT_TRANSLATE_NOOP("Shortlist::CommandWords", "find,look for")},
    {Id::SaveSearch, QT_TRANSLATE_NOOP("Shortlist::CommandWords", "smart folder,keep this filter")},
    {Id::Narrow, QT_TRANSLATE_NOOP("Shortlist::CommandWords", "filter,facets")},
    {Id::Tag, QT_TRANSLATE_NOOP("Shortlist::CommandWords", "label,category")},
    {Id::Stage, QT_TRANSLATE_NOOP("Shortlist::CommandWords", "status,move to a stage")},
    {Id::Rate, QT_TRANSLATE_NOOP("Shortlist::CommandWords", "rating,favourite,score")},
    {Id::Record, QT_TRANSLATE_NOOP("Shortlist::CommandWords", "apply,applied,submit")},
    {Id::AddDate, QT_TRANSLATE_NOOP("Shortlist::CommandWords", "appointment,schedule,meeting")},
    {Id::EvidenceFolder, QT_TRANSLATE_NOOP("Shortlist::CommandWords", "evidence,archive,proof")},
    {Id::EvidencePdf, QT_TRANSLATE_NOOP("Shortlist::CommandWords", "print,report as pdf")},
    {Id::Correct, QT_TRANSLATE_NOOP("Shortlist::CommandWords", "edit,change,fix")},
    {Id::ShowClause, QT_TRANSLATE_NOOP("Shortlist::CommandWords", "clause,rule,quote")},
    {Id::ShowSlots, QT_TRANSLATE_NOOP("Shortlist::CommandWords", "slots,limits,how many applications")},
    {Id::Preview, QT_TRANSLATE_NOOP("Shortlist::CommandWords", "preview,peek")},
    {Id::OwnWindow, QT_TRANSLATE_NOOP("Shortlist::CommandWords", "new window,detach,pop out")},
    {Id::Rename, QT_TRANSLATE_NOOP("Shortlist::CommandWords", "change the title")},
    {Id::Trash, QT_TRANSLATE_NOOP("Shortlist::CommandWords", "delete,remove,bin")},
    {Id::Restore, QT_TRANSLATE_NOOP("Shortlist::CommandWords", "undelete,restore")},
    {Id::Purge, QT_TRANSLATE_NOOP("Shortlist::CommandWords", "purge,erase,delete forever")},
    {Id::EmptyTrash, QT_TRANSLATE_NOOP("Shortlist::CommandWords", "purge all,clean up")},
    {Id::ShowBoard, QT_TRANSLATE_NOOP("Shortlist::CommandWords", "kanban,columns")},
    {Id::ShowToday, QT_TRANSLATE_NOOP("Shortlist::CommandWords", "agenda,due,tasks")},
    {Id::ShowStatistics, QT_TRANSLATE_NOOP("Shortlist::CommandWords", "statistics,charts,sankey,numbers")},
    {Id::ShowDuplicates, QT_TRANSLATE_NOOP("Shortlist::CommandWords", "doubles,merge postings")},
    {Id::DarkTheme, QT_TRANSLATE_NOOP("Shortlist::CommandWords", "dark mode,night")},
    {Id::LightTheme, QT_TRANSLATE_NOOP("Shortlist::CommandWords", "light mode,day")},
    {Id::SystemTheme, QT_TRANSLATE_NOOP("Shortlist::CommandWords", "automatic theme,follow the desktop")},
    {Id::NextTheme, QT_TRANSLATE_NOOP("Shortlist::CommandWords", "toggle theme")},
    {Id::HighContrast, QT_TRANSLATE_NOOP("Shortlist::CommandWords", "accessibility,easier to see")},
    {Id::LargerText, QT_TRANSLATE_NOOP("Shortlist::CommandWords", "zoom in,bigger font")},
    {Id::SmallerText, QT_TRANSLATE_NOOP("Shortlist::CommandWords", "zoom out,smaller font")},
    {Id::NormalText, QT_TRANSLATE_NOOP("Shortlist::CommandWords", "reset zoom")},
    {Id::Sidebar, QT_TRANSLATE_NOOP("Shortlist::CommandWords", "toggle sidebar,panel")},
    {Id::Refresh, QT_TRANSLATE_NOOP("Shortlist::CommandWords", "reload,refresh")},
    {Id::Help, QT_TRANSLATE_NOOP("Shortlist::CommandWords", "help,manual,guide,documentation")},
    {Id::Shortcuts, QT_TRANSLATE_NOOP("Shortlist::CommandWords", "keyboard,keys,hotkeys")},
    {Id::About, QT_TRANSLATE_NOOP("Shortlist::CommandWords", "version,licence")},
};

} // namespace

QString otherWordsFor(const QAction &action)
{
    const auto found = std::find_if(std::begin(Table), std::end(Table), [&action](const OtherWords &one) {
        return int(one.id) == action.data().toInt() - 1;
    });
    return found == std::end(Table) ? QString() : Words::tr(found->words);
}

} // namespace Shortlist
