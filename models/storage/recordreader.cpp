// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/recordreader.h"

#include "models/storage/appointmentstore.h"
#include "models/storage/histories.h"
#include "models/storage/idlist.h"
#include "models/storage/sqltransaction.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

constexpr auto RecordsSql =
    "SELECT p.id, p.title, e.name, p.place_text, p.source_url, p.apply_by, p.rating FROM posting p"
    " LEFT JOIN employer e ON e.id = p.employer_id WHERE p.trashed_at IS NULL"
    " AND p.id IN (SELECT posting_id FROM application_event"
    " UNION SELECT id FROM posting WHERE trashed_at IS NULL AND apply_by BETWEEN ?1 AND ?2"
    " UNION SELECT posting_id FROM appointment WHERE state = 'open') ORDER BY p.id";
constexpr auto TagsSql = "SELECT posting_id, name FROM posting_tag JOIN tag ON tag.id = tag_id"
                         " WHERE posting_id IN (SELECT value FROM json_each(?1)) ORDER BY posting_id, key";

SearchRecord readRecord(const Sql::Row &row)
{
    SearchRecord record;
    record.posting = row.id<PostingId>(0);
    record.title = row.text(1);
    record.employer = row.text(2);
    record.place = row.text(3);
    record.url = row.text(4);
    record.applyBy = row.day(5);
    record.rating = row.number(6);
    return record;
}

} // namespace

Result<std::vector<SearchRecord>> readSearchRecords(Sql::Connection &db, const Period &deadlines)
{
    const Sql::Snapshot snapshot(db);
    auto records = db.list(RecordsSql, readRecord, deadlines.from, deadlines.to);
    if (!records)
        return records;
    QHash<qint64, SearchRecord *> byId;
    std::vector<PostingId> ids;
    for (SearchRecord &record : *records) {
        byId.insert(qint64(record.posting), &record);
        ids.push_back(record.posting);
    }
    const auto tags = db.list(
        TagsSql, [](const Sql::Row &row) { return std::pair(row.integer(0), row.text(1)); }, idList(ids));
    if (!tags)
        return tags.error();
    for (const auto &[posting, name] : *tags)
        byId.value(posting)->tags.append(name);
    const auto histories = standingHistories(db);
    if (!histories)
        return histories.error();
    for (const auto &[posting, history] : *histories)
        if (SearchRecord *record = byId.value(qint64(posting)))
            record->events = history;
    const auto appointments = AppointmentStore(db).open();
    if (!appointments)
        return appointments.error();
    for (const auto &[posting, open] : *appointments)
        if (SearchRecord *record = byId.value(qint64(posting)))
            record->appointments = open;
    return records;
}

} // namespace Shortlist
