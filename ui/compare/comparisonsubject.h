// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/profile.h"
#include "models/domain/views.h"

#include <QDate>

#include <vector>

namespace Shortlist {

/// A posting beside others; or one version of it, with that reading's facts and source.
struct ComparedItem
{
    PostingDetails details;
    int version = 0; ///< 0: the posting as it stands
};

/// What a comparison is made of.
struct ComparisonSubject
{
    std::vector<ComparedItem> items;
    Profile profile; ///< the user's
    QDate today;     ///< what deadlines count from
};

} // namespace Shortlist
