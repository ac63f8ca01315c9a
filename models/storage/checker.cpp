// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/checker.h"

#include "models/storage/appointmentstore.h"
#include "models/storage/contenthash.h"
#include "models/storage/database.h"
#include "models/storage/documentstore.h"
#include "models/storage/interruption.h"
#include "models/storage/migrations.h"
#include "models/storage/postingstore.h"
#include "models/storage/searchrows.h"
#include "models/storage/sourcestore.h"
#include "models/storage/sql.h"
#include "models/storage/tagwords.h"
#include "models/storage/trackingstore.h"
#include "models/storage/undosteps.h"
#include "models/storage/versionstore.h"

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

constexpr auto IntegritySql = "SELECT integrity_check FROM pragma_integrity_check(100) WHERE integrity_check <> 'ok'";
constexpr auto ForeignKeysSql = "SELECT 'foreign key: ' || \"table\" || ' ' || COALESCE(rowid, '') || ' -> ' || parent"
                                " FROM pragma_foreign_key_check LIMIT 100";
constexpr auto SchemaSql = "SELECT type || ' ' || name || ': ' || COALESCE(sql, '') FROM sqlite_schema"
                           " WHERE name NOT LIKE 'sqlite_stat%' ORDER BY 1";
constexpr std::array SearchIntegritySql{"INSERT INTO posting_search(posting_search) VALUES('integrity-check')",
                                        "INSERT INTO tag_search(tag_search) VALUES('integrity-check')"};

QString readText(const Sql::Row &row)
{
    return row.text(0);
}

using Step = LongWork::Step;

/// The problems of each, as far as it is wanted.
template <typename Ids, typename Find>
Result<QStringList> problemsOfEach(const Ids &ids, LongWork &work, const Find &find)
{
    if (!ids)
        return ids.error();
    QStringList problems;
    for (const auto id : *ids) {
        if (auto wanted = stillWanted(work); !wanted)
            return wanted.error();
        if (const QString problem = find(id); !problem.isEmpty())
            problems.append(problem);
        work.advance();
    }
    return problems;
}

Result<QStringList> currentSchemaProblems(Sql::Connection &db)
{
    const auto steps = migrations();
    if (!steps)
        return steps.error();
    return schemaProblems(db, steps->back().version);
}

Result<QStringList> wordIndexProblems(Sql::Connection &db)
{
    // Written as an INSERT: on a read-only medium only the comparison with the postings can be made.
    QStringList problems;
    for (const char *sql : SearchIntegritySql) {
        const auto checked = db.run(sql);
        if (!checked && checked.error().code != Error::Code::ReadOnly)
            problems.append(u"search index: "_s + checked.error().detail);
    }
    return problems;
}

Result<QStringList> searchProblems(Sql::Connection &db)
{
    QStringList problems;
    const auto stale = staleSearchRows(db);
    if (!stale)
        return stale.error();
    for (const PostingId id : *stale)
        problems.append(u"search index: posting %1 is out of date"_s.arg(qint64(id)));
    const auto staleTags = staleTagWords(db);
    if (!staleTags)
        return staleTags.error();
    for (const TagId id : *staleTags)
        problems.append(u"search index: tag %1 is out of date"_s.arg(qint64(id)));
    return problems;
}

template <typename T>
Result<> readable(const Result<T> &read)
{
    return read ? Result<>() : Result<>(read.error());
}

/// What is wrong with a date of an application; empty where nothing is.
QString appointmentProblem(const Appointment &appointment, const std::vector<ApplicationEvent> &history)
{
    const QString name = u"appointment %1"_s.arg(qint64(appointment.id));
    if (const auto valid = checked(appointment); !valid)
        return name + u": "_s + valid.error().detail;
    const bool isOwn = appointment.event == EventId{}
        || std::any_of(history.begin(), history.end(),
                       [&](const auto &event) { return event.id == appointment.event; });
    return isOwn ? QString() : name + u": its entry is not in the posting's history"_s;
}

/// What is wrong with one posting; empty where nothing is.
QString postingProblem(Sql::Connection &db, PostingId id, const std::vector<Stage> &stages)
{
    const auto stored = PostingStore(db).load(id);
    if (!stored)
        return stored.error().detail;
    for (const Result<> &read : {readable(VersionStore(db).earlier(id)), readable(VersionStore(db).reading(id))})
        if (!read)
            return u"posting %1, an earlier version: "_s.arg(qint64(id)) + read.error().detail;
    const auto history = TrackingStore(db).history(id);
    if (!history)
        return history.error().detail;
    const auto appointments = AppointmentStore(db).ofPosting(id);
    if (!appointments)
        return appointments.error().detail;
    for (const Appointment &appointment : *appointments)
        if (const auto problem = appointmentProblem(appointment, *history); !problem.isEmpty())
            return u"posting %1: %2"_s.arg(qint64(id)).arg(problem);
    const ApplicationState state = deriveState(*history, stages);
    if (state.stage != stored->stage || state.since != stored->stageSince)
        return u"posting %1: its stage does not follow from its history"_s.arg(qint64(id));
    return {};
}

Result<QStringList> postingProblems(Sql::Connection &db, LongWork &work)
{
    const auto ids = PostingStore(db).ids();
    const auto stages = TrackingStore(db).stages();
    if (!stages)
        return stages.error();
    work.begin(Step::CheckingPostings, ids ? qint64(ids->size()) : 0);
    return problemsOfEach(ids, work, [&](PostingId id) { return postingProblem(db, id, *stages); });
}

Result<QStringList> sourceProblems(Sql::Connection &db, LongWork &work)
{
    SourceStore sources(db);
    const auto ids = sources.ids();
    work.begin(Step::CheckingFiles, ids ? qint64(ids->size()) : 0);
    return problemsOfEach(ids, work, [&sources](SourceId id) {
        const auto document = sources.document(id);
        return document ? QString() : document.error().detail;
    });
}

Result<QStringList> documentProblems(Sql::Connection &db, LongWork &work)
{
    DocumentStore documents(db);
    const auto ids = documents.kept();
    work.begin(Step::CheckingFiles, ids ? qint64(ids->size()) : 0);
    return problemsOfEach(ids, work, [&documents](DocumentId id) {
        const auto bytes = documents.bytes(id);
        return bytes ? QString() : bytes.error().detail;
    });
}

} // namespace

Result<QStringList> checkPages(Sql::Connection &db)
{
    QStringList problems;
    for (const char *sql : {IntegritySql, ForeignKeysSql}) {
        const auto found = db.list(sql, readText);
        if (!found)
            return found.error();
        problems.append(QStringList(found->begin(), found->end()));
    }
    return problems;
}

/// A trigger, view or table that is not ours could do anything (SECURITY: what opens must be what we wrote).
Result<QStringList> schemaProblems(Sql::Connection &db, int version)
{
    auto steps = migrations();
    if (!steps)
        return steps.error();
    steps->resize(size_t(std::clamp(version, 1, int(steps->size()))));
    const auto model = Database::openInMemory(*steps);
    if (!model)
        return model.error();
    const auto expected = (*model)->connection().list(SchemaSql, readText);
    if (!expected)
        return expected.error();
    const auto found = db.list(SchemaSql, readText);
    if (!found)
        return found.error();
    QStringList problems;
    std::vector<QString> differing;
    std::set_symmetric_difference(expected->begin(), expected->end(), found->begin(), found->end(),
                                  std::back_inserter(differing));
    for (const QString &entry : differing)
        problems.append(u"schema: "_s + entry.section(u':', 0, 0));
    problems.removeDuplicates();
    return problems;
}

Result<QStringList> check(Sql::Connection &db)
{
    LongWork work;
    return check(db, work);
}

namespace {

using Part = std::function<Result<QStringList>(Sql::Connection &, LongWork &)>;

Part plain(Step step, Result<QStringList> (*part)(Sql::Connection &))
{
    return [step, part](Sql::Connection &connection, LongWork &doing) {
        doing.begin(step);
        return part(connection);
    };
}

template <typename Parts>
Result<QStringList> problemsOf(Sql::Connection &db, LongWork &work, const Parts &parts)
{
    const Sql::Interruption interruption(db, work);
    QStringList problems;
    for (const Part &part : parts) {
        const auto found = part(db, work);
        if (auto wanted = stillWanted(work); !wanted)
            return wanted.error();
        if (found)
            problems.append(*found);
        else
            problems.append(found.error().detail); // a page that cannot be read is a finding, not a failure
    }
    return problems;
}

} // namespace

Result<QStringList> checkBeside(Sql::Connection &reader, LongWork &work)
{
    const std::array parts{plain(Step::CheckingPages, checkPages),
                           plain(Step::CheckingPages, currentSchemaProblems),
                           plain(Step::CheckingPages, searchProblems),
                           Part(postingProblems),
                           plain(Step::CheckingPostings, contentProblems),
                           Part(sourceProblems),
                           Part(documentProblems),
                           plain(Step::CheckingFiles, undoProblems)};
    return problemsOf(reader, work, parts);
}

Result<QStringList> checkWordIndex(Sql::Connection &db, LongWork &work)
{
    return problemsOf(db, work, std::array{plain(Step::CheckingPages, wordIndexProblems)});
}

Result<QStringList> check(Sql::Connection &db, LongWork &work)
{
    auto words = checkWordIndex(db, work);
    if (!words)
        return words;
    auto rest = checkBeside(db, work);
    return rest ? *words + *rest : rest;
}

} // namespace Shortlist
