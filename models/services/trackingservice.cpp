// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/trackingservice.h"

#include "models/services/recording.h"
#include "models/services/storeaccess.h"
#include "models/services/storethreads.h"

#include <QDate>

namespace Shortlist {

using namespace Qt::StringLiterals;

TrackingService::TrackingService(StoreAccess &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{ }

QFuture<Result<std::vector<Stage>>> TrackingService::stages()
{
    return m_store.threads().read([](Store &store) { return store.tracking().stages(); });
}

QFuture<Result<TrackOutcome>> TrackingService::record(TrackRequest request)
{
    const QString name = request.replaces == EventId{} ? u"stage.record"_s : u"stage.edit"_s;
    return m_store.threads().write({name}, [request = std::move(request)](Store &store) {
        return recordStep(store, request, QDate::currentDate());
    });
}

QFuture<Result<std::vector<TrackOutcome>>> TrackingService::recordAll(std::vector<TrackRequest> requests)
{
    const ActionName name{u"stage.record"_s, int(requests.size())};
    return m_store.threads().write(name,
                                   [requests = std::move(requests)](Store &store) -> Result<std::vector<TrackOutcome>> {
                                       std::vector<TrackOutcome> outcomes;
                                       for (const TrackRequest &request : requests) {
                                           auto outcome = recordStep(store, request, QDate::currentDate());
                                           if (!outcome)
                                               return outcome.error();
                                           outcomes.push_back(*std::move(outcome));
                                       }
                                       return outcomes;
                                   });
}

QFuture<Result<>> TrackingService::retract(EventId event)
{
    return m_store.threads().write({u"stage.retract"_s},
                                   [event](Store &store) { return retractStep(store, event, QDate::currentDate()); });
}

} // namespace Shortlist
