// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/tagstore.h"

#include "models/domain/text.h"
#include "models/storage/idlist.h"
#include "models/storage/sql.h"

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

// All tags, or those of one name, of one posting, or of one tag's family. '0' is what follows '/': a range of the index
// finds what stands below a tag.
constexpr auto SelectSql =
    "SELECT id, name, colour, (SELECT count(DISTINCT posting_id) FROM posting_tag"
    " JOIN posting ON posting.id = posting_id JOIN tag AS member ON member.id = tag_id WHERE trashed_at IS NULL"
    " AND (member.key = tag.key OR (member.key >= tag.key || '/' AND member.key < tag.key || '0'))) FROM tag"
    " WHERE (?1 IS NULL OR key = ?1)"
    " AND (?2 IS NULL OR id IN (SELECT tag_id FROM posting_tag WHERE posting_id = ?2))"
    " AND (?3 IS NULL OR EXISTS (SELECT 1 FROM tag AS head WHERE head.id = ?3"
    " AND (tag.id = head.id OR (tag.key >= head.key || '/' AND tag.key < head.key || '0')))) ORDER BY replace(key, "
    "'/', char(1))"; // what stands below comes next
constexpr auto CarriersSql = "INSERT INTO posting_tag(posting_id, tag_id) SELECT posting_id, ?2 FROM posting_tag"
                             " WHERE tag_id = ?1"
                             " AND posting_id NOT IN (SELECT posting_id FROM posting_tag WHERE tag_id = ?2)";
constexpr auto InsertSql = "INSERT INTO tag(name, key, colour) VALUES(?1, ?2, ?3)";
constexpr auto RenameSql = "UPDATE tag SET name = ?2, key = ?3 WHERE id = ?1";
constexpr auto ColourSql = "UPDATE tag SET colour = ?2 WHERE id = ?1";
constexpr auto DetachAllSql = "DELETE FROM posting_tag WHERE tag_id = ?1";
constexpr auto DeleteSql = "DELETE FROM tag WHERE id = ?1";
constexpr auto AttachSql = "INSERT INTO posting_tag(posting_id, tag_id) SELECT id, ?1 FROM posting"
                           " WHERE id IN (SELECT value FROM json_each(?2))"
                           " AND id NOT IN (SELECT posting_id FROM posting_tag WHERE tag_id = ?1)";
constexpr auto DetachSql = "DELETE FROM posting_tag WHERE tag_id = ?1"
                           " AND posting_id IN (SELECT value FROM json_each(?2))";

constexpr std::optional<QString> NoName; // binds NULL, as an id of 0 does

Tag readTag(const Sql::Row &row)
{
    return {row.id<TagId>(0), row.text(1), row.text(2), row.number(3)};
}

Result<> done(const Result<int> &changed)
{
    return changed ? Result<>() : Result<>(changed.error());
}

/// For statements that change the tag's own row.
Result<> oneChanged(const Result<int> &changed, TagId id)
{
    if (changed && *changed == 0)
        return Error{Error::Code::NotFound, u"no tag %1"_s.arg(qint64(id))};
    return done(changed);
}

} // namespace

TagStore::TagStore(Sql::Connection &db)
    : m_db(db)
{ }

Result<std::vector<Tag>> TagStore::tags()
{
    return m_db.list(SelectSql, readTag, NoName, PostingId{}, TagId{});
}

Result<std::optional<Tag>> TagStore::find(const QString &name)
{
    return m_db.first(SelectSql, readTag, std::optional(Text::folded(name)), PostingId{}, TagId{});
}

Result<std::vector<Tag>> TagStore::tagsOf(PostingId posting)
{
    return m_db.list(SelectSql, readTag, NoName, posting, TagId{});
}

Result<TagId> TagStore::add(const QString &name, const QString &colour)
{
    const auto inserted = m_db.run(InsertSql, Text::collapsed(name), Text::folded(name), colour);
    if (!inserted)
        return inserted.error();
    return TagId{m_db.lastInsertedId()};
}

Result<std::vector<Tag>> TagStore::family(TagId id)
{
    auto tags = m_db.list(SelectSql, readTag, NoName, PostingId{}, id);
    if (tags && tags->empty())
        return Error{Error::Code::NotFound, u"no tag %1"_s.arg(qint64(id))};
    return tags;
}

Result<> TagStore::merge(TagId from, TagId into)
{
    if (const auto carried = m_db.run(CarriersSql, from, into); !carried)
        return carried.error();
    return remove(from);
}

Result<> TagStore::rename(TagId id, const QString &name)
{
    return oneChanged(m_db.run(RenameSql, id, Text::collapsed(name), Text::folded(name)), id);
}

Result<> TagStore::setColour(TagId id, const QString &colour)
{
    return oneChanged(m_db.run(ColourSql, id, colour), id);
}

Result<> TagStore::remove(TagId id)
{
    if (const auto detached = m_db.run(DetachAllSql, id); !detached)
        return detached.error();
    return oneChanged(m_db.run(DeleteSql, id), id);
}

Result<> TagStore::attach(TagId tag, const std::vector<PostingId> &postings)
{
    return done(m_db.run(AttachSql, tag, idList(postings)));
}

Result<> TagStore::detach(TagId tag, const std::vector<PostingId> &postings)
{
    return done(m_db.run(DetachSql, tag, idList(postings)));
}

} // namespace Shortlist
