// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "models/domain/result.h"
#include "models/services/appointmentservice.h"
#include "models/services/duplicateservice.h"
#include "models/services/historyservice.h"
#include "models/services/importservice.h"
#include "models/services/limitservice.h"
#include "models/services/maintenanceservice.h"
#include "models/services/postingservice.h"
#include "models/services/storeaccess.h"
#include "models/services/tagservice.h"
#include "models/services/trackingservice.h"

#include <memory>

namespace Shortlist::Cli {

/// The database and its services, owned by the command line because no window runs.
class Session
{
public:
    /// The errors of StoreAccess::open. Creates the folder of the default database.
    static Result<std::unique_ptr<Session>> open(const QString &database, StoreAccess::Upkeep upkeep);

    Services services();

private:
    explicit Session(std::unique_ptr<StoreAccess> store);

    std::unique_ptr<StoreAccess> m_store; // first: the services refer to it
    PostingService m_postings;
    ImportService m_imports;
    TagService m_tags;
    TrackingService m_tracking;
    LimitService m_limits;
    MaintenanceService m_maintenance;
    DuplicateService m_duplicates;
    HistoryService m_histories;
    AppointmentService m_appointments;
};

} // namespace Shortlist::Cli
