// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/storeaccess.h"

#include "models/services/duplicatefinder.h"
#include "models/services/limitterms.h"
#include "models/services/storethreads.h"

namespace Shortlist {

namespace {

/// A store whose searches can ask the limits.
Result<std::unique_ptr<Store>> answering(Result<std::unique_ptr<Store>> opened)
{
    if (opened)
        (*opened)->index().setOracle([store = opened->get()](const QueryTerm &term, QDate today) {
            return answerLimitTerm(*store, term, today);
        });
    return opened;
}

} // namespace

Result<std::unique_ptr<StoreAccess>> StoreAccess::open(const QString &path, Upkeep upkeep)
{
    qRegisterMetaType<StoreChange>();
    auto writer = StoreThread::open([&path] { return answering(Store::open(path)); });
    if (!writer)
        return writer.error();
    const StoreThread::Open openReader = [path] { return answering(Store::openReader(path)); };
    auto reader = StoreThread::open(openReader);
    if (!reader)
        return reader.error();

    std::unique_ptr<StoreAccess> access(new StoreAccess(path));
    access->m_isReadOnly = (*writer)->run([](const Store &store) { return store.isReadOnly(); }).result();
    // Queued: heard on the access's own thread, before the continuation of the future that wrote.
    const auto announce = [receiver = access.get()](StoreChange change) {
        QMetaObject::invokeMethod(
            receiver, handedOver([receiver, change = std::move(change)] { Q_EMIT receiver->changed(change); }),
            Qt::QueuedConnection);
    };
    access->m_threads = std::make_unique<StoreThreads>(
        StoreConnections{*std::move(writer), *std::move(reader), openReader, {}}, announce);
    if (!access->m_isReadOnly && upkeep == Upkeep::AtOnce)
        access->findOldDuplicates();
    return access;
}

/// Before anything else is written.
void StoreAccess::findOldDuplicates()
{
    m_threads->maintain([threads = m_threads.get()](Store &store) -> Result<> {
        DuplicateFinder finder(store);
        while (!threads->isClosing()) {
            auto transaction = Sql::Transaction::begin(store.connection());
            if (!transaction)
                return transaction.error();
            const auto done = finder.refreshSome();
            if (!done)
                return done.error();
            if (auto committed = transaction->commit(); !committed || *done == 0)
                return committed;
        }
        return {};
    });
}

StoreAccess::StoreAccess(QString path)
    : m_path(std::move(path))
{ }

StoreAccess::~StoreAccess() = default;

QString StoreAccess::path() const
{
    return m_path;
}

StoreThreads &StoreAccess::threads()
{
    return *m_threads;
}

} // namespace Shortlist
