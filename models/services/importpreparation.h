// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/importservice.h"
#include "models/storage/facts.h"

#include <QFuture>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace Shortlist {

/// What can be worked out of a staged item without the database.
struct PreparedItem
{
    std::optional<StorablePosting> posting;
    QByteArray source; ///< compressed; empty where an earlier item has the same source
};

/// Works the items of a staging out on other threads, some ahead of the one that stores them. Only what the staging
/// took for new is: the rest is seldom stored.
class ImportPreparation
{
public:
    /// `staging` must outlive this.
    explicit ImportPreparation(const Staging &staging);
    ~ImportPreparation();
    Q_DISABLE_COPY_MOVE(ImportPreparation)

    /// Asked in the order of the items; each once.
    PreparedItem take(size_t item);

private:
    void start();

    const Staging &m_staging;
    std::map<size_t, QFuture<std::vector<PreparedItem>>> m_ahead; ///< by their first item
    std::vector<PreparedItem> m_current;
    size_t m_currentFrom = 0;
    size_t m_next = 0;      ///< the first that nobody works on yet
    std::set<int> m_packed; ///< sources that an item has
};

} // namespace Shortlist
