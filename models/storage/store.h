// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/storage/appointmentstore.h"
#include "models/storage/contactstore.h"
#include "models/storage/documentstore.h"
#include "models/storage/duplicatestore.h"
#include "models/storage/limitstore.h"
#include "models/storage/postingstore.h"
#include "models/storage/profilestore.h"
#include "models/storage/reminderstore.h"
#include "models/storage/searchindex.h"
#include "models/storage/searchstore.h"
#include "models/storage/sourcestore.h"
#include "models/storage/stagestore.h"
#include "models/storage/tagstore.h"
#include "models/storage/trackingstore.h"
#include "models/storage/undolog.h"
#include "models/storage/versionstore.h"

#include <QString>

#include <memory>

namespace Shortlist {

class Database;

/// One connection with all stores on it. Every call blocks and belongs to one thread at a time: the writer lives on the
/// store thread, a reader on another. Only values come out.
///
///     auto action = store.begin({u"tag.add"_s, int(ids.size())});
///     ... store.tags().attach(tag, ids) ...
///     Result<StoreChange> change = action->commit();
class Store
{
public:
    /// The owner: takes the lock file, creates or migrates the database. One for each database in the world.
    /// Where it cannot be written it is opened for reading (isReadOnly()).
    /// InUse (`subject` is the owner's process id), NewerDatabase, ForeignDatabase, Malformed, ReadOnly, Storage.
    static Result<std::unique_ptr<Store>> open(const QString &path);
    /// A read-only connection beside the owner of the same process, which must outlive it. Writing fails.
    static Result<std::unique_ptr<Store>> openReader(const QString &path);
    /// The same, but it may write other files: for copies, which are made beside the writer.
    static Result<std::unique_ptr<Store>> openForCopying(const QString &path);
    /// Empty, for tests.
    static Result<std::unique_ptr<Store>> openInMemory();
    /// The owner's last act: optimises and writes the log back into the file.
    ~Store();

    QString path() const;
    /// The medium cannot be written: whatever changes something gives ReadOnly.
    bool isReadOnly() const;
    Sql::Connection &connection();
    /// Another number once another connection has changed the database: what was read before may be kept as long as it
    /// stays (https://www.sqlite.org/pragma.html#pragma_data_version). Of use on a reader, in a snapshot.
    Result<qint64> dataVersion();

    PostingStore &postings() { return m_postings; }
    SourceStore &sources() { return m_sources; }
    TagStore &tags() { return m_tags; }
    TrackingStore &tracking() { return m_tracking; }
    LimitStore &limits() { return m_limits; }
    SearchStore &searches() { return m_searches; }
    VersionStore &versions() { return m_versions; }
    DuplicateStore &duplicates() { return m_duplicates; }
    AppointmentStore &appointments() { return m_appointments; }
    ReminderStore &reminders() { return m_reminders; }
    ProfileStore &profile() { return m_profile; }
    StageStore &stages() { return m_stages; }
    ContactStore &contacts() { return m_contacts; }
    DocumentStore &documents() { return m_documents; }
    SearchIndex &index() { return m_index; }
    UndoLog &undoLog() { return m_undoLog; }

    /// Action::begin() on this store's connection.
    Result<Action> begin(ActionName name);
    /// Whether the log still holds what was purged (forgetLog).
    void setLogDue(bool isDue) { m_isLogDue = isDue; }

private:
    explicit Store(std::unique_ptr<Database> database);
    static Result<std::unique_ptr<Store>> opened(Result<std::unique_ptr<Database>> database);

    std::unique_ptr<Database> m_database; // first: the stores refer to its connection
    PostingStore m_postings;
    SourceStore m_sources;
    TagStore m_tags;
    TrackingStore m_tracking;
    LimitStore m_limits;
    SearchStore m_searches;
    VersionStore m_versions;
    DuplicateStore m_duplicates;
    AppointmentStore m_appointments;
    ReminderStore m_reminders;
    ProfileStore m_profile;
    StageStore m_stages;
    ContactStore m_contacts;
    DocumentStore m_documents;
    SearchIndex m_index;
    UndoLog m_undoLog;
    bool m_isLogDue = false;
};

} // namespace Shortlist
