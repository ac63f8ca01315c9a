// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/limitbook.h"
#include "models/services/limitfacts.h"

#include <QDate>

#include <memory>
#include <optional>

namespace Shortlist {

class Store;

/// The limits as they were last read, until something is written: lists are asked for with every key that is pressed,
/// and details of one posting after the other. Belongs to one connection and its thread.
class KeptBook
{
public:
    /// In a snapshot of that connection. Valid until it is asked again.
    Result<const LimitBook *> on(Store &store, QDate today);
    /// What the book was made of.
    const LimitFacts &facts() const { return m_facts; }

private:
    qint64 m_version = 0;
    QDate m_today;
    LimitFacts m_facts;
    std::optional<LimitBook> m_book;
};

} // namespace Shortlist
