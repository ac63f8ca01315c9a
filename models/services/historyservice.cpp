// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/historyservice.h"

#include "models/services/storeaccess.h"
#include "models/services/storethreads.h"
#include "models/storage/recordreader.h"
#include "models/storage/sqltransaction.h"

#include <QDate>

#include <type_traits>

namespace Shortlist {

namespace {

/// `judge(records, stages)` over everything that was tracked, and what closes in `deadlines`.
template <typename Judge>
auto judged(Store &store, const Period &deadlines, const Judge &judge)
    -> Result<std::invoke_result_t<Judge, const std::vector<SearchRecord> &, const std::vector<Stage> &>>
{
    const Sql::Snapshot snapshot(store.connection());
    const auto stages = store.tracking().stages();
    if (!stages)
        return stages.error();
    const auto records = readSearchRecords(store.connection(), deadlines);
    if (!records)
        return records.error();
    return judge(*records, *stages);
}

} // namespace

HistoryService::HistoryService(StoreAccess &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{ }

QFuture<Result<std::vector<AgendaItem>>> HistoryService::agenda(AgendaRules rules)
{
    return m_store.threads().read([rules](Store &store) {
        const QDate today = QDate::currentDate();
        const Period deadlines{today.addDays(-rules.missedWithinDays), today.addDays(rules.dueWithinDays)};
        return judged(store, deadlines,
                      [&](const auto &records, const auto &stages) { return agendaOf(records, stages, today, rules); });
    });
}

QFuture<Result<Statistics>> HistoryService::statistics()
{
    return m_store.threads().read([](Store &store) {
        return judged(store, {}, [](const auto &records, const auto &stages) {
            return statisticsOf(records, stages, QDate::currentDate());
        });
    });
}

QFuture<Result<std::vector<ProofEntry>>> HistoryService::proof(Period period)
{
    return m_store.threads().read([period](Store &store) {
        return judged(store, {},
                      [&period](const auto &records, const auto &stages) { return proofOf(records, stages, period); });
    });
}

} // namespace Shortlist
