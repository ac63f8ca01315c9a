// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>
#include <string_view>

/// The months' names of dates.cpp. Data, no logic.
namespace Shortlist::MonthNames {

struct Entry
{
    std::u16string_view name;
    int month;
    bool isEnglish; ///< may be cut to three letters
};

/// Each name in lower case, of every language that dates.cpp reads.
std::span<const Entry> all();

} // namespace Shortlist::MonthNames
