// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/places.h"

#include "models/domain/text.h"
#include "models/importers/normalise/countries.h"
#include "models/importers/normalise/pattern.h"
#include "models/importers/normalise/worldcities.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

constexpr char16_t FirstIdeograph = 0x2E80;
constexpr qsizetype LongestIdeographicCity = 5;

bool isPlaceholder(const QString &text)
{
    static const auto words = pattern(
        uR"(^[\s\-–—.,/]*$|^(?:anywhere|worldwide|global|remote|home ?office|n/?a|various|multiple locations|null|none|tbd)$)"_s);
    return words.match(text).hasMatch();
}

QString withoutWorkplace(const QString &text)
{
    static const auto words = pattern(
        uR"(\s*[\[(]\s*(?:fully |100 ?% )?(?:remote|hybrid|on-?site|in[- ]office|home office|hq)\b[^\])]*[\])]|^\s*(?:fully )?(?:remote|hybrid|on-?site)\b\s*(?:[-–—:,/|]|\bin\b|\bfrom\b)?\s*|\s*(?:[-–—,/|]\s*|\s)(?:fully )?(?:remote|hybrid|on-?site)\s*$)"_s);
    return Text::collapsed(words.removedFrom(text));
}

void fillCountry(Place *place, const QString &part)
{
    const QString code = countryCode(part);
    place->country = code.isEmpty() ? part : code;
}

/// As portals there write them: "Ensenada, B.C.", "Monterrey, N.L."
bool isMexicanState(const QString &name)
{
    static const auto states = pattern(
        uR"(^(?:ags|b\.\s?c|b\.\s?c\.\s?s|camp|chis|chih|coah|col|cdmx|d\.\s?f|dgo|edo\.? ?(?:de )?m[ée]x|gto|gro|hgo|jal|jalisco|mich|mor|nay|n\.\s?l|nuevo león|oax|pue|puebla|qro|querétaro|q\.\s?roo|quintana roo|s\.\s?l\.\s?p|sin|sinaloa|son|sonora|tab|tamps|tamaulipas|tlax|ver|yuc|yucatán|zac)\.?$)"_s);
    return name.size() >= 2 && name.size() <= 20 && states.isIn(name);
}

/// "CA" or "94105" behind a city of the US, "ON" in Canada.
bool fillRegion(Place *place, const QString &part)
{
    static const auto withZip = pattern(uR"(^(.*?)\s*(\d{5})(?:-\d{4})?$)"_s);
    const auto zip = withZip.match(part);
    const QString name = zip.hasMatch() ? zip.captured(1) : part;
    if (const QString state = usState(name); !state.isEmpty()) {
        place->region = state;
        place->country = u"US"_s;
    } else if (const QString province = canadianProvince(name); !province.isEmpty()) {
        place->region = province;
        place->country = u"CA"_s;
    } else if (isMexicanState(name)) {
        place->region = name;
        place->country = u"MX"_s;
    } else {
        return false;
    }
    if (zip.hasMatch())
        place->postalCode = zip.captured(2);
    return true;
}

/// "7100 Vejle": a town with its number.
void fillTown(Place *place, const QString &part)
{
    static const Pattern town(u"^((?:\\p{Lu}{1,2}-)?\\d{4,5})\\s(\\p{Lu}[^\\d,]{1,40})$"_s, Expression::UnicodeWords);
    const auto match = town.match(part);
    if (!match.hasMatch())
        return;
    place->postalCode = match.captured(1);
    place->locality = match.captured(2).trimmed();
    place->country = countryOfCity(place->locality);
}

/// A country, or what a street is in: "Industrivej 40, 7100 Vejle".
void fillLast(Place *place, const QString &part)
{
    fillTown(place, part);
    if (place->postalCode.isEmpty())
        fillCountry(place, part);
}

Place fromParts(const QStringList &parts)
{
    Place place;
    place.locality = parts.front();
    if (parts.size() == 2) {
        const QString ofCity = countryCode(parts[1]).isEmpty() ? countryOfCity(parts[1]) : QString();
        if (!ofCity.isEmpty() && usState(parts[1]).isEmpty()) { // "Loxley, Sheffield"
            place.region = parts[1];
            place.country = ofCity;
        } else if (!fillRegion(&place, parts[1])) {
            fillLast(&place, parts[1]);
        }
    } else if (parts.size() >= 3) {
        const QString region = parts[parts.size() - 2];
        if (!fillRegion(&place, region))
            place.region = region;
        fillCountry(&place, parts.back());
        place.locality = parts[parts.size() - 3];
    }
    if (place.country.size() > 40)
        place.country.clear();
    return place;
}

/// "東京都渋谷区", "서울 강남구": the city comes first and nothing parts it from the rest.
QString countryOfBeginning(const QString &part)
{
    for (qsizetype length = std::min<qsizetype>(LongestIdeographicCity, part.size()); length >= 2; --length) {
        const QString country = countryOfCity(part.left(length));
        if (!country.isEmpty())
            return country;
    }
    return {};
}

Place fromOnePart(const QString &part)
{
    Place place;
    fillTown(&place, part);
    if (!place.postalCode.isEmpty())
        return place;
    static const Pattern australian(
        u"^(\\p{Lu}[\\p{L}' -]{2,30}) (?:(NSW|QLD|VIC|TAS|ACT)(?: (\\d{4}))?|(WA|SA|NT) (\\d{4}))$"_s,
        Expression::UnicodeWords);
    if (const auto match = australian.match(part); match.hasMatch()) { // "Caboolture QLD"
        place.locality = match.captured(1);
        place.region = match.captured(2) + match.captured(4);
        place.postalCode = match.captured(3) + match.captured(5);
        place.country = u"AU"_s;
        return place;
    }
    static const Pattern department(u"^(\\p{Lu}[^\\d()]{1,40}?)\\s?\\(\\d[\\dAB]\\)$"_s, Expression::UnicodeWords);
    if (const auto match = department.match(part); match.hasMatch()) { // "Montclar (04)"
        place.locality = match.captured(1);
        place.country = u"FR"_s;
        return place;
    }
    const QString code = part.size() == 2 && part != part.toUpper() ? QString() : countryCode(part);
    QString cityCountry = countryOfCity(part);
    if (cityCountry.isEmpty() && part.front().unicode() >= FirstIdeograph)
        cityCountry = countryOfBeginning(part);
    if (!cityCountry.isEmpty()) {
        place.locality = part;
        place.country = cityCountry;
    } else if (!code.isEmpty()) {
        place.country = code;
    } else if (part.size() > 2 && !usState(part).isEmpty()) {
        place.region = usState(part);
        place.country = u"US"_s;
    } else {
        place.locality = part;
    }
    return place;
}

} // namespace

std::optional<Place> readPlace(const QString &text)
{
    const QString whole = withoutWorkplace(Text::collapsed(text));
    const bool isRemoteFrom =
        whole.startsWith(u'(') && whole.endsWith(u')') && !countryCode(whole.sliced(1, whole.size() - 2)).isEmpty();
    if (isRemoteFrom) // "REMOTE (Canada)"
        return {};
    if (whole.isEmpty() || isPlaceholder(whole) || whole.size() > 120)
        return {};
    QStringList parts;
    const QStringList pieces = Pattern(u"[,，、]"_s).split(whole);
    for (const QString &piece : pieces) {
        const QString part = withoutWorkplace(piece);
        if (!isPlaceholder(part) && (parts.isEmpty() || parts.back() != part))
            parts.append(part);
    }
    if (parts.isEmpty())
        return {};
    Place place = parts.size() == 1 ? fromOnePart(parts.front()) : fromParts(parts);
    place.text = whole;
    return place;
}

QStringList placeTexts(const QString &text)
{
    static const Pattern separators(
        uR"(\s*[;|•]\s*|\s+/\s+|\s+(?:or|oder|ou|nebo|eller|lub)\s+|\n|\s+&\s+(?![^\n]{2,40} (?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT)$)|、|(?<=\p{Han})\s?[/，,·]\s?(?=\p{Han})|\s?(?:或|または|또는)\s?)"_s,
        Expression::UnicodeWords);
    return separators.split(text, Qt::SkipEmptyParts);
}

namespace {

/// "Pune (Baner), Hyderabad", "Lyon, Paris, Nantes": towns side by side. Of two the second may be the region of the
/// first where both are called so; a country has many of one name in the US and Canada.
QStringList townsApart(const QString &text)
{
    static const Pattern comma(uR"(\s*,\s*(?![^()]*\)))"_s);
    constexpr qsizetype Sure = 3;
    const QStringList parts = comma.split(text, Qt::SkipEmptyParts);
    QStringList countries;
    QSet<QString> names;
    for (const QString &part : parts) {
        names.insert(part.section(u'(', 0, 0).trimmed());
        countries.append(countryOfCity(part.section(u'(', 0, 0).trimmed()));
    }
    const bool areTowns = parts.size() > 1 && !countries.contains(QString()) && names.size() == parts.size()
        && std::all_of(parts.begin(), parts.end(),
                       [](const QString &part) { return countryCode(part).isEmpty() && usState(part).isEmpty(); });
    const bool isOneCountry = countries.count(countries.value(0)) == countries.size() && countries.value(0) != u"US"
        && countries.value(0) != u"CA" && countries.value(0) != u"GB";
    return areTowns && (isOneCountry || parts.size() >= Sure) ? parts : QStringList{text};
}

} // namespace

std::vector<Place> readPlaces(const QString &text)
{
    std::vector<Place> places;
    QStringList parts;
    for (const QString &part : placeTexts(text))
        parts += townsApart(part);
    for (const QString &part : parts) {
        auto place = readPlace(part);
        if (place && std::find(places.begin(), places.end(), *place) == places.end())
            places.push_back(std::move(*place));
    }
    return places;
}

namespace {

/// "Platform Engineer (Bergen)", "Conservation Officer - Norwich": a city as the last cell, and no word that is one
/// too.
std::optional<Place> placeBehindTitle(const QString &title)
{
    static const auto last =
        casedPattern(uR"((?:[(\[]|\s[-–—|]\s|,\s)(\p{Lu}[\p{L}’' -]{2,30}?(?:, [\p{L} ]{2,20})?)[)\]]?$)"_s);
    static const auto common = pattern(
        uR"(^(?:mobile|reading|bath|nice|split|java|phoenix|orange|enterprise|commerce|industry|media|surprise|normal|independence|union|liberal|hope|college|central|delta|march|eagle|star|sandy|salt)$)"_s);
    const QString name = last.match(title).captured(1);
    const bool isCity =
        !name.isEmpty() && !common.match(name).hasMatch() && !countryOfCity(name.section(u',', 0, 0)).isEmpty();
    return isCity ? readPlace(name) : std::nullopt;
}

} // namespace

std::vector<Place> placesInTitle(const QString &title)
{
    static const auto list = casedPattern(
        uR"(\b(?:in|i|à|en|v|ve) (\p{Lu}[\p{L}’'-]*(?:(?: | or | and | oder | und | ou | et | o | y | eller | och | og | nebo |, | / |/)\p{Lu}[\p{L}’'-]*)*))"_s);
    static const Pattern separators(u" or | and | oder | und | ou | et | o | y | eller | och | og | nebo |, | ?/ ?"_s);
    std::vector<Place> places;
    const QStringList names = separators.split(list.match(title).captured(1), Qt::SkipEmptyParts);
    for (const QString &name : names) {
        const auto place = countryOfCity(name).isEmpty() ? std::nullopt : readPlace(name);
        if (place)
            places.push_back(*place);
    }
    if (places.empty())
        if (const auto place = placeBehindTitle(title))
            places.push_back(*place);
    return places;
}

bool isSurelyPlace(const QString &text)
{
    static const auto shape = casedPattern(uR"(^[\p{L}\d .,'’()/;&|-]{2,80}$)"_s);
    if (!shape.match(text).hasMatch() || text.count(u' ') > 8)
        return false;
    const auto places = readPlaces(text);
    return !places.empty() && std::all_of(places.begin(), places.end(), [](const Place &place) {
        return place.country.size() == 2 && (place.locality.isEmpty() || place.locality.size() < 40);
    });
}

} // namespace Shortlist
