// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/text.h"
#include "models/domain/words.h"
#include "models/importers/normalise/badgelines.h"
#include "models/importers/normalise/calls.h"
#include "models/importers/normalise/countries.h"
#include "models/importers/normalise/draft.h"
#include "models/importers/normalise/employment.h"
#include "models/importers/normalise/pattern.h"
#include "models/importers/normalise/places.h"
#include "models/importers/normalise/proseplaces.h"
#include "models/importers/normalise/statedplaces.h"
#include "models/importers/normalise/worldcities.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

constexpr size_t MaxPlaces = 100;
constexpr qsizetype SearchedText = 3000; ///< for towns that no word of place announces

std::optional<double> coordinate(const QString &text)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber && value >= -180 && value <= 180 ? std::optional(value) : std::nullopt;
}

/// The first of several spellings of one property.
QString part(const Draft &draft, const RawField &of, std::initializer_list<QLatin1StringView> names)
{
    for (const auto name : names) {
        const QString value = draft.fields.value(name, of.index, of.origin);
        if (!value.isEmpty())
            return value;
    }
    return {};
}

QString shownText(const Place &place)
{
    QStringList parts;
    for (const QString &text : {place.locality, place.region, place.country}) {
        if (!text.isEmpty() && !parts.contains(text))
            parts.append(text);
    }
    return parts.join(u", "_s);
}

/// "Anywhere" in place of a town: the site's word for remote work.
bool isAnywhere(const QString &text)
{
    return text.compare("anywhere"_L1, Qt::CaseInsensitive) == 0
        || text.compare("worldwide"_L1, Qt::CaseInsensitive) == 0;
}

bool isEmployers(const Draft &draft, const QString &name)
{
    return !name.isEmpty() && Text::employerKey(name) == Text::employerKey(draft.posting.employer);
}

/// Some sites put "1 Main St, Bern" into the town's field, some into every field: the last word of such is no country.
std::optional<Place> wholeAddress(const QString &address, const QString &region, const QString &country)
{
    auto place = readPlace(address);
    if (place && region == address && countryCode(place->country).isEmpty())
        place->country = countryCode(country);
    return place;
}

std::optional<Place> structuredPlace(const Draft &draft, const RawField &field)
{
    const QString locality =
        part(draft, field, {"jobLocation.address.addressLocality"_L1, "jobLocation.addressLocality"_L1});
    const QString region = part(draft, field,
                                {"jobLocation.address.addressRegion"_L1, "jobLocation.address.addressRegion.name"_L1,
                                 "jobLocation.addressRegion"_L1});
    const QString country = part(draft, field,
                                 {"jobLocation.address.addressCountry"_L1, "jobLocation.address.addressCountry.name"_L1,
                                  "jobLocation.addressCountry"_L1});
    if (locality.contains(u',') && (locality.contains(region) || region.isEmpty()))
        return wholeAddress(locality, region, country);
    if (isAnywhere(locality) || isEmployers(draft, locality))
        return std::nullopt;
    Place place;
    if (const auto city = locality.isEmpty() ? std::nullopt : readPlace(locality))
        place.locality = city->locality.isEmpty() ? locality : city->locality;
    place.region = region == locality || !readPlace(region) ? QString() : region;
    const QString code = countryCode(country);
    place.country = code.isEmpty() ? country : code;
    if (place.region == country)
        place.region.clear();
    place.postalCode = part(draft, field, {"jobLocation.address.postalCode"_L1, "jobLocation.postalCode"_L1});
    place.latitude = coordinate(part(
        draft, field, {"jobLocation.latitude"_L1, "jobLocation.geo.latitude"_L1, "jobLocation.address.latitude"_L1}));
    place.longitude = coordinate(
        part(draft, field,
             {"jobLocation.longitude"_L1, "jobLocation.geo.longitude"_L1, "jobLocation.address.longitude"_L1}));
    place.text = shownText(place);
    const bool isNothing = place.text.isEmpty() && place.postalCode.isEmpty() && !place.latitude;
    if (!isNothing)
        return place;
    const QString street = part(draft, field, {"jobLocation.address.streetAddress"_L1}); // a whole address in one field
    return isSurelyPlace(street) ? readPlace(street) : std::nullopt;
}

/// "Joensuu, Mikkeli, Pori" with as many regions, or three towns and more that are known: a place each.
std::vector<Place> placesOfList(const Draft &draft, const RawField &field)
{
    constexpr qsizetype SureTowns = 3;
    static const Pattern comma(u"\\s*[,;]\\s*"_s);
    static const Pattern digit(u"\\d"_s);
    const QString locality = part(draft, field, {"jobLocation.address.addressLocality"_L1});
    const QString region = part(draft, field, {"jobLocation.address.addressRegion"_L1});
    if (!locality.contains(u',') || locality == region || digit.isIn(locality))
        return {};
    const QStringList towns = comma.split(locality, Qt::SkipEmptyParts);
    const QStringList regions = comma.split(region, Qt::SkipEmptyParts);
    const bool areKnown =
        std::all_of(towns.begin(), towns.end(), [](const QString &town) { return !countryOfCity(town).isEmpty(); });
    if (regions.size() != towns.size() && (towns.size() < SureTowns || !areKnown))
        return {};
    std::vector<Place> places;
    for (qsizetype i = 0; i < towns.size(); ++i) {
        Place place;
        place.locality = towns[i];
        place.region = regions.size() == towns.size() ? regions[i] : QString();
        place.country = countryCode(part(draft, field, {"jobLocation.address.addressCountry"_L1}));
        place.text = shownText(place);
        places.push_back(std::move(place));
    }
    return places;
}

/// The city of the first place as it is written, else what its first field says.
QString quoteOf(const Draft &draft, const RawField &field)
{
    const QString city = part(draft, field, {"jobLocation"_L1, "jobLocation.address.addressLocality"_L1});
    return city.isEmpty() ? field.value : city;
}

void addPlace(Posting *posting, std::optional<Place> place)
{
    const auto isKnown = [&](const Place &known) {
        const QString town = known.text.section(u'-', 0, 0).section(u'·', 0, 0);
        const bool isHan = !town.isEmpty() && town.front().script() == QChar::Script_Han;
        return known.text == place->text || (isHan && town.size() <= 4 && place->text.startsWith(town)); // its address
    };
    if (place && posting->places.size() < MaxPlaces
        && std::none_of(posting->places.begin(), posting->places.end(), isKnown))
        posting->places.push_back(*std::move(place));
}

bool isPlaceText(const RawField &field)
{
    return field.name == "jobLocation"_L1 || field.name == "jobLocation.address"_L1;
}

/// The fields of the n-th place: a text that may name several, parts of one, or both for one.
void addPlacesOf(Draft *draft, const std::vector<RawField> &fields)
{
    std::vector<Place> ofTexts;
    for (const RawField &field : fields) {
        if (!isPlaceText(field) || isEmployers(*draft, field.value))
            continue;
        const bool isOwn = field.origin == OriginKind::AtsField || field.origin == OriginKind::SiteRule;
        const std::vector<Place> read = isOwn ? statedPlaces(field.value) : readPlaces(field.value);
        ofTexts.insert(ofTexts.end(), read.begin(), read.end());
    }
    const bool hasParts =
        std::any_of(fields.begin(), fields.end(), [](const RawField &field) { return !isPlaceText(field); });
    if (const auto several = hasParts ? placesOfList(*draft, fields.front()) : std::vector<Place>();
        several.size() > 1) {
        for (const Place &place : several)
            addPlace(&draft->posting, place);
        return;
    }
    const auto ofParts = hasParts ? structuredPlace(*draft, fields.front()) : std::nullopt;
    if (ofTexts.size() == 1 && ofParts)
        return addPlace(&draft->posting, mergedPlace(ofTexts.front(), *ofParts));
    for (Place &place : ofTexts)
        addPlace(&draft->posting, std::move(place));
    if (ofTexts.empty() && ofParts && !ofParts->text.isEmpty())
        addPlace(&draft->posting, ofParts);
}

void fillFromFields(Draft *draft)
{
    const std::vector<RawField> fields = draft->fields.below("jobLocation"_L1);
    if (fields.empty())
        return;
    const OriginKind best = fields.front().origin;
    std::map<int, std::vector<RawField>> byIndex;
    for (const RawField &field : fields)
        if (field.origin == best)
            byIndex[field.index].push_back(field);
    for (const auto &[index, ofPlace] : byIndex)
        addPlacesOf(draft, ofPlace);
    if (draft->posting.places.empty()) {
        for (const RawField &field : draft->fields.all("jobLocation.name"_L1))
            addPlace(&draft->posting,
                     isSurelyPlace(field.value) && !isEmployers(*draft, field.value) ? readPlace(field.value)
                                                                                     : std::nullopt);
    }
    if (!draft->posting.places.empty())
        draft->setOrigin("locations"_L1, best, quoteOf(*draft, fields.front()));
}

void fillFromTitle(Draft *draft)
{
    Posting &posting = draft->posting;
    if (posting.titleOrigin != TitleOrigin::Stated)
        return;
    const bool isFirst = posting.places.empty();
    for (Place &place : placesInTitle(posting.title)) {
        const auto isKnown = [&](const Place &known) { return known.locality.contains(place.locality); };
        if (std::none_of(posting.places.begin(), posting.places.end(), isKnown))
            addPlace(&posting, std::move(place));
    }
    if (isFirst && !posting.places.empty())
        draft->setOrigin("locations"_L1, posting.origins.value(u"title"_s).kind, posting.title);
}

/// The town of the only address that a text holds, unless the work is done elsewhere.
void fillFromAddress(Draft *draft, const QString &text)
{
    const auto workplace = workplaceInProse(text);
    if (workplace && workplace->workplace == Workplace::Remote)
        return;
    const auto address = placeOfAddress(text);
    const auto found = address ? address : onlyTownIn(text.left(SearchedText));
    if (!found)
        return;
    addPlace(&draft->posting, found->place);
    draft->setProse("locations"_L1, found->quote);
}

void fillFromProse(Draft *draft)
{
    if (!draft->posting.places.empty())
        return;
    const QString text = draft->prose();
    const auto found = placeInProse(text);
    if (!found) {
        auto call = placeBehindName(draft->posting.employerAsWritten, text);
        if (!call || call->place.isEmpty())
            call = callIn(text);
        if (!call || call->place.isEmpty())
            call = townItself(draft->posting.employerAsWritten);
        if (!call || call->place.isEmpty())
            return fillFromAddress(draft, text);
        addPlace(&draft->posting, readPlace(call->place));
        return draft->setProse("locations"_L1, call->quote);
    }
    addPlace(&draft->posting, found->place);
    draft->setProse("locations"_L1, found->quote);
}

/// Boards that list nothing but remote work.
bool isRemoteBoard(const QString &address)
{
    static const QStringList hosts{u"weworkremotely.com"_s, u"remoteok.com"_s,    u"remoteok.io"_s,
                                   u"remotive.com"_s,       u"himalayas.app"_s,   u"remote.co"_s,
                                   u"workingnomads.com"_s,  u"jobspresso.co"_s,   u"justremote.co"_s,
                                   u"nodesk.co"_s,          u"dynamitejobs.com"_s};
    QString host = QUrl(address).host();
    if (host.startsWith("www."_L1))
        host.remove(0, 4);
    return hosts.contains(host);
}

/// "Chicago; Remote" is one or the other: that is not said to be remote.
Workplace workplaceOfPlaces(const QString &location)
{
    static const Pattern separators(u"\\s*[;|]\\s*|\\s+or\\s+"_s);
    std::set<Workplace> said;
    const QStringList parts = separators.split(location, Qt::SkipEmptyParts);
    for (const QString &part : parts)
        said.insert(workplaceOf(part));
    return said.size() == 1 ? *said.begin() : Workplace::Unknown;
}

void setWorkplace(Draft *draft, Workplace workplace, OriginKind kind, const QString &quote)
{
    if (workplace == Workplace::Unknown)
        return;
    Posting &posting = draft->posting;
    if (posting.workplace == Workplace::Unknown) {
        posting.workplace = workplace;
        draft->setOrigin("workplace"_L1, kind, quote);
    } else {
        draft->addConflict("workplace"_L1, wordOf(posting.workplace), wordOf(workplace), {kind, quote});
    }
}

/// Where every place says the same; an office beside "Remote" leaves the choice.
void fillWorkplaceFromPlaces(Draft *draft)
{
    std::map<int, std::pair<Workplace, RawField>> byIndex;
    for (const RawField &field : draft->fields.below("jobLocation"_L1)) {
        auto &[workplace, from] = byIndex[field.index];
        if (workplace == Workplace::Unknown) {
            workplace = isAnywhere(field.value) ? Workplace::Remote : workplaceOfPlaces(field.value);
            from = field;
        }
    }
    const auto isLikeFirst = [&byIndex](const auto &place) {
        return place.second.first == byIndex.begin()->second.first;
    };
    if (byIndex.empty() || !std::all_of(byIndex.begin(), byIndex.end(), isLikeFirst))
        return;
    const auto &[workplace, from] = byIndex.begin()->second;
    setWorkplace(draft, workplace, from.origin, from.value);
}

void fillWorkplace(Draft *draft)
{
    for (const RawField &field : draft->fields.all("jobLocationType"_L1))
        setWorkplace(draft, workplaceOf(field.value), field.origin, field.value);
    for (const RawField &field : draft->fields.all("employmentType"_L1)) // feeds list "Remote" among the job types
        setWorkplace(draft, workplaceOf(field.value), field.origin, field.value);
    if (draft->posting.workplace == Workplace::Unknown)
        fillWorkplaceFromPlaces(draft);
    const QString &title = draft->posting.title;
    setWorkplace(draft, workplaceOf(title), draft->posting.origins.value(u"title"_s).kind, title);
    if (draft->posting.workplace != Workplace::Unknown)
        return;
    const QString text =
        draft->textOf({SectionKind::AboutTeam, SectionKind::Responsibilities, SectionKind::Qualifications,
                       SectionKind::MinimumQualifications, SectionKind::PreferredQualifications, SectionKind::Benefits,
                       SectionKind::Compensation, SectionKind::Other});
    const auto found = workplaceInProse(text);
    if (const auto said = found ? found : workplaceTagIn(draft->prose()))
        setWorkplace(draft, said->workplace, OriginKind::Prose, said->quote);
    for (const QString &line : badgeLines(draft->lines))
        if (draft->posting.workplace == Workplace::Unknown)
            setWorkplace(draft, workplaceOf(line), OriginKind::Prose, line);
    const QString &address = draft->posting.sourceUrl;
    if (draft->posting.workplace == Workplace::Unknown && isRemoteBoard(address))
        setWorkplace(draft, Workplace::Remote, OriginKind::SiteRule, address);
}

} // namespace

void fillPlaces(Draft *draft)
{
    fillFromFields(draft);
    fillFromTitle(draft);
    fillFromProse(draft);
    fillWorkplace(draft);
}

} // namespace Shortlist
