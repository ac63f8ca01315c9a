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

void StoreThreads::announce(const StoreChange &change) const
{
    if (!change.isEmpty())
        m_announce(change);
}

} // namespace Shortlist
