// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/source.h"

#include <QDateTime>
#include <QFuture>
#include <QString>
#include <QUrl>

#include <functional>

namespace Shortlist {

class AppointmentService;
class ContactService;
class DocumentService;
class DuplicateService;
class EvidenceService;
class HistoryService;
class ImportService;
class LimitService;
class MaintenanceService;
class PostingService;
class ProfileService;
class ReminderService;
class StageService;
class StoreAccess;
class TagService;
class TrackingService;
class UndoService;

/// What is left of an earlier run that ended by a mistake of the program's.
struct LastCrash
{
    QDateTime when = {};                  ///< invalid: there was none
    std::function<QString()> report = {}; ///< what was written of it; empty where it cannot be read
    std::function<bool()> forget = {};    ///< removes it; whether it is gone
};

/// What the window may ask; all must outlive it.
struct Services
{
    StoreAccess &store; ///< for its changed() signal
    PostingService &postings;
    TagService &tags;
    TrackingService &tracking;
    StageService &stages;
    ContactService &contacts;
    DocumentService &documents;
    LimitService &limits;
    ImportService &imports;
    UndoService &undo;
    MaintenanceService &maintenance;
    DuplicateService &duplicates;
    HistoryService &histories;
    AppointmentService &appointments;
    ReminderService &reminders;
    EvidenceService &evidence;
    ProfileService &profile;
    /// Gets a page from the network; only ever called because the user said so.
    std::function<QFuture<Result<SourceDocument>>(const QUrl &)> fetchPage;
    /// How many requests that took since the start.
    std::function<int()> networkRequests = [] { return 0; };
    /// Builds the window anew in another language (see Languages); nothing where it stays as it is.
    std::function<void(const QString &)> speak = {};
    QString language = {}; ///< that the window speaks
    LastCrash lastCrash = {};
};

} // namespace Shortlist
