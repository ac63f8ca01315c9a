// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>
#include <string_view>

/// The vocabulary of skills.cpp. Data, no logic.
namespace Shortlist::SkillWords {

struct Entry
{
    std::u16string_view name;           ///< as it is shown, and one of its spellings
    std::u16string_view spellings = {}; ///< further ones, as regular expressions joined by "|"
};

/// Written as here, capitals included: words of everyday language.
std::span<const Entry> cased();
/// Written in any case.
std::span<const Entry> uncased();

} // namespace Shortlist::SkillWords
