// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTextStream>

#include <vector>

namespace Shortlist {

class AppointmentService;
class DuplicateService;
class HistoryService;
class ImportService;
class LimitService;
class MaintenanceService;
class PostingService;
class TagService;
class TrackingService;

namespace Cli {

enum class ExitCode : int {
    Done = 0,
    Failed = 1, ///< something failed, the rest was done; each failure is named on the error stream
    Usage = 2,
    Refused = 3,  ///< by an application limit; nothing was recorded
    ReadOnly = 4, ///< the database cannot be written; nothing was changed
};

/// What a command may ask for; all of them share one StoreAccess, which must outlive the command.
struct Services
{
    PostingService &postings;
    ImportService &imports;
    TagService &tags;
    TrackingService &tracking;
    LimitService &limits;
    MaintenanceService &maintenance;
    DuplicateService &duplicates;
    HistoryService &histories;
    AppointmentService &appointments;
};

/// Where the answer is shown: of the process that the user started, also where a window runs the command for it.
struct Terminal
{
    enum class Colours : quint8 { Off, On };
    int columns = 0; ///< 0: no terminal, nothing is shortened
    Colours colours = Colours::Off;
};

/// Everything a command knows of the world. It may run in the command line's own process or on a worker thread of a
/// running window, so it reads neither standard input nor the current folder and writes to no standard stream.
struct CommandContext
{
    QStringList arguments; ///< behind the command's name
    QString folder;        ///< absolute; relative paths count from here
    QByteArray input;      ///< standard input, read only where an argument is "-"
    Terminal terminal;
    QTextStream &out;
    QTextStream &err;
    const Services *services = nullptr; ///< set for commands that need the database
};

/// Duplicates is the database, with what its duplicates are found by.
enum class Needs : quint8 { Nothing, Database, Duplicates };

/// One row of the table in commands.cpp.
struct Command
{
    const char *name;    ///< one or two words: "limits detect"
    const char *usage;   ///< what follows the name
    const char *summary; ///< one line
    const char *details; ///< shown by `COMMAND --help`; may be empty
    Needs needs;
    ExitCode (*run)(CommandContext &context);
    /// What is done instead where the database is damaged and cannot be opened; usually nothing.
    ExitCode (*rescue)(CommandContext &context, const QString &database) = nullptr;
};

} // namespace Cli
} // namespace Shortlist
