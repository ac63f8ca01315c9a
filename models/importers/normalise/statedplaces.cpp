// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/statedplaces.h"

#include "models/domain/text.h"
#include "models/importers/normalise/countries.h"
#include "models/importers/normalise/pattern.h"
#include "models/importers/normalise/places.h"
#include "models/importers/normalise/worldcities.h"

#include <QStringList>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

constexpr int MostCountryWords = 3;

bool isState(const QString &part)
{
    return !usState(part).isEmpty() || !canadianProvince(part).isEmpty();
}

/// A country by its name, or by a code that is not a state's too ("CA", "IN", "DE").
bool isSurelyCountry(const QString &part)
{
    const bool isCode = part.size() == 2;
    return !countryCode(part).isEmpty() && (!isCode || (part == part.toUpper() && !isState(part)));
}

/// Words for remote work and what is left round them: "Remote (US)" is "US", "Remote: Berlin" is "Berlin".
QString withoutRemote(const QString &text)
{
    static const auto leading = pattern(
        uR"(^(?:fully |100 ?% )?(?:remote|hybrid|on-?site|home ?office)\b(?: (?:jobs?|work|positions?))?[\s:,/|–—-]*(?:(?:in|from)\b)?\s*)"_s);
    static const auto trailing = pattern(uR"([\s:,/|(–—-]+(?:fully )?(?:remote|hybrid|on-?site|home ?office)\b\)?$)"_s);
    static const auto enclosed = pattern(uR"(^\((.*)\)$)"_s);
    QString rest = Text::collapsed(text);
    rest = trailing.removedFrom(leading.removedFrom(rest));
    const auto match = enclosed.match(rest);
    return (match.hasMatch() ? match.captured(1) : rest).trimmed();
}

/// "USA.VA.Reston", "US-AR-SPRINGDALE-BLDG 1 ~ 275 E …": country, state and place as one code.
std::optional<QStringList> codedParts(const QString &text)
{
    static const auto code =
        casedPattern(uR"(^([A-Z]{2,3})\s?([.-])\s?([A-Z]{2})\s?\2\s?([^~]*?)\s*(?:[.-]\s*(?:BLDG|Bldg)\b.*|~.*)?$)"_s);
    const auto match = code.match(text);
    if (!match.hasMatch() || countryCode(match.captured(1)).isEmpty())
        return {};
    return QStringList{match.captured(4), match.captured(3), match.captured(1)};
}

/// A second part that is no country is a region ("Ely, Cambridgeshire"); a state before a country is one too.
void putRegionRight(Place *place)
{
    if (place->region.isEmpty() && place->country.size() > 2)
        place->region = std::exchange(place->country, {});
    const bool isStateOnly = place->country == u"US" && place->region.isEmpty() && !usState(place->locality).isEmpty()
        && countryOfCity(place->locality).isEmpty();
    if (isStateOnly)
        place->region = usState(std::exchange(place->locality, {}));
}

/// "Heredia Costa Rica", "Atlanta Georgia": a city and the name of its country or state.
QStringList splitBehind(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (int count = std::min<int>(MostCountryWords, int(words.size()) - 1); count > 0; --count) {
        const QString last = words.mid(words.size() - count).join(u' ');
        const bool isName = last.size() > 3 && (!usState(last).isEmpty() || !countryCode(last).isEmpty());
        if (isName)
            return {words.first(words.size() - count).join(u' '), last};
    }
    return {text};
}

bool namesLand(const QString &part)
{
    return isSurelyCountry(part) || isState(part);
}

/// "California 94104 United States" behind a city: the region and its country.
QStringList withLandApart(QStringList parts)
{
    const bool isSplit = parts.size() == 2 && !namesLand(parts.back()) && splitBehind(parts.back()).size() == 2;
    return isSplit ? QStringList{parts.front()} + splitBehind(parts.back()) : parts;
}

QStringList partsOf(const QString &written)
{
    static const Pattern commas(u"\\s*[,，]\\s*"_s);
    static const Pattern dashes(u"\\s+[-–—]\\s+|\\s*>\\s*"_s);
    static const Pattern number(u"^\\d[\\dAB]\\d?\\s+-\\s+"_s); // of a French département
    if (auto coded = codedParts(written))
        return *std::move(coded);
    QString text = number.removedFrom(written);
    const QStringList dashed = dashes.split(text, Qt::SkipEmptyParts);
    // iCIMS: the office and its country before the whole address.
    if (dashed.size() > 2 && dashed.back().contains(u',') && isSurelyCountry(dashed.at(dashed.size() - 2)))
        text = dashed.back();
    QStringList parts = withLandApart(commas.split(text, Qt::SkipEmptyParts));
    if (parts.size() == 1 && dashed.size() > 1 && std::any_of(dashed.begin(), dashed.end(), namesLand))
        parts = dashed;
    if (parts.size() == 1 && countryCode(text).isEmpty() && usState(text).isEmpty())
        parts = splitBehind(text);
    const bool isReversed = parts.size() > 1 && isSurelyCountry(parts.front()) && !isSurelyCountry(parts.back());
    if (isReversed)
        std::reverse(parts.begin(), parts.end());
    return parts;
}

bool isNoPlace(const QString &text)
{
    static const auto words = pattern(
        uR"(^(?:(?:\d+|multiple|various|several|all) (?:locations?|offices?|places|cities)|flexible|work from home)$)"_s);
    return words.match(text).hasMatch();
}

/// Whether one of two names of a city is part of the other: "New York" and "New York City".
bool agree(const QString &a, const QString &b)
{
    const QString left = Text::folded(a);
    const QString right = Text::folded(b);
    return left.isEmpty() || right.isEmpty() || left.contains(right) || right.contains(left);
}

} // namespace

std::vector<Place> statedPlaces(const QString &text)
{
    std::vector<Place> places;
    const QStringList written = placeTexts(text);
    for (const QString &one : written) {
        const QString rest = withoutRemote(one);
        auto place = isNoPlace(rest) ? std::nullopt : readPlace(partsOf(rest).join(u", "_s));
        if (!place)
            continue;
        putRegionRight(&*place);
        place->text = Text::collapsed(one);
        if (std::find(places.begin(), places.end(), *place) == places.end())
            places.push_back(*std::move(place));
    }
    return places;
}

Place mergedPlace(const Place &ofText, const Place &ofParts)
{
    if (!agree(ofText.locality, ofParts.locality) && isSurelyPlace(ofText.text))
        return ofText;
    Place place = ofParts;
    place.text = ofText.text;
    if (place.locality.isEmpty())
        place.locality = ofText.locality;
    if (!ofText.region.isEmpty())
        place.region = ofText.region;
    if (place.country.isEmpty())
        place.country = ofText.country;
    return place;
}

} // namespace Shortlist
