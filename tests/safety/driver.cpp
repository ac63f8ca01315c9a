// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One action of the user's on a database, in a process that may be killed at any moment: what the tests beside this
// file run. It says "saved" only when the program would. After an error the disk is healed and the action tried again
// in the same process, as a user would.

#include "models/services/duplicateservice.h"
#include "tests/safety/faultpoints.h"
#include "tests/services/storefixture.h"

#include <QCoreApplication>

#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;
using namespace Shortlist;
using namespace Shortlist::Testing;

namespace {

struct Program
{
    explicit Program(StoreAccess &store)
        : access(store)
        , services(store)
        , duplicates(store)
    { }

    StoreAccess &access;
    Testing::Services services;
    DuplicateService duplicates;
};

const QDate Monday(2026, 3, 2);

template <typename T>
Result<> done(const Result<T> &result)
{
    return result ? Result<>() : Result<>(result.error());
}

Result<> import(Program &program, const QString &prefix)
{
    std::vector<Posting> postings;
    for (int i = 0; i < 4; ++i) {
        postings.push_back(anAdvert(prefix + QString::number(i), u"Norvik"_s));
        postings.back().text += u" "_s.repeated(50) + u"A paragraph of the posting. "_s.repeated(100 + 7 * i);
    }
    const auto outcomes = program.services.imports.commit(stagingOf(postings)).result();
    if (!outcomes)
        return outcomes.error();
    for (const ImportOutcome &outcome : *outcomes)
        if (outcome.status == ImportOutcome::Status::Rejected)
            return Error{Error::Code::Storage, u"rejected"_s};
    return {};
}

Result<> track(Program &program, PostingId id, const QString &key)
{
    const auto stages = program.services.tracking.stages().result();
    if (!stages)
        return stages.error();
    return done(program.services.tracking.record({id, stageId(*stages, key), Monday, {}, u"a note"_s, {}}).result());
}

struct UserAction
{
    const char *name;
    std::function<Result<>(Program &, const QString &file)> run;
};

const std::vector<UserAction> &actions()
{
    static const std::vector<UserAction> all{
        {"open", [](Program &, const QString &) { return Result<>(); }},
        {"import", [](Program &p, const QString &) { return import(p, u"New "_s); }},
        {"tag",
         [](Program &p, const QString &) {
             return done(p.services.tags.change({PostingId{1}, PostingId{2}}, {u"urgent"_s}, {}).result());
         }},
        {"event", [](Program &p, const QString &) { return track(p, PostingId{2}, u"applied"_s); }},
        {"notes",
         [](Program &p, const QString &) { return p.services.postings.setNotes(PostingId{2}, u"Ask Ada"_s).result(); }},
        {"merge",
         [](Program &p, const QString &) {
             return done(p.duplicates.merge({PostingId{1}, PostingId{2}, {}, {}}).result());
         }},
        {"undo", [](Program &p, const QString &) { return done(p.services.undo.undo().result()); }},
        {"purge", [](Program &p, const QString &) { return p.services.postings.purge({PostingId{4}}).result(); }},
        {"backup", [](Program &p, const QString &file) { return p.services.maintenance.backup(file).result(); }},
        {"restore",
         [](Program &p, const QString &file) {
             return done(p.services.maintenance.restore(file, QDateTime(Monday, QTime(9, 0), Qt::UTC)).result());
         }},
    };
    return all;
}

void say(const QString &line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

QString worded(const Result<> &result)
{
    return result ? u"saved"_s : u"error: "_s + result.error().detail;
}

Result<> runOnce(const UserAction &action, const QString &database, const QString &file)
{
    const auto store = StoreAccess::open(database);
    if (!store)
        return store.error();
    Program program(**store);
    const auto result = action.run(program, file);
    say(worded(result));
    if (result)
        return result;
    FaultPoints::heal();
    say(u"again "_s + worded(action.run(program, file)));
    return {};
}

/// Import, tag and track, one posting after the other, each said when it is saved, until killed.
Result<> runForEver(const QString &database)
{
    const auto store = StoreAccess::open(database);
    if (!store)
        return store.error();
    Program program(**store);
    const auto ids = program.services.postings.load(PostingId{1}).result();
    for (qint64 i = ids ? 5 : 1;; ++i) {
        const auto outcome =
            program.services.imports.commit(stagingOf({anAdvert(u"N %1"_s.arg(i), u"Norvik"_s)})).result();
        if (!outcome)
            return outcome.error();
        const PostingId id = outcome->front().id;
        say(u"import %1"_s.arg(qint64(id)));
        if (const auto tagged = program.services.tags.change({id}, {u"t%1"_s.arg(i % 5)}, {}).result(); !tagged)
            return tagged.error();
        say(u"tag %1"_s.arg(qint64(id)));
        if (auto tracked = track(program, id, u"saved"_s); !tracked)
            return tracked;
        say(u"event %1"_s.arg(qint64(id)));
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const QString database = words.value(1);
    if (words.value(2) == "hold"_L1) {
        const auto store = StoreAccess::open(database);
        say(store ? u"owner"_s : u"error: "_s + store.error().detail);
        return store ? QCoreApplication::exec() : 1; // until killed
    }
    if (words.value(2) == "loop"_L1) {
        say(worded(runForEver(database)));
        return 1;
    }
    for (const UserAction &action : actions()) {
        if (words.value(2) != QLatin1String(action.name))
            continue;
        const auto result = runOnce(action, database, words.value(3));
        if (!result) // the database could not be opened
            say(worded(result));
        say(u"points %1"_s.arg(FaultPoints::count()));
        return result ? 0 : 1;
    }
    say(u"error: no such action"_s);
    return 2;
}
