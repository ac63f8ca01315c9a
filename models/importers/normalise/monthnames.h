// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <string_view>

/// The months' names of dates.cpp. Data, no logic.
namespace Shortlist::MonthNames {

struct Entry
{
    std::u16string_view name;
    int month;
    bool isEnglish; ///< may be cut to three letters
};

// clang-format off
constexpr auto All = std::to_array<Entry>({
    {u"january", 1, true},
    {u"february", 2, true},
    {u"march", 3, true},
    {u"april", 4, true},
    {u"may", 5, true},
    {u"june", 6, true},
    {u"july", 7, true},
    {u"august", 8, true},
    {u"september", 9, true},
    {u"october", 10, true},
    {u"november", 11, true},
    {u"december", 12, true},
    {u"sept", 9, true},
    {u"januar", 1, false},
    {u"februar", 2, false},
    {u"märz", 3, false},
    {u"mai", 5, false},
    {u"juni", 6, false},
    {u"juli", 7, false},
    {u"oktober", 10, false},
    {u"dezember", 12, false},
    {u"jänner", 1, false},
    {u"janvier", 1, false},
    {u"février", 2, false},
    {u"mars", 3, false},
    {u"avril", 4, false},
    {u"juin", 6, false},
    {u"juillet", 7, false},
    {u"août", 8, false},
    {u"septembre", 9, false},
    {u"octobre", 10, false},
    {u"novembre", 11, false},
    {u"décembre", 12, false},
    {u"enero", 1, false},
    {u"febrero", 2, false},
    {u"marzo", 3, false},
    {u"abril", 4, false},
    {u"mayo", 5, false},
    {u"junio", 6, false},
    {u"julio", 7, false},
    {u"agosto", 8, false},
    {u"septiembre", 9, false},
    {u"octubre", 10, false},
    {u"noviembre", 11, false},
    {u"diciembre", 12, false},
    {u"gennaio", 1, false},
    {u"febbraio", 2, false},
    {u"aprile", 4, false},
    {u"maggio", 5, false},
    {u"giugno", 6, false},
    {u"luglio", 7, false},
    {u"settembre", 9, false},
    {u"ottobre", 10, false},
    {u"dicembre", 12, false},
    {u"janeiro", 1, false},
    {u"fevereiro", 2, false},
    {u"março", 3, false},
    {u"maio", 5, false},
    {u"junho", 6, false},
    {u"julho", 7, false},
    {u"setembro", 9, false},
    {u"outubro", 10, false},
    {u"novembro", 11, false},
    {u"dezembro", 12, false},
    {u"januari", 1, false},
    {u"februari", 2, false},
    {u"maart", 3, false},
    {u"mei", 5, false},
    {u"augustus", 8, false},
    {u"marts", 3, false},
    {u"maj", 5, false},
    {u"augusti", 8, false},
    {u"ledna", 1, false},
    {u"února", 2, false},
    {u"března", 3, false},
    {u"dubna", 4, false},
    {u"května", 5, false},
    {u"června", 6, false},
    {u"července", 7, false},
    {u"srpna", 8, false},
    {u"září", 9, false},
    {u"října", 10, false},
    {u"listopadu", 11, false},
    {u"prosince", 12, false},
    {u"stycznia", 1, false},
    {u"lutego", 2, false},
    {u"marca", 3, false},
    {u"kwietnia", 4, false},
    {u"maja", 5, false},
    {u"czerwca", 6, false},
    {u"lipca", 7, false},
    {u"sierpnia", 8, false},
    {u"września", 9, false},
    {u"października", 10, false},
    {u"listopada", 11, false},
    {u"grudnia", 12, false},
});
// clang-format on

} // namespace Shortlist::MonthNames
