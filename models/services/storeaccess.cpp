// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/storeaccess.h"

#include "models/services/storethreads.h"

namespace Shortlist {

Result<std::unique_ptr<StoreAccess>> StoreAccess::open(const QString &path)
{
    qRegisterMetaType<StoreChange>();
    auto writer = StoreThread::open([&path] { return Store::open(path); });
    if (!writer)
        return writer.error();
    auto reader = StoreThread::open([&path] { return Store::openReader(path); });
    if (!reader)
        return reader.error();

    std::unique_ptr<StoreAccess> access(new StoreAccess(path));
    // Queued: heard on the access's own thread, before the continuation of the future that wrote.
    const auto announce = [receiver = access.get()](StoreChange change) {
        QMetaObject::invokeMethod(
            receiver, [receiver, change = std::move(change)] { Q_EMIT receiver->changed(change); },
            Qt::QueuedConnection);
    };
    access->m_threads = std::make_unique<StoreThreads>(*std::move(writer), *std::move(reader), announce);
    return access;
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
