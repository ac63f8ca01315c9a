// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/profile.h"
#include "models/domain/result.h"

namespace Shortlist {

namespace Sql {
class Connection;
}

/// What the user brings and what counts for him. Writing needs an open Action.
class ProfileStore
{
public:
    /// `db` must outlive this.
    explicit ProfileStore(Sql::Connection &db);

    Result<Profile> profile();
    /// Names that are one but for case and accents are kept once. InvalidArgument for an empty one.
    Result<> setSkills(const QStringList &names);
    /// InvalidArgument for a weight that is none.
    Result<> setWeights(const ScoreWeights &weights);

private:
    Sql::Connection &m_db;
};

} // namespace Shortlist
