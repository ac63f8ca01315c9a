// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QString>

namespace Shortlist {

struct Tag
{
    TagId id{};
    QString name;   ///< unique, ignoring case
    QString colour; ///< "#rrggbb"
    int count = 0;  ///< postings that carry it

    friend bool operator==(const Tag &, const Tag &) = default;
};

} // namespace Shortlist
