// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/application.h"
#include "models/domain/appointment.h"
#include "models/domain/contact.h"
#include "models/domain/document.h"
#include "models/domain/longwork.h"
#include "models/domain/profile.h"
#include "models/domain/result.h"
#include "models/domain/tag.h"
#include "models/domain/views.h"
#include "models/storage/limitstore.h"
#include "models/storage/postingstore.h"

#include <QJsonObject>

#include <vector>

namespace Shortlist {

namespace Sql {
class Connection;
}

/// Everything worth keeping, as values: what `export --format json` writes.
struct ExportedPosting
{
    StoredPosting stored;
    QStringList tags;
    std::vector<ApplicationEvent> history;
    std::vector<Appointment> appointments;
    std::vector<ContactId> contacts;
    std::vector<AttachedDocument> documents;
};

struct ExportedSource
{
    SourceRecord record;
    QByteArray bytes;
};

struct ExportedDocument
{
    Document document;
    QByteArray bytes;
};

struct StoreExport
{
    std::vector<Stage> stages;
    std::vector<Tag> tags;
    std::vector<Employer> employers;
    std::vector<EmployerGroup> groups;
    std::vector<StoredRule> rules;
    std::vector<SavedSearch> searches;
    std::vector<PostingId> planOrder;
    Profile profile;
    std::vector<Contact> contacts;
    std::vector<ExportedDocument> documents;
    std::vector<ExportedSource> sources;
    std::vector<ExportedPosting> postings; ///< in order of adding, the trash included
    QJsonObject rows;                      ///< rowarchive.h: what reading it back goes by
};

/// One consistent state. Storage where a source or a document does not match its hash; Cancelled.
Result<StoreExport> exportAll(Sql::Connection &db, LongWork &work);
Result<StoreExport> exportAll(Sql::Connection &db);

} // namespace Shortlist
