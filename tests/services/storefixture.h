// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/importservice.h"
#include "models/services/limitservice.h"
#include "models/services/maintenanceservice.h"
#include "models/services/postingservice.h"
#include "models/services/storeaccess.h"
#include "models/services/storethreads.h"
#include "models/services/tagservice.h"
#include "models/services/trackingservice.h"
#include "models/services/undoservice.h"
#include "tests/services/builders.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

/// Fails with the reason when what `call` gives holds an error. `call` runs once.
#define DO_OK(call)                                                                                                    \
    do {                                                                                                               \
        const auto done = (call);                                                                                      \
        QVERIFY2(bool(done), done ? "" : qPrintable(done.error().detail));                                             \
    } while (false)

namespace Shortlist::Testing {

/// All services over one database file.
struct Services
{
    explicit Services(StoreAccess &store)
        : imports(store)
        , postings(store)
        , tags(store)
        , tracking(store)
        , limits(store)
        , undo(store)
        , maintenance(store)
    { }

    ImportService imports;
    PostingService postings;
    TagService tags;
    TrackingService tracking;
    LimitService limits;
    UndoService undo;
    MaintenanceService maintenance;
};

/// A database in a folder of its own, opened anew by restart(). `store` is null where opening failed.
class StoreFixture
{
public:
    StoreFixture() { restart(); }

    void restart()
    {
        services.reset();
        store.reset();
        auto opened = StoreAccess::open(path());
        if (!opened)
            return;
        store = *std::move(opened);
        services = std::make_unique<Services>(*store);
        changes = std::make_unique<QSignalSpy>(store.get(), &StoreAccess::changed);
    }

    QString path() const { return folder.filePath(u"test.db"_s); }
    bool isOpen() const { return store != nullptr; }
    Services *operator->() const { return services.get(); }

    /// The changes heard so far; forgets them.
    std::vector<StoreChange> heard()
    {
        QCoreApplication::processEvents();
        std::vector<StoreChange> all;
        for (const QVariantList &arguments : *changes)
            all.push_back(arguments.first().value<StoreChange>());
        changes->clear();
        return all;
    }

    /// The whole export; empty where it failed.
    QByteArray exported()
    {
        QFile file(folder.filePath(u"exported.json"_s));
        if (!services->maintenance.exportTo(file.fileName()).result() || !file.open(QFile::ReadOnly))
            return {};
        return file.readAll();
    }

    /// Reads an export.
    Result<> read(const QByteArray &exported)
    {
        QFile file(folder.filePath(u"read.json"_s));
        if (!file.open(QFile::WriteOnly) || file.write(exported) != exported.size())
            return Error{Error::Code::NotWritten, file.errorString()};
        file.close();
        return services->maintenance.readExport(file.fileName()).result();
    }

    /// Imports and gives the ids in order; empty where it failed.
    std::vector<PostingId> import(const std::vector<Posting> &postings)
    {
        std::vector<PostingId> ids;
        const auto outcomes = services->imports.commit(stagingOf(postings)).result();
        if (outcomes)
            for (const ImportOutcome &outcome : *outcomes)
                ids.push_back(outcome.id);
        heard();
        return ids;
    }

    StageId stage(const QString &key)
    {
        const auto stages = services->tracking.stages().result();
        return stages ? stageId(*stages, key) : StageId{};
    }

    Result<TrackOutcome> track(PostingId posting, const QString &stageKey, QDate day, const QString &reason = {})
    {
        return services->tracking.record({posting, stage(stageKey), day, {}, {}, reason}).result();
    }

    /// Every rule becomes one place for TikTok, behind the services' back: no step of the user's, nothing to undo.
    void allowOnlyOneSubmission()
    {
        const auto changed = store->threads()
                                 .maintain([](Store &opened) {
                                     return opened.connection().run(
                                         "UPDATE limit_rule SET state = 'confirmed', max = 1, scope_per = 'employer',"
                                         " scope_name = 'TikTok'");
                                 })
                                 .result();
        QVERIFY(changed && *changed > 0);
    }

    QTemporaryDir folder;
    std::unique_ptr<StoreAccess> store;
    std::unique_ptr<Services> services;
    std::unique_ptr<QSignalSpy> changes;
};

} // namespace Shortlist::Testing
