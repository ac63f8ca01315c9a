// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/keptbook.h"

#include "models/services/limitreader.h"
#include "models/storage/store.h"

namespace Shortlist {

Result<const LimitBook *> KeptBook::on(Store &store, QDate today)
{
    const auto version = store.dataVersion();
    if (!version)
        return version.error();
    if (m_book && m_version == *version && m_today == today)
        return &*m_book;
    m_book.reset();
    auto facts = readLimitFacts(store, LimitReach::Tracked);
    if (!facts)
        return facts.error();
    m_facts = *std::move(facts);
    m_version = *version;
    m_today = today;
    return &m_book.emplace(m_facts, today);
}

} // namespace Shortlist
