// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/proseplaces.h"

#include "models/importers/normalise/countries.h"
#include "models/importers/normalise/dates.h"
#include "models/importers/normalise/pattern.h"
#include "models/importers/normalise/places.h"
#include "models/importers/normalise/stems.h"
#include "models/importers/normalise/worldcities.h"

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

constexpr std::array SureSentences{size_t(0), size_t(4), size_t(7)}; ///< the sentence says place, known or not

constexpr size_t Offices = 3; ///< where a stop behind the place says that it is one
constexpr size_t Houses = 4;

/// The city behind words of place, captured as 1.
const std::vector<StemPattern> &sentences()
{
    static const auto make = [](const QString &words) {
        return casedPattern(words + u"\\s+(\\p{Lu}[\\p{L}'’-]+(?:[ -]\\p{Lu}[\\p{L}'’-]+){0,2})"_s);
    };
    static const std::vector<StemPattern> all = {
        stemPattern(
            u"dienstort|arbeitsort|einsatzort|lieu de travail|lugar de "
            u"trabajo|arbejdssted|stationeringsort|arbetsplats|"
            u"pracoviště"_s,
            make(u"\\b(?:(?:Dienstort|Arbeitsort|Einsatzort|Beschäftigungsort) ist|[Ll]ieu de travail est|[Ll]ugar de "
                 u"trabajo (?:es|será)|[Aa]rbejdsstedet er|[Ss]tationeringsorten? är|[Aa]rbetsplatsen (?:ligger|finns) "
                 u"i|[Pp]racoviště (?:je|se nachází) v)"_s)),
        stemPattern(u"standort|arbeitsort|dienstort"_s, make(u"\\b(?:am (?:Standort|Arbeitsort|Dienstort))"_s)),
        stemPattern(u"based in|located in"_s,
                    make(u"\\b(?:[Tt]his|[Tt]he) (?:role|position|job|post|internship)(?: is| will be|['’]s) "
                         u"(?:based|located) in"_s)),
        stemPattern(
            u"office|kontor|büro|bureau|oficina|kancelář"_s,
            make(u"\\b(?:to join|for|from|til|till|för|für|in|im|pour|para|do|v) (?:our|unser\\w*|vores|vårt|notre|"
                 u"nuestra|naší|naše)(?: [\\p{L}-]+)? ?(?:offices?|kontor\\w*|[Bb]üros?|bureaux?|oficinas?|"
                 u"kanceláře?) (?:in|i|à|en|v)"_s)),
        stemPattern(
            u"filiale|niederlassung|geschäft|praxis|werk|store|branch|shop|clinic|studio|school|salon|workshop|"
            u"warehouse|magasin|agence|tienda|butik|affär|base |site |plant |factory |depot |kitchen |restaurant|"
            u"farm |bakery |hotel |küche |betrieb |backstube |atelier |usine |entrepôt |taller |fábrica |"
            u"almacén |fabrik|køkken|verkstad|lager |dílny|závod|provozovn|"
            u"prodejn|pobočk"_s,
            make(u"\\b(?:for|für|unsere?\\w*|in|our|their|its|notre|nuestra|nuestro|vores|vår|vårt|naší|naše|nášho|"
                 u"našeho)(?: "
                 u"[\\p{Ll}-]+){0,2} "
                 u"(?:Filiale|Niederlassung|Geschäft|Praxis|Werk|store|branch|shop|clinic|studio|school|salon|"
                 u"workshop|warehouse|magasin|agence|tienda|base|site|plant|factory|depot|kitchen|restaurant|farm|"
                 u"bakery|hotel|Küche|Betrieb|Restaurant|Hotel|Backstube|Werkstatt|atelier|usine|entrepôt|taller|"
                 u"fábrica|almacén|fabrik|køkken|værksted|verkstad|lager|dílny|závodu?|provozovn\\p{L}|"
                 u"butik\\w*|"
                 u"affär|prodejn\\p{L}|pobočk\\p{L}) (?:in|i|à|en|v|de)"_s)),
        stemPattern(u"creciendo|growing|wachsen|växer|vokser|grandi"_s,
                    make(u"\\b(?:creciendo|growing|wachsen|växer|vokser|grandissons)(?: weiter)? (?:in|i|à|en)"_s)),
        stemPattern(
            u"join "_s,
            make(
                u"\\bjoin (?:our|their|the|a|my)(?: [\\p{L}-]+){0,3} (?:team|site|office|headquarters)(?: based)? in"_s)),
        stemPattern(
            u"(0|(1|(2|(3|(4|(5|(6|(7|(8|(9"_s, // "à Rochefort (17)": with its department
            casedPattern(u"\\bà (\\p{Lu}[\\p{L}'’-]+(?:[ -]\\p{L}[\\p{L}'’-]+){0,3}) (?=\\((?:\\d{2,3}|2[AB])\\))"_s)),
        stemPattern(u"anywhere|cualquier|überall|ganz |partout|overalt|helst|odkudkoli"_s, // with a country behind
                    make(u"\\b(?:from anywhere in(?: the)?|desde cualquier (?:punto|lugar|parte|sitio) de|von überall "
                         u"in|aus ganz|partout en|depuis toute la|overalt i|var som helst i|odkudkoli v)"_s)),
        stemPattern(u"basé"_s, make(u"\\b(?:[Pp]oste|[Ss]tage|[Ee]mploi|[Mm]ission)(?: est)? basée? à"_s)),
    };
    return all;
}

} // namespace

std::optional<FoundPlace> placeOfAddress(const QString &text)
{
    // Behind a code, with a street or a new line before it; before one, as the British and Americans write it.
    static const std::vector<Pattern> all = {
        casedPattern(
            u"(?:^|[,\\n])\\s*(?:(?:D|DE|F|FR|E|ES|I)-)?\\d{5}\\s(\\p{Lu}[\\p{L}'’-]+(?:[ -](?:\\p{L}[\\p{L}'’-]+)"
            u"){0,4})(?=\\s*(?:[,.;)\\n]|$))"_s),
        casedPattern(
            u"(?:^|[,\\n])\\s*(?:(?:DK|CH|A|AT|N|NO|SE|S|CZ)-)?(?!19\\d\\d |20[0-4]\\d )(?:\\d{4}|\\d{3} \\d{2})\\s("
            u"\\p{Lu}\\p{Ll}[\\p{L}'’-]*(?: \\p{L}[\\p{L}'’-]*){0,2})(?=\\s*(?:[,.;)\\n]|$))"_s),
        casedPattern(u"(\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2}),? [A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}\\b"_s),
        casedPattern(u"(\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2}, [A-Z]{2}) \\d{5}\\b"_s),
        casedPattern(
            u"〒?\\d{3}-\\d{4}[\\s　]*((?:東京都|北海道|京都府|大阪府|\\p{Han}{2,3}県)\\p{Han}{1,5}?[市区町村])"_s),
    };
    std::optional<FoundPlace> found;
    for (const Pattern &expression : all) {
        for (auto it = expression.globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            const auto place = readPlace(match.captured(1));
            if (!place || monthOf(match.captured(1)) > 0)
                continue;
            if (found && found->place.text != place->text)
                return {}; // two towns: nobody knows which
            found = FoundPlace{*place, match.captured().trimmed()};
        }
    }
    return found;
}

std::optional<FoundPlace> onlyTownIn(const QString &text)
{
    static const auto seat = casedPattern(u"\\b(?:[Bb]asée?|[Ii]nstallée?|[Ss]ituée?|[Ii]mplantée?) "
                                          u"à\\s(\\p{Lu}[\\p{L}'’-]+(?:[ -]\\p{L}[\\p{L}'’-]+){0,3})(?=\\s?[,.(]|"
                                          u"\\n|$)"_s);
    static const auto eastern = casedPattern(
        u"((?:東京都|北海道|京都府|大阪府|\\p{Han}{2,3}県)\\p{Han}{1,5}?[市区町村郡])(?=\\p{Hiragana}|[\\s　、。（(]|$)"_s);
    static const auto behind = casedPattern(
        u"(?<others>\\b(?:[Hh]eadquarter\\w*|[Ff]ounded|[Gg]egründet|[Oo]ffices|[Bb]üros|[Kk]unden|[Cc]lients|[Cc]"
        u"ustomers|[Ss]ede "
        u"central|[Hh]auptsitz|[Ss]iège|[Uu]niversit\\w+|[Bb]orn|[Mm]ade|[Ff]estival)\\b[^.\\n]{0,30})?\\b(?:[Ii]n(?: "
        u"the heart of| "
        u"central)?|heart of|à|en|i|v|ve|near|bei)\\s(\\p{Lu}[\\p{L}'’-]+(?:[ -]\\p{Lu}[\\p{L}'’-]+){0,2})"_s);
    for (const Pattern *sure : {&seat, &eastern})
        if (const auto match = sure->match(text); match.hasMatch())
            if (const auto place = readPlace(match.captured(1)))
                return FoundPlace{*place, match.captured().trimmed()};
    std::optional<FoundPlace> found;
    for (auto it = behind.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        QString town = match.captured(2);
        while (countryOfCity(town).isEmpty() && town.contains(u' '))
            town = town.left(town.lastIndexOf(u' '));
        const auto place = countryOfCity(town).isEmpty() || monthOf(town) > 0 ? std::nullopt : readPlace(town);
        if (!place)
            continue;
        if (match.capturedStart(u"others"_s) >= 0 || (found && found->place.text != place->text))
            return {};
        found = FoundPlace{*place, match.captured().trimmed()};
    }
    return found;
}

std::optional<FoundPlace> placeInProse(const QString &text)
{
    // "their Leeds office", "工作地点：常州": the city before the word, or behind a label within a line.
    static const StemPattern office = stemPattern(
        u" office| team| studio| branch| warehouse"_s,
        casedPattern(u"\\b(?:[Oo]ur|[Tt]heir|[Tt]he|its) (\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2}) "
                     u"(?:office|studio|branch|warehouse)\\b"_s));
    static const StemPattern label = stemPattern(
        u"工作地|勤務地|근무지"_s, casedPattern(u"(?:工作地点|工作地|勤務地|근무지)[:：]\\s*([\\p{L}]{2,8})"_s));
    // "a Data Manager (hybrid, Zürich, 80-100%)"
    static const StemPattern beside =
        stemPattern(u"hybrid|remote|on-site|onsite"_s,
                    casedPattern(u"\\((?:[^()\\n]{0,30}, )?(?:[Hh]ybrid|[Rr]emote|[Oo]n-?site)(?: or|,) "
                                 u"(\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?)\\s*[,)]"_s));
    for (const StemPattern *near : {&office, &label, &beside}) {
        const auto match = near->match(text);
        const bool isCity = match.hasMatch() && !countryOfCity(match.captured(1)).isEmpty();
        if (auto place = isCity ? readPlace(match.captured(1)) : std::nullopt)
            return FoundPlace{*std::move(place), match.captured().trimmed()};
    }
    for (const StemPattern &sentence : sentences()) {
        const auto match = sentence.match(text);
        if (!match.hasMatch())
            continue;
        QString city = match.captured(1);
        const auto index = size_t(&sentence - sentences().data());
        const QChar next = match.capturedEnd() < text.size() ? text.at(match.capturedEnd()) : QChar(u'.');
        const bool isSite = (index == Offices || index == Houses) && QStringView(u".,;)").contains(next);
        const bool isSure = monthOf(city) == 0
            && (isSite || std::find(SureSentences.begin(), SureSentences.end(), index) != SureSentences.end());
        if (!isSure && !countryCode(city).isEmpty())
            return FoundPlace{*readPlace(city), match.captured().trimmed()};
        while (!isSure && countryOfCity(city).isEmpty() && city.contains(u' ')) // "Ghent Please" is Ghent
            city = city.left(city.lastIndexOf(u' '));
        auto place = !isSure && countryOfCity(city).isEmpty() ? std::nullopt : readPlace(city);
        if (place)
            return FoundPlace{*std::move(place), match.captured().trimmed()};
    }
    return {};
}

} // namespace Shortlist
