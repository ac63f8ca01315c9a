// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/storethreads.h"

namespace Shortlist {

StoreThreads::StoreThreads(StoreConnections connections, std::function<void(StoreChange)> announce)
    : m_announce(std::move(announce))
    , m_connections(std::move(connections))
{ }

StoreThreads::~StoreThreads()
{
    m_closing = true;
}

/// A connection reads the whole schema, so that a command that shows one page opens no more than it needs. Where
/// another can't be had, the reader serves for both.
StoreThread &StoreThreads::counter()
{
    std::call_once(m_counterOpened, [this] {
        if (auto opened = StoreThread::open(m_connections.openReader))
            m_connections.counter = *std::move(opened);
        else
            qWarning("no second reader: %s", qPrintable(opened.error().detail));
    });
    return m_connections.counter ? *m_connections.counter : *m_connections.reader;
}

void StoreThreads::announce(const StoreChange &change) const
{
    if (!change.isEmpty())
        m_announce(change);
}

} // namespace Shortlist
