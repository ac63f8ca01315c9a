// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/searchindex.h"

#include "models/domain/words.h"
#include "models/storage/facets.h"
#include "models/storage/historyterms.h"
#include "models/storage/idlist.h"
#include "models/storage/searchclauses.h"
#include "models/storage/searchrows.h"
#include "models/storage/sqltransaction.h"
#include "models/storage/tagwords.h"
#include "models/storage/vocabulary.h"

#include <QHash>

#include <algorithm>
#include <functional>
#include <map>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

constexpr auto RowColumns =
    "SELECT p.id, p.title, p.title_origin, e.name, p.place_text, p.place_count, p.workplace, p.salary_min_minor,"
    " p.salary_max_minor, p.salary_currency, p.salary_unit, p.salary_kind, p.experience_min, p.experience_max,"
    " p.posted_on, p.apply_by, p.start, p.stage_id, p.stage_since, p.has_limit, p.missing, p.added_at, p.rating"_L1;
constexpr auto IdColumn = "SELECT p.id"_L1;
constexpr auto PostingsSql = " FROM posting p"_L1;
constexpr auto FoundSql = " FROM posting_search CROSS JOIN posting p ON p.id = posting_search.rowid"_L1;
constexpr auto NamesSql = " LEFT JOIN employer e ON e.id = p.employer_id LEFT JOIN stage s ON s.id = p.stage_id"_L1;
constexpr auto CountSql = "SELECT count(*) FROM posting p"_L1;
// Of 100,000 postings in a hundredth of the time that counting those without a mark of the trash takes.
constexpr auto CountAllSql = "SELECT (SELECT count(*) FROM posting)"
                             " - (SELECT count(*) FROM posting WHERE trashed_at IS NOT NULL)";
constexpr auto CountFoundSql = "SELECT count(*) FROM posting_search WHERE posting_search MATCH ?"_L1;
constexpr auto HasTrashSql = "SELECT EXISTS (SELECT 1 FROM posting WHERE trashed_at IS NOT NULL)";
constexpr auto TagsSql = "SELECT posting_id, tag.id, name, colour FROM posting_tag JOIN tag ON tag.id = tag_id"
                         " WHERE posting_id IN (SELECT value FROM json_each(?1)) ORDER BY posting_id, key";

std::optional<Salary> salaryOf(const Sql::Row &row, int column)
{
    Salary salary;
    salary.minMinor = row.optionalInteger(column);
    salary.maxMinor = row.optionalInteger(column + 1);
    if (!salary.minMinor && !salary.maxMinor)
        return std::nullopt;
    salary.currency = row.text(column + 2);
    salary.unit = fromWord<Salary::Unit>(row.text(column + 3)).value_or(Salary::Unit::Year);
    salary.kind = fromWord<Salary::Kind>(row.text(column + 4)).value_or(Salary::Kind::Stated);
    return salary;
}

std::optional<ExperienceYears> experienceOf(const Sql::Row &row, int column)
{
    const ExperienceYears years{row.optionalReal(column), row.optionalReal(column + 1)};
    return years.min || years.max ? std::optional(years) : std::nullopt;
}

QString placeOf(const QString &first, int count)
{
    return count > 1 ? u"%1 +%2"_s.arg(first).arg(count - 1) : first;
}

PostingRow readRow(const Sql::Row &row)
{
    PostingRow posting;
    posting.id = row.id<PostingId>(0);
    posting.title = row.text(1);
    posting.titleOrigin = fromWord<TitleOrigin>(row.text(2)).value_or(TitleOrigin::Placeholder);
    posting.employer = row.text(3);
    posting.place = placeOf(row.text(4), row.number(5));
    posting.workplace = fromWord<Workplace>(row.text(6)).value_or(Workplace::Unknown);
    posting.salary = salaryOf(row, 7);
    posting.experience = experienceOf(row, 12);
    posting.postedOn = row.day(14);
    posting.applyBy = row.day(15);
    posting.start = row.text(16);
    posting.stage = row.id<StageId>(17);
    posting.stageSince = row.day(18);
    posting.hasLimitClause = row.flag(19);
    posting.missing = row.text(20).split(u' ', Qt::SkipEmptyParts);
    posting.addedAt = row.instant(21);
    posting.rating = row.number(22);
    return posting;
}

PostingId readId(const Sql::Row &row)
{
    return row.id<PostingId>(0);
}

bool readFlag(const Sql::Row &row)
{
    return row.flag(0);
}

int readNumber(const Sql::Row &row)
{
    return row.number(0);
}

Result<> addTags(Sql::Connection &db, std::vector<PostingRow> &rows)
{
    QHash<qint64, PostingRow *> byId;
    std::vector<PostingId> ids;
    for (PostingRow &row : rows) {
        byId.insert(qint64(row.id), &row);
        ids.push_back(row.id);
    }
    const auto read = [](const Sql::Row &row) {
        return std::pair(row.integer(0), Tag{row.id<TagId>(1), row.text(2), row.text(3)});
    };
    const auto tags = db.list(TagsSql, read, idList(ids));
    if (!tags)
        return tags.error();
    for (const auto &[posting, tag] : *tags)
        byId.value(posting)->tags.push_back(tag);
    return {};
}

/// " LIMIT …", and its values.
QString limitOf(const PostingQuery &query, QVariantList &values)
{
    if (query.limit <= 0 && query.offset <= 0)
        return {};
    values.append({query.limit > 0 ? query.limit : -1, std::max(query.offset, 0)});
    return u" LIMIT ? OFFSET ?"_s;
}

QString orderOf(const PostingQuery &query, const SearchClause &ranks)
{
    const auto direction = query.descending ? Qt::DescendingOrder : Qt::AscendingOrder;
    // Without words nothing matches better than anything else.
    const bool hasRanks = query.sort != PostingQuery::Sort::Relevance || !ranks.sql.isEmpty();
    return searchOrder(hasRanks ? query.sort : PostingQuery::Sort::Added, direction);
}

/// Whether all postings are asked for in an order that the narrow index can tell.
bool isInBrief(const PostingQuery &query, const SearchClauses &clauses)
{
    using Sort = PostingQuery::Sort;
    return clauses.isEverything() && (query.sort == Sort::Employer || query.sort == Sort::Stage);
}

QString joined(const SearchClause &ranks)
{
    return ranks.sql.isEmpty() ? QString() : u" LEFT JOIN "_s + ranks.sql + u" ON r.ranked = p.id"_s;
}

/// Whether the index of words gives the rows in the order that is asked for, one by one.
bool isFoundByAdding(const PostingQuery &query, const SearchClauses &clauses)
{
    return query.sort == PostingQuery::Sort::Added && query.limit > 0 && !clauses.match.isEmpty();
}

/// What follows the columns of a list: tables, conditions, order and limit.
struct Tail
{
    QString sql;
    QVariantList values;
    bool isLimited = false;
};

Tail tailOf(const PostingQuery &query, const SearchClauses &clauses)
{
    const SearchClause ranks = searchRanks(query, clauses);
    const bool isByAdding =
        query.sort == PostingQuery::Sort::Added || (query.sort == PostingQuery::Sort::Relevance && ranks.sql.isEmpty());
    Tail tail{{}, ranks.values + clauses.parameters()};
    // The index of words gives the newest first by itself, and ends where there are enough, or none can follow.
    const bool isFound = isByAdding && !clauses.match.isEmpty();
    const bool hasEnd = isFound && !clauses.oldest.sql.isEmpty();
    if (hasEnd)
        tail.values += clauses.oldest.values;
    const QString limit = limitOf(query, tail.values);
    tail.isLimited = !limit.isEmpty();
    if (isFound)
        tail.sql = FoundSql + NamesSql + clauses.whereJoined()
            + (hasEnd ? u" AND posting_search.rowid >= "_s + clauses.oldest.sql : QString())
            + u" ORDER BY posting_search.rowid "_s + (query.descending ? "DESC"_L1 : "ASC"_L1) + limit;
    else
        tail.sql = (isInBrief(query, clauses) ? u" FROM "_s + InBriefSql : QString(PostingsSql)) + NamesSql
            + joined(ranks) + clauses.where() + orderOf(query, ranks) + limit;
    return tail;
}

/// The first of a list in order of rank, from those alone that have one; nothing where the whole list has to be asked.
std::optional<Tail> bestTailOf(const PostingQuery &query, const SearchClauses &clauses)
{
    const SearchClause ranks = searchRanks(query, clauses);
    if (ranks.sql.isEmpty() || !query.descending || query.limit <= 0 || query.offset > 0)
        return std::nullopt;
    Tail tail{{}, ranks.values, true};
    const QString limit = limitOf(query, tail.values);
    tail.sql = u" FROM "_s + ranks.sql + u" CROSS JOIN posting p ON p.id = r.ranked"_s + NamesSql
        + orderOf(query, ranks) + limit;
    return tail;
}

/// In the order of `ids`, one that is named twice twice; those that are gone are left out.
Result<std::vector<PostingRow>> rowsOf(Sql::Connection &db, const std::vector<PostingId> &ids)
{
    auto found =
        db.listBuilt(RowColumns + PostingsSql + NamesSql + u" WHERE p.id IN (SELECT value FROM json_each(?))"_s,
                     readRow, {Sql::bound(idList(ids))});
    if (!found)
        return found;
    std::map<PostingId, PostingRow> byId;
    for (PostingRow &row : *found)
        byId.emplace(row.id, std::move(row));
    std::vector<PostingRow> ordered;
    for (const PostingId id : ids)
        if (const auto row = byId.find(id); row != byId.end())
            ordered.push_back(row->second);
    return ordered;
}

/// A few rows of many are put in order by their ids: the sorter would carry all columns of all.
Result<std::vector<PostingRow>> rowsOf(Sql::Connection &db, const PostingQuery &query, const SearchClauses &clauses,
                                       const Tail &tail)
{
    if (const auto best = bestTailOf(query, clauses)) {
        auto rows = db.listBuilt(RowColumns + best->sql, readRow, best->values);
        if (!rows || rows->size() == size_t(query.limit))
            return rows;
    }
    if (!tail.isLimited || !isInBrief(query, clauses))
        return db.listBuilt(RowColumns + tail.sql, readRow, tail.values);
    const auto ids = db.listBuilt(IdColumn + tail.sql, readId, tail.values);
    return ids ? rowsOf(db, *ids) : ids.error();
}

/// The ids of all in the order in which they were added, from an index that is a tenth of the rows: SQLite would read
/// every row to spare itself the sorting.
Result<> addAllFurther(Sql::Connection &db, const PostingQuery &behind, PostingList &list)
{
    auto ids = db.list("SELECT id FROM posting INDEXED BY posting_by_added WHERE trashed_at IS NULL", readId);
    if (!ids)
        return ids.error();
    if (behind.descending)
        std::sort(ids->begin(), ids->end(), std::greater());
    else
        std::sort(ids->begin(), ids->end());
    ids->erase(ids->begin(), ids->begin() + std::min<qsizetype>(behind.offset, qsizetype(ids->size())));
    list.further = *std::move(ids);
    list.total = behind.offset + int(list.further.size());
    return {};
}

} // namespace

SearchIndex::SearchIndex(Sql::Connection &db)
    : m_db(db)
{ }

Result<SearchClauses> SearchIndex::clausesOf(const PostingQuery &query, QDate today)
{
    auto answers = answerHistoryTerms(m_db, query);
    if (!answers)
        return answers.error();
    const std::vector<QueryTerm> terms = query.terms();
    for (size_t i = 0; m_oracle && i < terms.size(); ++i) {
        if (answers->at(i))
            continue;
        auto answer = m_oracle(terms[i], today);
        if (!answer)
            return answer.error();
        answers->at(i) = *std::move(answer);
    }
    const auto tags = termsInTags(m_db, query);
    if (!tags)
        return tags.error();
    return searchClauses(query, today, *answers, *tags);
}

Result<PostingList> SearchIndex::list(const PostingQuery &query, QDate today, Further further)
{
    const Sql::Snapshot snapshot(m_db);
    auto clauses = clausesOf(query, today);
    if (!clauses)
        return clauses.error();
    if (further == Further::Left && isFoundByAdding(query, *clauses)) {
        auto spelled = spelledOut(m_db, clauses->match);
        if (!spelled)
            return spelled.error();
        clauses->match = *std::move(spelled);
    }
    const Tail tail = tailOf(query, *clauses);
    auto rows = rowsOf(m_db, query, *clauses, tail);
    if (!rows)
        return rows.error();
    if (auto added = addTags(m_db, *rows); !added)
        return added.error();
    PostingList list{*std::move(rows)};
    list.total = list.all = int(list.rows.size());
    if (further == Further::Left && query.limit > 0 && list.total >= query.limit) {
        list.isCut = true;
        return list;
    }
    const auto all = m_db.first(CountAllSql, readNumber);
    if (!all)
        return all.error();
    list.all = all->value_or(0);
    if (tail.isLimited && further == Further::Named) {
        if (auto added = addFurther(query, *clauses, list); !added)
            return added.error();
    } else if (clauses->isEverything()) {
        list.total = list.all;
    } else if (tail.isLimited && further == Further::Counted) {
        const auto count = countOf(*clauses);
        if (!count)
            return count.error();
        list.total = *count;
    }
    return list;
}

Result<> SearchIndex::addFurther(const PostingQuery &query, const SearchClauses &clauses, PostingList &list)
{
    PostingQuery behind = query;
    behind.limit = 0;
    behind.offset = std::max(query.offset, 0) + int(list.rows.size());
    if (clauses.isEverything() && query.sort == PostingQuery::Sort::Added)
        return addAllFurther(m_db, behind, list);
    const Tail tail = tailOf(behind, clauses);
    auto ids = m_db.listBuilt(IdColumn + tail.sql, readId, tail.values);
    if (!ids)
        return ids.error();
    list.further = *std::move(ids);
    list.total = behind.offset + int(list.further.size());
    return {};
}

Result<std::vector<PostingRow>> SearchIndex::rows(const std::vector<PostingId> &ids)
{
    const Sql::Snapshot snapshot(m_db);
    auto rows = rowsOf(m_db, ids);
    if (!rows)
        return rows;
    if (auto added = addTags(m_db, *rows); !added)
        return added.error();
    return rows;
}

Result<std::vector<PostingId>> SearchIndex::ids(const PostingQuery &query, QDate today)
{
    const auto clauses = clausesOf(query, today);
    if (!clauses)
        return clauses.error();
    const Tail tail = tailOf(query, *clauses);
    return m_db.listBuilt(IdColumn + tail.sql, readId, tail.values);
}

Result<int> SearchIndex::count(const PostingQuery &query, QDate today)
{
    const auto clauses = clausesOf(query, today);
    if (!clauses)
        return clauses.error();
    return countOf(*clauses);
}

Result<int> SearchIndex::countOf(const SearchClauses &clauses)
{
    const auto hasTrash = clauses.isMatchAlone() ? m_db.first(HasTrashSql, readFlag) : Result(std::optional(true));
    if (!hasTrash)
        return hasTrash.error();
    // What is found without a look at each posting, where none of them can lie in the trash.
    const QString sql = hasTrash->value_or(true) ? CountSql + clauses.where() : QString(CountFoundSql);
    const auto count = m_db.listBuilt(sql, readNumber, clauses.parameters());
    if (!count)
        return count.error();
    return count->front();
}

Result<std::vector<FacetValue>> SearchIndex::facet(const PostingQuery &query, QueryTerm::Field field, QDate today)
{
    const auto clauses = clausesOf(query, today);
    if (!clauses)
        return clauses.error();
    return readFacet(m_db, *clauses, field);
}

Result<> SearchIndex::refresh(const std::vector<PostingId> &ids)
{
    return writeSearchRows(m_db, ids);
}

Result<std::vector<PostingId>> SearchIndex::stale()
{
    const Sql::Snapshot snapshot(m_db);
    return staleSearchRows(m_db);
}

} // namespace Shortlist
