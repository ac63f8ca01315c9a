// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/maintenanceservice.h"

#include "models/domain/handedover.h"
#include "models/domain/wholefile.h"
#include "models/policy/backupplan.h"
#include "models/services/exportjson.h"
#include "models/services/exportreader.h"
#include "models/services/storeaccess.h"
#include "models/services/storethreads.h"
#include "models/storage/backup.h"
#include "models/storage/backupfolder.h"
#include "models/storage/checker.h"
#include "models/storage/datasummary.h"
#include "models/storage/interruption.h"
#include "models/storage/restore.h"

#include <QFile>
#include <QtConcurrentRun>

#include <algorithm>
#include <chrono>
#include <set>
#include <thread>

namespace Shortlist {

using namespace std::chrono_literals;

namespace {

constexpr auto LookInterval = 5ms;
constexpr auto Pause = 500ms; ///< without a change, before the writer's connection is asked for again

/// Seen from the copy that was just made, whatever the clock has done since it was asked.
void thinOut(const QString &path, const QString &made, const BackupRules &rules)
{
    const auto backups = listBackups(path);
    const auto last =
        std::find_if(backups.begin(), backups.end(), [&made](const BackupFile &file) { return file.path == made; });
    if (last == backups.end())
        return;
    for (const BackupFile &file : superfluousBackups(backups, rules, last->at))
        QFile::remove(file.path);
}

Result<QString> backUpBeside(const QString &path, BackupFile::Reason reason, const QDateTime &now,
                             const BackupRules &rules, LongWork &work)
{
    const auto store = Store::openForCopying(path);
    if (!store)
        return store.error();
    if (reason == BackupFile::Reason::Automatic) {
        const auto last = newestBackup(listBackups(path), now);
        if (last && !isChangedSince((*store)->connection(), last->path))
            return QString();
    }
    const auto target = newBackupPath(path, reason, now);
    if (!target)
        return target.error();
    if (auto copied = Shortlist::backup((*store)->connection(), *target, work); !copied)
        return copied.error();
    thinOut(path, *target, rules);
    return *target;
}

/// Everything may be different: what is there is updated or new, what was there and is not, is gone.
Result<StoreChange> wholeChange(Store &store, const std::vector<PostingId> &before)
{
    const auto after = store.postings().ids();
    if (!after)
        return after.error();
    const std::set<PostingId> old(before.begin(), before.end());
    const std::set<PostingId> present(after->begin(), after->end());
    StoreChange change;
    change.tags = change.limits = change.searches = change.duplicates = true;
    for (const PostingId id : *after)
        (old.contains(id) ? change.updated : change.added).push_back(id);
    for (const PostingId id : before)
        if (!present.contains(id))
            change.removed.push_back(id);
    return change;
}

Result<Committed<QString>> restoreFrom(Store &store, const QString &file, const QDateTime &now, LongWork &work)
{
    const auto before = store.postings().ids();
    const auto kept = newBackupPath(store.path(), BackupFile::Reason::BeforeRestore, now);
    if (!kept)
        return kept.error();
    if (auto restored = restoreInto(store.connection(), file, *kept, work); !restored)
        return restored.error();
    auto change = wholeChange(store, before ? *before : std::vector<PostingId>());
    if (!change)
        return change.error();
    return Committed<QString>{*kept, *std::move(change)};
}

Result<> exportedTo(const QString &database, const QString &path, LongWork &work)
{
    const auto store = Store::openForCopying(database);
    if (!store)
        return store.error();
    const auto write = [&store, &work](QIODevice &file) -> Result<> {
        if (auto written = writeExport(**store, QDateTime::currentDateTimeUtc(), file, work); !written)
            return written;
        return stillWanted(work);
    };
    return writeWholeFile(path, write, FileReaders::OwnerAlone);
}

Result<QStringList> checkedBeside(const QString &path, LongWork &work)
{
    const auto store = Store::openReader(path);
    if (!store)
        return store.error();
    const Sql::Snapshot snapshot((*store)->connection());
    return checkBeside((*store)->connection(), work);
}

/// On the writer's thread, until somebody wants to write.
Result<QStringList> checkedUntilWanted(StoreThreads &threads, LongWork &work)
{
    const auto turn = std::make_shared<LongWork>();
    auto checked = threads.maintain([turn](Store &store) { return checkWordIndex(store.connection(), *turn); });
    while (!checked.isFinished()) {
        const bool hasBegun = turn->progress().step != LongWork::Step::Waiting;
        if (work.isCancelled() || (hasBegun && threads.isWriterWanted()))
            turn->cancel();
        std::this_thread::sleep_for(LookInterval);
    }
    return checked.result();
}

Result<QStringList> checkedInPauses(StoreThreads &threads, LongWork &work)
{
    while (true) {
        work.begin(LongWork::Step::CheckingPages);
        auto checked = checkedUntilWanted(threads, work);
        if (auto wanted = stillWanted(work); !wanted)
            return wanted.error();
        if (checked || checked.error().code != Error::Code::Cancelled)
            return checked;
        work.begin(LongWork::Step::Waiting);
        for (auto quiet = 0ms; quiet < Pause && !work.isCancelled(); quiet += LookInterval) {
            std::this_thread::sleep_for(LookInterval);
            if (threads.isWriterWanted())
                quiet = 0ms;
        }
    }
}

} // namespace

MaintenanceService::MaintenanceService(StoreAccess &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_aside.setMaxThreadCount(1);
    m_checks.setMaxThreadCount(1);
}

MaintenanceService::~MaintenanceService()
{
    for (const auto &known : m_works)
        if (const SharedWork work = known.lock())
            work->cancel();
    m_checks.waitForDone();
    m_aside.waitForDone();
}

SharedWork MaintenanceService::remembered(SharedWork work)
{
    std::erase_if(m_works, [](const auto &known) { return known.expired(); });
    m_works.push_back(work);
    return work;
}

QFuture<Result<>> MaintenanceService::backup(QString path, SharedWork work)
{
    const auto copy = [database = m_store.path(), path = std::move(path), work = remembered(work)]() -> Result<> {
        const auto store = Store::openForCopying(database);
        if (!store)
            return store.error();
        return Shortlist::backup((*store)->connection(), path, *work);
    };
    return QtConcurrent::run(&m_aside, handedOver(copy));
}

QFuture<Result<QString>> MaintenanceService::backupBeside(BackupFile::Reason reason, QDateTime now, BackupRules rules,
                                                          SharedWork work)
{
    if (reason != BackupFile::Reason::Automatic) // which is made although the program ends
        remembered(work);
    return QtConcurrent::run(&m_aside,
                             handedOver([database = m_store.path(), reason, now = std::move(now), rules, work] {
                                 return backUpBeside(database, reason, now, rules, *work);
                             }));
}

QFuture<Result<std::vector<BackupFile>>> MaintenanceService::backups()
{
    return QtConcurrent::run(&m_aside, handedOver([database = m_store.path()]() -> Result<std::vector<BackupFile>> {
        return listBackups(database);
    }));
}

QFuture<Result<QString>> MaintenanceService::restore(QString file, QDateTime now, SharedWork work)
{
    return m_store.threads().commit<QString>([file = std::move(file), now = std::move(now), work = remembered(work)](
                                                 Store &store) { return restoreFrom(store, file, now, *work); });
}

QFuture<Result<>> MaintenanceService::readExport(QString path)
{
    const auto read = [path = std::move(path)](Store &store) -> Result<Committed<std::monostate>> {
        QFile file(path);
        if (!file.open(QFile::ReadOnly))
            return Error{Error::Code::NotFound, file.errorString(), path};
        if (auto done = Shortlist::readExport(store, file); !done)
            return done.error();
        auto change = wholeChange(store, {});
        if (!change)
            return change.error();
        return Committed<std::monostate>{{}, *std::move(change)};
    };
    return m_store.threads().commit<std::monostate>(read);
}

QFuture<Result<DataSummary>> MaintenanceService::summary()
{
    return m_store.threads().read([](Store &store) { return readDataSummary(store.connection(), store.path()); });
}

QFuture<Result<QStringList>> MaintenanceService::check(SharedWork work)
{
    const auto check = [this, work = remembered(work)]() -> Result<QStringList> {
        auto beside = checkedBeside(m_store.path(), *work);
        if (!beside)
            return beside;
        auto words = checkedInPauses(m_store.threads(), *work);
        return words ? *beside + *words : words;
    };
    return QtConcurrent::run(&m_checks, handedOver(check));
}

QFuture<Result<>> MaintenanceService::exportTo(QString path, SharedWork work)
{
    return QtConcurrent::run(&m_aside,
                             handedOver([database = m_store.path(), path = std::move(path), work = remembered(work)] {
                                 return exportedTo(database, path, *work);
                             }));
}

} // namespace Shortlist
