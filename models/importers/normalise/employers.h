// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Shortlist {

/// The name as it is known: spaces and legal suffixes are the source's, but "Tik Tok" is TikTok.
QString canonicalEmployer(const QString &asWritten);

/// The last words of many companies' names ("Initech Robotics"), as alternatives of an expression.
inline constexpr auto TradeWords =
    u"Engineering|Health|Healthcare|Analytics|Labs|Games|Foods|Bank|School|Clinic|Hotels?|Partners|"
    u"Studios?|Media|Group|Robotics|Energy|Technologies|Technology|Solutions|Systems|Consulting|Logistics|"
    u"Hospital|Museum|Trust|Foundation|Theatre|Farms?|Brewery|Software|Instruments|Aerospace|Pharma|"
    u"Insurance|Airlines|Railways?|Ferries|Furniture|Retail|Motors|Industries|Works|Paper|Optics";

struct FoundEmployer
{
    QString name;
    QString quote; ///< verbatim
};

/// The employer that a text names where no field does: "About Initech", "at Initech, our mission", "Initech is
/// committed to". The name that is said most often so.
std::optional<FoundEmployer> employerInProse(const QString &text);

/// Words that stand where a name may ("Our team", "Die Stelle") and are none.
bool isNoEmployer(const QString &name);

/// The name behind the short one in the address of a board ("initech-labs"): as the text spells it ("Initech Labs"),
/// else the short name's words with capitals.
QString employerOfSlug(const QString &slug, const QString &text);

} // namespace Shortlist
