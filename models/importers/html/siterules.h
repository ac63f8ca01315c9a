// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1String>

#include <span>

namespace Shortlist {

/// Where a site's pages hold one fact. Selectors as htmlselect.h has them.
struct SiteField
{
    QLatin1String name; ///< of models/importers/fieldnames.h
    const char16_t *selector;
};

/// How one site, or one employers' system, marks up the page of a posting. Told by its marks, never by its address:
/// pages are saved, mailed and mirrored.
struct SiteRule
{
    QLatin1String site;
    QLatin1String mark; ///< stands in every such page; looked for before any tree is built
    const char16_t *title;
    const char16_t *body; ///< of the description; several elements are read one after the other
    std::span<const SiteField> fields;
    const char16_t *pairs; ///< elements that hold a label and its value or values; empty for none
};

/// Every site that we know, one entry each.
std::span<const SiteRule> siteRules();

} // namespace Shortlist
