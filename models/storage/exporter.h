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
#include "models/storage/rowarchive.h"

#include <vector>

namespace Shortlist {

namespace Sql {
class Connection;
}

/// Everything worth keeping, as values: what `export --format json` writes. What there may be a hundred thousand of is
/// given one at a time, so that an export needs no more memory than its largest document.
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

/// What there are few of.
struct ExportedDesk
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
};

/// Who takes an export, in this order: the desk; each document, source and posting (in order of adding, the trash
/// included); the rows by which it is read back. An error ends it.
class ExportTaker : public RowTaker
{
public:
    virtual Result<> take(const ExportedDesk &desk) = 0;
    virtual Result<> take(const ExportedDocument &document) = 0;
    virtual Result<> take(const ExportedSource &source) = 0;
    virtual Result<> take(const ExportedPosting &posting) = 0;
};

/// One consistent state. Storage where a source or a document does not match its hash; Cancelled; the errors of
/// `taker`.
Result<> exportAll(Sql::Connection &db, LongWork &work, ExportTaker &taker);

} // namespace Shortlist
