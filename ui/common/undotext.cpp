// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/undotext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

struct Entry
{
    const char *key;
    const char *name; ///< for the menu
    const char *done; ///< for the toast
};

constexpr std::array<Entry, 57> Entries{{
    {"tag.add", QT_TRANSLATE_N_NOOP("UndoText", "tag %Ln postings"),
     QT_TRANSLATE_N_NOOP("UndoText", "%Ln postings tagged")},
    {"tag.remove", QT_TRANSLATE_N_NOOP("UndoText", "remove a tag from %Ln postings"),
     QT_TRANSLATE_N_NOOP("UndoText", "tag removed from %Ln postings")},
    {"tag.change", QT_TRANSLATE_N_NOOP("UndoText", "change the tags of %Ln postings"),
     QT_TRANSLATE_N_NOOP("UndoText", "tags of %Ln postings changed")},
    {"tag.rename", QT_TRANSLATE_N_NOOP("UndoText", "rename a tag"), QT_TRANSLATE_N_NOOP("UndoText", "tag renamed")},
    {"tag.colour", QT_TRANSLATE_N_NOOP("UndoText", "colour a tag"), QT_TRANSLATE_N_NOOP("UndoText", "tag coloured")},
    {"tag.merge", QT_TRANSLATE_N_NOOP("UndoText", "merge two tags"),
     QT_TRANSLATE_N_NOOP("UndoText", "two tags merged")},
    {"tag.delete", QT_TRANSLATE_N_NOOP("UndoText", "remove a tag"), QT_TRANSLATE_N_NOOP("UndoText", "tag removed")},
    {"posting.correct", QT_TRANSLATE_N_NOOP("UndoText", "correct a posting"),
     QT_TRANSLATE_N_NOOP("UndoText", "posting corrected")},
    {"posting.correctall", QT_TRANSLATE_N_NOOP("UndoText", "correct %Ln postings"),
     QT_TRANSLATE_N_NOOP("UndoText", "%Ln postings corrected")},
    {"posting.merge", QT_TRANSLATE_N_NOOP("UndoText", "merge two postings"),
     QT_TRANSLATE_N_NOOP("UndoText", "two postings merged")},
    {"posting.note", QT_TRANSLATE_N_NOOP("UndoText", "take note of a change"),
     QT_TRANSLATE_N_NOOP("UndoText", "change noted")},
    {"duplicate.dismiss", QT_TRANSLATE_N_NOOP("UndoText", "tell two postings apart"),
     QT_TRANSLATE_N_NOOP("UndoText", "two postings told apart")},
    {"posting.rate", QT_TRANSLATE_N_NOOP("UndoText", "rate %Ln postings"),
     QT_TRANSLATE_N_NOOP("UndoText", "%Ln postings rated")},
    {"posting.notes", QT_TRANSLATE_N_NOOP("UndoText", "edit notes"), QT_TRANSLATE_N_NOOP("UndoText", "notes saved")},
    {"posting.trash", QT_TRANSLATE_N_NOOP("UndoText", "move %Ln postings to the trash"),
     QT_TRANSLATE_N_NOOP("UndoText", "%Ln postings moved to the trash")},
    {"posting.restore", QT_TRANSLATE_N_NOOP("UndoText", "restore %Ln postings"),
     QT_TRANSLATE_N_NOOP("UndoText", "%Ln postings restored")},
    {"posting.import", QT_TRANSLATE_N_NOOP("UndoText", "import %Ln postings"),
     QT_TRANSLATE_N_NOOP("UndoText", "%Ln postings imported")},
    {"stage.record", QT_TRANSLATE_N_NOOP("UndoText", "record a stage"),
     QT_TRANSLATE_N_NOOP("UndoText", "stage recorded")},
    {"stage.retract", QT_TRANSLATE_N_NOOP("UndoText", "take back an entry"),
     QT_TRANSLATE_N_NOOP("UndoText", "entry taken back")},
    {"stage.edit", QT_TRANSLATE_N_NOOP("UndoText", "edit an entry"), QT_TRANSLATE_N_NOOP("UndoText", "entry edited")},
    {"stage.add", QT_TRANSLATE_N_NOOP("UndoText", "add a stage"), QT_TRANSLATE_N_NOOP("UndoText", "stage added")},
    {"stage.rename", QT_TRANSLATE_N_NOOP("UndoText", "rename a stage"),
     QT_TRANSLATE_N_NOOP("UndoText", "stage renamed")},
    {"stage.colour", QT_TRANSLATE_N_NOOP("UndoText", "colour a stage"),
     QT_TRANSLATE_N_NOOP("UndoText", "stage coloured")},
    {"stage.type", QT_TRANSLATE_N_NOOP("UndoText", "change the type of a stage"),
     QT_TRANSLATE_N_NOOP("UndoText", "type of a stage changed")},
    {"stage.order", QT_TRANSLATE_N_NOOP("UndoText", "reorder the stages"),
     QT_TRANSLATE_N_NOOP("UndoText", "stages reordered")},
    {"stage.hide", QT_TRANSLATE_N_NOOP("UndoText", "hide a stage"), QT_TRANSLATE_N_NOOP("UndoText", "stage hidden")},
    {"stage.show", QT_TRANSLATE_N_NOOP("UndoText", "show a stage"), QT_TRANSLATE_N_NOOP("UndoText", "stage shown")},
    {"stage.delete", QT_TRANSLATE_N_NOOP("UndoText", "remove a stage"),
     QT_TRANSLATE_N_NOOP("UndoText", "stage removed")},
    {"contact.add", QT_TRANSLATE_N_NOOP("UndoText", "add a contact"), QT_TRANSLATE_N_NOOP("UndoText", "contact added")},
    {"contact.change", QT_TRANSLATE_N_NOOP("UndoText", "change a contact"),
     QT_TRANSLATE_N_NOOP("UndoText", "contact changed")},
    {"contact.attach", QT_TRANSLATE_N_NOOP("UndoText", "add a contact"),
     QT_TRANSLATE_N_NOOP("UndoText", "contact added")},
    {"contact.detach", QT_TRANSLATE_N_NOOP("UndoText", "take a contact off a posting"),
     QT_TRANSLATE_N_NOOP("UndoText", "contact taken off the posting")},
    {"contact.delete", QT_TRANSLATE_N_NOOP("UndoText", "delete a contact"),
     QT_TRANSLATE_N_NOOP("UndoText", "contact deleted")},
    {"document.add", QT_TRANSLATE_N_NOOP("UndoText", "add %Ln documents"),
     QT_TRANSLATE_N_NOOP("UndoText", "%Ln documents added")},
    {"document.attach", QT_TRANSLATE_N_NOOP("UndoText", "add a document"),
     QT_TRANSLATE_N_NOOP("UndoText", "document added")},
    {"document.detach", QT_TRANSLATE_N_NOOP("UndoText", "take a document off a posting"),
     QT_TRANSLATE_N_NOOP("UndoText", "document taken off the posting")},
    {"document.kind", QT_TRANSLATE_N_NOOP("UndoText", "change the kind of a document"),
     QT_TRANSLATE_N_NOOP("UndoText", "kind of a document changed")},
    {"document.rename", QT_TRANSLATE_N_NOOP("UndoText", "rename a document"),
     QT_TRANSLATE_N_NOOP("UndoText", "document renamed")},
    {"document.sent", QT_TRANSLATE_N_NOOP("UndoText", "change what was sent"),
     QT_TRANSLATE_N_NOOP("UndoText", "what was sent changed")},
    {"appointment.add", QT_TRANSLATE_N_NOOP("UndoText", "add a date"), QT_TRANSLATE_N_NOOP("UndoText", "date added")},
    {"appointment.change", QT_TRANSLATE_N_NOOP("UndoText", "change a date"),
     QT_TRANSLATE_N_NOOP("UndoText", "date changed")},
    {"appointment.cancel", QT_TRANSLATE_N_NOOP("UndoText", "cancel a date"),
     QT_TRANSLATE_N_NOOP("UndoText", "date cancelled")},
    {"appointment.done", QT_TRANSLATE_N_NOOP("UndoText", "finish a date"),
     QT_TRANSLATE_N_NOOP("UndoText", "date finished")},
    {"search.save", QT_TRANSLATE_N_NOOP("UndoText", "save a search"), QT_TRANSLATE_N_NOOP("UndoText", "search saved")},
    {"search.rename", QT_TRANSLATE_N_NOOP("UndoText", "rename a search"),
     QT_TRANSLATE_N_NOOP("UndoText", "search renamed")},
    {"search.remove", QT_TRANSLATE_N_NOOP("UndoText", "remove a search"),
     QT_TRANSLATE_N_NOOP("UndoText", "search removed")},
    {"limit.confirm", QT_TRANSLATE_N_NOOP("UndoText", "confirm a limit"),
     QT_TRANSLATE_N_NOOP("UndoText", "limit confirmed")},
    {"limit.save", QT_TRANSLATE_N_NOOP("UndoText", "change a limit"), QT_TRANSLATE_N_NOOP("UndoText", "limit changed")},
    {"limit.state", QT_TRANSLATE_N_NOOP("UndoText", "switch a limit"),
     QT_TRANSLATE_N_NOOP("UndoText", "limit switched")},
    {"limit.suggest", QT_TRANSLATE_N_NOOP("UndoText", "keep limits of a page"),
     QT_TRANSLATE_N_NOOP("UndoText", "limits of a page kept")},
    {"employer.join", QT_TRANSLATE_N_NOOP("UndoText", "join two spellings of an employer"),
     QT_TRANSLATE_N_NOOP("UndoText", "spellings of an employer joined")},
    {"employer.part", QT_TRANSLATE_N_NOOP("UndoText", "part two employers"),
     QT_TRANSLATE_N_NOOP("UndoText", "employers parted")},
    {"group.save", QT_TRANSLATE_N_NOOP("UndoText", "change an employer group"),
     QT_TRANSLATE_N_NOOP("UndoText", "employer group changed")},
    {"group.remove", QT_TRANSLATE_N_NOOP("UndoText", "dissolve an employer group"),
     QT_TRANSLATE_N_NOOP("UndoText", "employer group dissolved")},
    {"profile.skills", QT_TRANSLATE_N_NOOP("UndoText", "change your skills"),
     QT_TRANSLATE_N_NOOP("UndoText", "your skills changed")},
    {"profile.weights", QT_TRANSLATE_N_NOOP("UndoText", "change what counts"),
     QT_TRANSLATE_N_NOOP("UndoText", "what counts changed")},
    {"plan.order", QT_TRANSLATE_N_NOOP("UndoText", "reorder the plan"),
     QT_TRANSLATE_N_NOOP("UndoText", "plan reordered")},
}};

struct Parsed
{
    const Entry *entry = nullptr;
    int count = 1;
};

Parsed parse(const QString &key)
{
    const QString word = key.section(u' ', 0, 0);
    const auto found =
        std::find_if(Entries.begin(), Entries.end(), [&word](const Entry &e) { return word == QLatin1String(e.key); });
    const int count = key.section(u' ', 1, 1).toInt();
    return {found == Entries.end() ? nullptr : &*found, count > 0 ? count : 1};
}

QString translated(const char *text, int count)
{
    return QCoreApplication::translate("UndoText", text, nullptr, count);
}

} // namespace

QString undoText(const QString &key)
{
    if (key.isEmpty())
        return {};
    const Parsed parsed = parse(key);
    return translated(parsed.entry == nullptr ? QT_TRANSLATE_NOOP("UndoText", "last change") : parsed.entry->name,
                      parsed.count);
}

QString doneText(const QString &key)
{
    if (key.isEmpty())
        return {};
    const Parsed parsed = parse(key);
    return translated(parsed.entry == nullptr ? QT_TRANSLATE_NOOP("UndoText", "changed") : parsed.entry->done,
                      parsed.count);
}

} // namespace Shortlist
