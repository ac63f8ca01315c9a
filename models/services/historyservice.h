// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/period.h"
#include "models/domain/result.h"
#include "models/policy/agenda.h"
#include "models/policy/proof.h"
#include "models/policy/statistics.h"

#include <QFuture>
#include <QObject>

#include <vector>

namespace Shortlist {

class StoreAccess;

/// What follows from the histories: what is to be done today, and what came of the search.
class HistoryService : public QObject
{
    Q_OBJECT

public:
    /// `store` must outlive this.
    explicit HistoryService(StoreAccess &store, QObject *parent = nullptr);

    QFuture<Result<std::vector<AgendaItem>>> agenda(AgendaRules rules);
    QFuture<Result<Statistics>> statistics();
    QFuture<Result<std::vector<ProofEntry>>> proof(Period period);

private:
    StoreAccess &m_store;
};

} // namespace Shortlist
