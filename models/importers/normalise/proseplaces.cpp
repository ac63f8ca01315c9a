// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/proseplaces.h"

#include "models/importers/normalise/pattern.h"
#include "models/importers/normalise/places.h"
#include "models/importers/normalise/stems.h"
#include "models/importers/normalise/worldcities.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

/// The city behind words of place, captured as 1.
const std::vector<StemPattern> &sentences()
{
    static const auto make = [](const QString &words) {
        return casedPattern(words + u"\\s+(\\p{Lu}[\\p{L}'’-]+(?:[ -]\\p{Lu}[\\p{L}'’-]+){0,2})"_s);
    };
    static const std::vector<StemPattern> all = {
        stemPattern(u"standort|arbeitsort|dienstort"_s,
                    make(u"\\b(?:am (?:Standort|Arbeitsort|Dienstort)|(?:Arbeitsort|Dienstort|Einsatzort) ist)"_s)),
        stemPattern(u"based in|located in"_s,
                    make(u"\\b(?:[Tt]his|[Tt]he) (?:role|position|job|post|internship)(?: is| will be|['’]s) "
                         u"(?:based|located) in"_s)),
        stemPattern(
            u"office|kontor|büro|bureau|oficina|kancelář"_s,
            make(u"\\b(?:to join|for|from|til|till|för|für|in|im|pour|para|do|v) (?:our|unser\\w*|vores|vårt|notre|"
                 u"nuestra|naší|naše)(?: [\\p{L}-]+)? ?(?:offices?|kontor\\w*|[Bb]üros?|bureaux?|oficinas?|"
                 u"kanceláře?) (?:in|i|à|en|v)"_s)),
        stemPattern(u"basé"_s, make(u"\\b(?:[Pp]oste|[Ss]tage|[Ee]mploi|[Mm]ission)(?: est)? basée? à"_s)),
    };
    return all;
}

} // namespace

std::optional<FoundPlace> placeInProse(const QString &text)
{
    for (const StemPattern &sentence : sentences()) {
        const auto match = sentence.match(text);
        if (!match.hasMatch())
            continue;
        QString city = match.captured(1);
        while (countryOfCity(city).isEmpty() && city.contains(u' ')) // "Ghent Please" is Ghent
            city = city.left(city.lastIndexOf(u' '));
        auto place = countryOfCity(city).isEmpty() ? std::nullopt : readPlace(city);
        if (place)
            return FoundPlace{*std::move(place), match.captured().trimmed()};
    }
    return {};
}

} // namespace Shortlist
