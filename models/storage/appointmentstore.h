// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/appointment.h"
#include "models/domain/result.h"

#include <map>
#include <vector>

namespace Shortlist {

namespace Sql {
class Connection;
}

/// The dates of applications. Writing needs an open Action.
class AppointmentStore
{
public:
    /// `db` must outlive this.
    explicit AppointmentStore(Sql::Connection &db);

    /// By day, time and order of recording; the cancelled ones too.
    Result<std::vector<Appointment>> ofPosting(PostingId posting);
    /// NotFound.
    Result<Appointment> appointment(AppointmentId id);
    /// Of postings that do not lie in the trash.
    Result<std::map<PostingId, std::vector<Appointment>>> open();
    Result<std::map<PostingId, std::vector<Appointment>>> all();

    /// `id` is ignored. InvalidArgument; NotFound where there is no such posting.
    Result<AppointmentId> add(const Appointment &appointment);
    /// Replaces everything but its posting and when it was recorded.
    Result<> replace(const Appointment &appointment);
    /// From one posting to another; entries of the history are given as `events` says, 0 where it does not know them.
    Result<> move(PostingId from, PostingId to, const std::map<EventId, EventId> &events);

private:
    Sql::Connection &m_db;
};

} // namespace Shortlist
