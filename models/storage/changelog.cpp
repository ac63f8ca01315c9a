// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/changelog.h"

#include "models/domain/appointment.h"
#include "models/storage/changeset.h"
#include "models/storage/idlist.h"
#include "models/storage/sql.h"

#include <QHash>

#include <set>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

constexpr auto ColumnsSql = "SELECT t.name || '.' || c.name, c.cid FROM sqlite_schema t"
                            " JOIN pragma_table_info(t.name) c WHERE t.type = 'table'";
constexpr auto OfTagsSql =
    "SELECT DISTINCT posting_id FROM posting_tag WHERE tag_id IN (SELECT value FROM json_each(?1))";
constexpr auto OfContactsSql =
    "SELECT DISTINCT posting_id FROM posting_contact WHERE contact_id IN (SELECT value FROM json_each(?1))";
constexpr auto OfDocumentsSql =
    "SELECT DISTINCT posting_id FROM posting_document WHERE document_id IN (SELECT value FROM json_each(?1))";
constexpr auto OfAppointmentsSql =
    "SELECT DISTINCT posting_id FROM appointment WHERE id IN (SELECT value FROM json_each(?1))";
constexpr auto OfEmployersSql = "SELECT id FROM posting WHERE employer_id IN (SELECT value FROM json_each(?1))";

/// Sorts the rows of a changeset by what they mean to the user.
class Collector
{
public:
    explicit Collector(QHash<QString, int> columns)
        : m_columns(std::move(columns))
    { }

    void take(const RowChange &row)
    {
        const QByteArray table = row.table();
        if (table == "posting")
            takePosting(row);
        else if (table == "posting_body")
            takeBody(row);
        else if (table == "posting_tag")
            takeTagging(row);
        else if (table == "tag")
            takeTag(row);
        else if (table == "plan_order")
            takePlan(row);
        else if (table == "employer")
            takeEmployer(row);
        else if (table == "contact")
            changedContacts.insert(ContactId{row.integer(column("contact.id"))});
        else if (table == "document")
            changedDocuments.insert(DocumentId{row.integer(column("document.id"))});
        else if (table == "appointment")
            takeAppointment(row);
        else if (table == "posting_contact" || table == "posting_document")
            takeOwned(row);
        else if (table == "posting_version" || table == "posting_notice" || table == "merged_posting")
            takeOwned(row);
        else if (table == "saved_search")
            searches = true;
        else if (table == "duplicate")
            duplicates = true;
        else if (table == "own_skill" || table == "score_weight")
            profile = true;
        else if (table == "match_key")
            return; // follows from the posting
        else if (table != "source")
            limits = true; // rules, groups, aliases, stages
    }

    std::set<PostingId> added;
    std::set<PostingId> updated;
    std::set<PostingId> removed;
    std::set<PostingId> toIndex;
    std::set<TagId> shownTags; ///< whose colour or name changed
    std::set<TagId> tagsToIndex;
    std::set<EmployerId> renamedEmployers;
    std::set<ContactId> changedContacts;
    std::set<DocumentId> changedDocuments;
    std::set<AppointmentId> changedAppointments;
    bool tags = false;
    bool limits = false;
    bool searches = false;
    bool duplicates = false;
    bool profile = false;

private:
    int column(const QByteArray &name) const { return m_columns.value(QString::fromLatin1(name), -1); }

    void takePosting(const RowChange &row)
    {
        const PostingId id{row.integer(column("posting.id"))};
        const int trashedAt = column("posting.trashed_at");
        const bool isTrashing = row.changes(trashedAt);
        if (row.kind() == RowChange::Kind::Insert || (isTrashing && row.becomesNull(trashedAt)))
            added.insert(id);
        else if (row.kind() == RowChange::Kind::Delete || isTrashing)
            removed.insert(id);
        else
            updated.insert(id);
        if (row.kind() != RowChange::Kind::Update || isTrashing)
            tags = limits = true; // counts
        if (row.changes(column("posting.stage_id")))
            limits = true;
        if (row.kind() != RowChange::Kind::Update || changesWords(row))
            toIndex.insert(id);
    }

    bool changesWords(const RowChange &row) const
    {
        return row.changes(column("posting.title")) || row.changes(column("posting.employer_id"))
            || row.changes(column("posting.workplace"));
    }

    void takeBody(const RowChange &row)
    {
        const PostingId id{row.integer(column("posting_body.posting_id"))};
        updated.insert(id);
        toIndex.insert(id);
    }

    void takeTagging(const RowChange &row)
    {
        const PostingId id{row.integer(column("posting_tag.posting_id"))};
        updated.insert(id);
        tags = true;
    }

    void takeTag(const RowChange &row)
    {
        const TagId id{row.integer(column("tag.id"))};
        shownTags.insert(id);
        if (row.kind() != RowChange::Kind::Update || row.changes(column("tag.name")))
            tagsToIndex.insert(id);
        tags = true;
    }

    void takePlan(const RowChange &row)
    {
        updated.insert(PostingId{row.integer(column("plan_order.posting_id"))});
        limits = true;
    }

    /// Rows of one posting that are shown with it.
    void takeOwned(const RowChange &row)
    {
        updated.insert(PostingId{row.integer(column(row.table() + ".posting_id"))});
    }

    /// A changeset says of a changed row no more than what changed in it, and its key.
    void takeAppointment(const RowChange &row)
    {
        if (row.kind() == RowChange::Kind::Update)
            changedAppointments.insert(AppointmentId{row.integer(column("appointment.id"))});
        else
            takeOwned(row);
    }

    void takeEmployer(const RowChange &row)
    {
        if (row.kind() == RowChange::Kind::Update)
            renamedEmployers.insert(EmployerId{row.integer(column("employer.id"))});
        limits = true;
    }

    QHash<QString, int> m_columns;
};

Result<QHash<QString, int>> columnNumbers(Sql::Connection &db)
{
    const auto columns = db.list(ColumnsSql, [](const Sql::Row &row) { return std::pair(row.text(0), row.number(1)); });
    if (!columns)
        return columns.error();
    QHash<QString, int> numbers;
    for (const auto &[name, number] : *columns)
        numbers.insert(name, number);
    return numbers;
}

template <typename Id>
Result<> addPostingsOf(Sql::Connection &db, const char *sql, const std::set<Id> &ids, std::set<PostingId> &postings)
{
    if (ids.empty())
        return {};
    const auto found = db.list(
        sql, [](const Sql::Row &row) { return row.id<PostingId>(0); }, idList(std::vector<Id>(ids.begin(), ids.end())));
    if (!found)
        return found.error();
    postings.insert(found->begin(), found->end());
    return {};
}

/// A posting stands in one list only, and what came or went is not updated as well.
StoreChange changeOf(const Collector &rows)
{
    StoreChange change;
    change.added.assign(rows.added.begin(), rows.added.end());
    change.removed.assign(rows.removed.begin(), rows.removed.end());
    for (const PostingId id : rows.updated)
        if (!rows.added.contains(id) && !rows.removed.contains(id))
            change.updated.push_back(id);
    change.tags = rows.tags;
    change.limits = rows.limits;
    change.searches = rows.searches;
    change.profile = rows.profile;
    // Two that may be one, of which one went to the trash or came back, are counted anew.
    change.duplicates = rows.duplicates || !rows.added.empty() || !rows.removed.empty();
    return change;
}

} // namespace

Result<ChangeLog> changeLogOf(Sql::Connection &db, const QByteArray &changeset, const std::vector<PostingId> &tracked)
{
    auto columns = columnNumbers(db);
    if (!columns)
        return columns.error();
    Collector rows(*std::move(columns));
    if (auto visited = forEachChange(changeset, [&rows](const RowChange &row) { rows.take(row); }); !visited)
        return visited.error();
    rows.updated.insert(tracked.begin(), tracked.end());
    rows.limits = rows.limits || !tracked.empty();

    if (auto found = addPostingsOf(db, OfTagsSql, rows.shownTags, rows.updated); !found)
        return found.error();
    if (auto found = addPostingsOf(db, OfContactsSql, rows.changedContacts, rows.updated); !found)
        return found.error();
    if (auto found = addPostingsOf(db, OfDocumentsSql, rows.changedDocuments, rows.updated); !found)
        return found.error();
    if (auto found = addPostingsOf(db, OfAppointmentsSql, rows.changedAppointments, rows.updated); !found)
        return found.error();
    for (std::set<PostingId> *postings : {&rows.updated, &rows.toIndex})
        if (auto found = addPostingsOf(db, OfEmployersSql, rows.renamedEmployers, *postings); !found)
            return found.error();
    return ChangeLog{
        changeOf(rows), {rows.toIndex.begin(), rows.toIndex.end()}, {rows.tagsToIndex.begin(), rows.tagsToIndex.end()}};
}

} // namespace Shortlist
