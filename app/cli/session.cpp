// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/session.h"

#include "app/readers.h"

namespace Shortlist::Cli {

Result<std::unique_ptr<Session>> Session::open(const QString &database, StoreAccess::Upkeep upkeep)
{
    auto store = StoreAccess::open(database, upkeep);
    if (!store)
        return store.error();
    return std::unique_ptr<Session>(new Session(*std::move(store)));
}

Session::Session(std::unique_ptr<StoreAccess> store)
    : m_store(std::move(store))
    , m_postings(*m_store)
    , m_imports(*m_store, installedReader())
    , m_tags(*m_store)
    , m_tracking(*m_store)
    , m_limits(*m_store)
    , m_maintenance(*m_store)
    , m_duplicates(*m_store)
    , m_histories(*m_store)
    , m_appointments(*m_store)
{ }

Services Session::services()
{
    return {m_postings,    m_imports,    m_tags,      m_tracking,    m_limits,
            m_maintenance, m_duplicates, m_histories, m_appointments};
}

} // namespace Shortlist::Cli
