// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/postingstore.h"

#include "models/domain/sortkey.h"
#include "models/domain/text.h"
#include "models/domain/words.h"
#include "models/storage/contenthash.h"
#include "models/storage/facts.h"
#include "models/storage/idlist.h"
#include "models/storage/limitstore.h"
#include "models/storage/sortkeys.h"
#include "models/storage/sql.h"

#include <set>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

constexpr auto InsertSql = "INSERT INTO posting(title, title_key, title_origin, employer_id, department, programme,"
                           " place_text, place_count, region, workplace, salary_min_minor, salary_max_minor,"
                           " salary_currency, salary_unit, salary_kind, salary_yearly_minor, experience_min,"
                           " experience_max, posted_on, apply_by, start, has_limit, missing, requisition_id,"
                           " source_url, text_fingerprint, place_key, source_id, added_at)"
                           " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18,"
                           " ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27, ?28, ?29)";
constexpr auto UpdateSql = "UPDATE posting SET title = ?1, title_key = ?2, title_origin = ?3, employer_id = ?4,"
                           " department = ?5, programme = ?6, place_text = ?7, place_count = ?8, region = ?9,"
                           " workplace = ?10, salary_min_minor = ?11, salary_max_minor = ?12, salary_currency = ?13,"
                           " salary_unit = ?14, salary_kind = ?15, salary_yearly_minor = ?16, experience_min = ?17,"
                           " experience_max = ?18, posted_on = ?19, apply_by = ?20, start = ?21, has_limit = ?22,"
                           " missing = ?23, requisition_id = ?24, source_url = ?25, text_fingerprint = ?26,"
                           " place_key = ?27 WHERE id = ?28";
constexpr auto InsertBodySql = "INSERT INTO posting_body(posting_id, facts, text, html, sha256)"
                               " VALUES(?1, ?2, ?3, ?4, ?5)";
constexpr auto UpdateBodySql = "UPDATE posting_body SET facts = ?2, text = ?3, html = ?4, sha256 = ?5"
                               " WHERE posting_id = ?1";
constexpr auto RenameEmployerSql = "UPDATE employer SET name = ?2, sort_key = ?3 WHERE id = ?1 AND name <> ?2";
constexpr auto SetSourceSql = "UPDATE posting SET source_id = ?2 WHERE id = ?1";
constexpr auto LoadSql = "SELECT p.id, b.facts, b.text, b.html, e.name, p.source_id, b.notes, p.rating, p.added_at,"
                         " p.trashed_at, p.stage_id, p.stage_since"
                         " FROM posting p JOIN posting_body b ON b.posting_id = p.id"
                         " LEFT JOIN employer e ON e.id = p.employer_id WHERE p.id = ?1";
constexpr auto IdsSql = "SELECT id FROM posting ORDER BY id";
// One branch for each index, the newest of each: thousands that share an address must not make an import quadratic.
// ?1: source hash, ?2: employer, ?3: text, ?4: requisition, ?5: URL, ?6: more ids.
constexpr auto CandidatesSql =
    "WITH found(id) AS ("
    " SELECT * FROM (SELECT posting.id FROM source JOIN posting ON posting.source_id = source.id WHERE sha256 = ?1"
    " ORDER BY source.id DESC LIMIT 24)"
    " UNION SELECT * FROM (SELECT id FROM posting WHERE employer_id IS ?2 AND text_fingerprint = ?3"
    " ORDER BY id DESC LIMIT 24)"
    " UNION SELECT * FROM (SELECT id FROM posting WHERE employer_id IS ?2 AND requisition_id = ?4"
    " AND requisition_id <> '' ORDER BY id DESC LIMIT 24)"
    " UNION SELECT * FROM (SELECT id FROM posting WHERE source_url = ?5 AND source_url <> ''"
    " ORDER BY id DESC LIMIT 24)"
    " UNION SELECT value FROM json_each(?6))"
    " SELECT p.id, p.title, e.key, p.requisition_id, p.source_url, s.sha256, p.text_fingerprint,"
    " EXISTS (SELECT 1 FROM posting_version v WHERE v.posting_id = p.id AND v.replaced_at IS NULL)"
    " FROM found JOIN posting p ON p.id = found.id JOIN source s ON s.id = p.source_id"
    " LEFT JOIN employer e ON e.id = p.employer_id ORDER BY p.id";
constexpr auto CountSql = "SELECT count(*) FROM posting WHERE id IN (SELECT value FROM json_each(?1))";
constexpr auto RateSql = "UPDATE posting SET rating = ?2 WHERE id IN (SELECT value FROM json_each(?1))";
constexpr auto TrashSql = "UPDATE posting SET trashed_at = ?2"
                          " WHERE id IN (SELECT value FROM json_each(?1)) AND trashed_at IS NULL";
constexpr auto RestoreSql = "UPDATE posting SET trashed_at = NULL WHERE id IN (SELECT value FROM json_each(?1))";
constexpr auto NotesSql = "UPDATE posting_body SET notes = ?2, notes_sha256 = ?3 WHERE posting_id = ?1";

constexpr int MaxRating = 5;

Error notFound(PostingId id)
{
    return {Error::Code::NotFound, u"no posting %1"_s.arg(qint64(id)), QString::number(qint64(id))};
}

/// The columns that InsertSql and UpdateSql share, in their order, then `tail`.
template <typename... Tail>
Result<int> writeRow(Sql::Connection &db, const char *sql, const Posting &posting, std::optional<EmployerId> employer,
                     const QByteArray &fingerprint, const Tail &...tail)
{
    const Place place = posting.places.empty() ? Place() : posting.places.front();
    const std::optional<Salary> &pay = posting.salary;
    const auto fromPay = [&pay](auto read) { return pay ? std::optional(read(*pay)) : std::nullopt; };
    const ExperienceYears years = posting.experience.value_or(ExperienceYears());
    return db.run(sql, posting.title, Text::sortKey(posting.title), wordOf(posting.titleOrigin), employer,
                  posting.department, wordOf(posting.programme), place.text, int(posting.places.size()), place.region,
                  wordOf(posting.workplace), pay ? pay->minMinor : std::nullopt, pay ? pay->maxMinor : std::nullopt,
                  fromPay([](const Salary &s) { return s.currency; }),
                  fromPay([](const Salary &s) { return wordOf(s.unit); }),
                  fromPay([](const Salary &s) { return wordOf(s.kind); }),
                  fromPay([](const Salary &s) { return s.yearlyMinor(); }), years.min, years.max, posting.postedOn,
                  posting.applyBy, posting.start, !posting.limitClauses.empty(), posting.missing.join(u' '),
                  posting.requisitionId, posting.sourceUrl, fingerprint, placeKey(place.text), tail...);
}

Result<std::optional<EmployerId>> employerOf(Sql::Connection &db, const QString &name)
{
    if (Text::collapsed(name).isEmpty())
        return std::optional<EmployerId>();
    const auto employer = LimitStore(db).ensureEmployer(name);
    if (!employer)
        return employer.error();
    return std::optional(*employer);
}

struct LoadedRow
{
    StoredPosting stored;
    QString facts;
    QString text;
    QString html;
    QString employer;
};

LoadedRow readLoaded(const Sql::Row &row)
{
    LoadedRow loaded{{}, row.text(1), row.text(2), row.text(3), row.text(4)};
    loaded.stored.posting.id = row.id<PostingId>(0);
    loaded.stored.source = row.id<SourceId>(5);
    loaded.stored.notes = row.text(6);
    loaded.stored.rating = row.number(7);
    loaded.stored.addedAt = row.instant(8);
    loaded.stored.trashedAt = row.instant(9);
    loaded.stored.stage = row.id<StageId>(10);
    loaded.stored.stageSince = row.day(11);
    return loaded;
}

PostingIdentity readIdentity(const Sql::Row &row)
{
    return {row.id<PostingId>(0), row.text(1),  row.text(2),  row.text(3),
            row.text(4),          row.bytes(5), row.bytes(6), row.flag(7)};
}

Result<> requireAll(Sql::Connection &db, const std::vector<PostingId> &ids)
{
    const std::set<PostingId> distinct(ids.begin(), ids.end());
    const auto found = db.first(
        CountSql, [](const Sql::Row &row) { return row.integer(0); }, idList(ids));
    if (!found)
        return found.error();
    if (*found != qint64(distinct.size()))
        return Error{Error::Code::NotFound, u"not all of these postings exist: "_s + idList(ids)};
    return {};
}

/// Runs `sql` on all of `ids`, or on none.
template <typename... Args>
Result<> runOnAll(Sql::Connection &db, const char *sql, const std::vector<PostingId> &ids, const Args &...args)
{
    if (auto known = requireAll(db, ids); !known)
        return known;
    if (const auto done = db.run(sql, idList(ids), args...); !done)
        return done.error();
    return {};
}

/// For statements that change one posting's row.
Result<> oneChanged(const Result<int> &changed, PostingId id)
{
    if (!changed)
        return changed.error();
    if (*changed == 0)
        return notFound(id);
    return {};
}

} // namespace

PostingStore::PostingStore(Sql::Connection &db)
    : m_db(db)
{ }

Result<PostingId> PostingStore::add(const Posting &posting, SourceId source, const QByteArray &textFingerprint,
                                    const QDateTime &addedAt)
{
    return add(storablePosting(posting), source, textFingerprint, addedAt);
}

Result<PostingId> PostingStore::add(const StorablePosting &posting, SourceId source, const QByteArray &textFingerprint,
                                    const QDateTime &addedAt)
{
    const auto &[clean, facts] = posting;
    const auto employer = employerOf(m_db, clean.employer);
    if (!employer)
        return employer.error();
    if (const auto row = writeRow(m_db, InsertSql, clean, *employer, textFingerprint, source, addedAt); !row)
        return row.error();
    const PostingId id{m_db.lastInsertedId()};
    if (const auto body =
            m_db.run(InsertBodySql, id, facts, clean.text, clean.html, contentHash({facts, clean.text, clean.html}));
        !body)
        return body.error();
    return id;
}

Result<> PostingStore::update(const Posting &posting, const QByteArray &textFingerprint)
{
    const auto [clean, facts] = storablePosting(posting);
    const auto employer = employerOf(m_db, clean.employer);
    if (!employer)
        return employer.error();
    const auto row = writeRow(m_db, UpdateSql, clean, *employer, textFingerprint, clean.id);
    if (auto changed = oneChanged(row, clean.id); !changed)
        return changed;
    const bool isCorrection = clean.origins.value(u"employer"_s).kind == OriginKind::User;
    if (*employer && isCorrection)
        if (const auto renamed = m_db.run(RenameEmployerSql, **employer, clean.employer, Text::sortKey(clean.employer));
            !renamed)
            return renamed.error();
    return oneChanged(
        m_db.run(UpdateBodySql, clean.id, facts, clean.text, clean.html, contentHash({facts, clean.text, clean.html})),
        clean.id);
}

Result<> PostingStore::setSource(PostingId id, SourceId source)
{
    return oneChanged(m_db.run(SetSourceSql, id, source), id);
}

Result<StoredPosting> PostingStore::load(PostingId id)
{
    auto loaded = m_db.first(LoadSql, readLoaded, id);
    if (!loaded)
        return loaded.error();
    if (!*loaded)
        return notFound(id);
    LoadedRow &row = **loaded;
    auto posting = postingOf(id, row.facts, row.text, row.html);
    if (!posting)
        return posting.error();
    row.stored.posting = *std::move(posting);
    row.stored.posting.employer = row.employer; // one spelling for all postings of an employer
    return std::move(row.stored);
}

Result<std::vector<PostingId>> PostingStore::ids()
{
    return m_db.list(IdsSql, [](const Sql::Row &row) { return row.id<PostingId>(0); });
}

Result<std::vector<PostingIdentity>> PostingStore::candidates(const Posting &posting, const QByteArray &sourceSha256,
                                                              const QByteArray &textFingerprint,
                                                              const std::vector<PostingId> &more)
{
    const auto employer = LimitStore(m_db).findEmployer(posting.employer);
    if (!employer)
        return employer.error();
    const EmployerId employerId = *employer ? (*employer)->id : EmployerId{};
    return m_db.list(CandidatesSql, readIdentity, sourceSha256, employerId, textFingerprint, posting.requisitionId,
                     posting.sourceUrl, idList(more));
}

Result<> PostingStore::setRating(const std::vector<PostingId> &ids, int rating)
{
    if (rating < 0 || rating > MaxRating)
        return Error{Error::Code::InvalidArgument, u"a rating is 0 to 5, not %1"_s.arg(rating)};
    return runOnAll(m_db, RateSql, ids, rating);
}

Result<> PostingStore::moveToTrash(const std::vector<PostingId> &ids, const QDateTime &at)
{
    return runOnAll(m_db, TrashSql, ids, at);
}

Result<> PostingStore::restoreFromTrash(const std::vector<PostingId> &ids)
{
    return runOnAll(m_db, RestoreSql, ids);
}

Result<> PostingStore::setNotes(PostingId id, const QString &markdown)
{
    return oneChanged(m_db.run(NotesSql, id, markdown, contentHash({markdown})), id);
}

} // namespace Shortlist
