// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/limittongues/tongues.h"

using namespace Qt::StringLiterals;

namespace Shortlist::LimitPatterns {
namespace {

Tongue scandinavian()
{
    return {
        .stems = u"ansök|sökna|ansøg|søk|sök|søge|skicka|lämna|indsend"_s,
        .number = u"én|en|ett|et|to|två|tre|fire|fyra|fem|seks|sex|tolv"_s,
        .bound = u"(?:allra )?högst|maximalt|max\\.?|(?:allra )?høyst|højst|højest|maks(?:imalt)?\\.?|bare|bara|kun|"
                 "endast|inte (?:\\p{L}+ ){0,3}(?:fler|mer) än|ikke (?:\\p{L}+ ){0,3}(?:flere|mere?) en[nd]|opp til|"
                 "op til|upp till"_s,
        .behind = u"samtidigt|samtidig|om gangen|ad gangen|åt gången|i taget|per (?:termin|år|omgång|runde)"_s,
        .apply = u"söka?s?|søkes?|søges|søge?r?|ansøge|ansöka|söker|søker"_s,
        .toward = u"(?:på |om |till |til )?"_s,
        .job = u"\\p{L}*tjänst\\w*|\\p{L}*jobb\\w*|\\p{L}*stilling\\w*|\\p{L}*roll\\w*|\\p{L}*befattning\\w*|"
               "\\p{L}*jobs?|\\p{L}*program(?:mer?|mene?|men)?|\\p{L}*plats(?:er)?|\\p{L}*plads(?:er)?|"
               "\\p{L}*annons\\w*|"
               "\\p{L}*opslag"_s,
        .submit = u"ha|have|skicka(?: in)?|skickas?|sendes?|indsendes?|indsende|lämnas?(?: in)?|lämna(?: in)?|sendt|"
                  "tillåt\\w*|tillad\\w*|behandla\\w*|samtidigt|samtidig|om gangen|ad gangen|per (?:person|kandidat|"
                  "sökande|ansøger|søker|år|termin|omgång|runde)|om året"_s,
        .application = u"ansökning\\w*|ansökan|søknad\\w*|ansøgning\\w*"_s,
        .single = u"bara en|endast en|kun én|kun en|bare én|bare en|en enda|én enkelt"_s,
        .per = u"(?:per|pr\\.?) (?:person|kandidat|sökande|ansøger|søker|år|termin|omgång|runde)\\b"_s,
        .limited = u"(?:begränsa[td]\\w*|begrænset|begrenset) till?|får inte överstiga|må ikke overstige"_s,
        .limit = u"(?:gränsen|grænsen|grensen|maxantalet|maksimum)(?: (?:är|er|går vid|går ved|på))*|"
                 "begräns\\w* dig till|begræns dig til|begrens deg til"_s,
        .more = u"(?:fler|mer) än|(?:flere|mere?) en[dn]"_s,
        .not_ = u"inte|ikke|ej|kan inte"_s,
        .several = u"flera ansökningar|flere ansøgninger|flere søknader|dubbla ansökningar|mer än en ansökan"_s,
        .accept = u"accepter\\w*|godta\\w*|behandla\\w*|tar emot"_s,
        .refused = u"inte|ikke|ej|avvisas|afvises|avvises"_s,
        .times = u"(?:högst|bara|endast|kun|højst|maks\\.?|max|mer än) (?<n>en|ett|én|to|två|tre) gång\\w*"_s,
        .again = u"(?:söka|søke|søge?r?|ansøge|ansöka|söker) (?:\\p{L}+ ){0,2}?(?:igen|på nytt|på ny|en gång till|"
                 "på nytt igen)|ny ansökan|ny ansøgning|ny søknad"_s,
        .wait = u"vänta|vente|karens\\w*"_s,
        .after = u"efter|etter|inom|innen|inden for|tidigast|tidligst|om|i|minst|mindst"_s,
        .unit = u"dag|veck|uk|uge|månad|måned|år"_s,
    };
}

Tongue finnish()
{
    return {
        .stems = u"hake|hakemu|haku"_s,
        .number = u"yhtä|yhteen|yhden|kahta|kahteen|kaksi|kahden|kolmea|kolmeen|kolme|kuuden"_s,
        .bound = u"enintään|korkeintaan|vain|useampaa kuin|useampaan kuin"_s,
        .behind = u"enintään|samanaikaisesti|kerrallaan"_s,
        .apply = u"hakea|hakevat|hae|haet"_s,
        .toward = {},
        .job = u"tehtäv\\w*|paikka\\w*|paikk\\w*|työpaikk\\w*|rooli\\w*"_s,
        .submit = u"lähettää|jättää|hakijaa? (?:kohden|voi)|vuodessa|samanaikaisesti"_s,
        .application = u"hakemu\\w*"_s,
        .single = u"vain yhden|vain yksi"_s,
        .limited = {},
        .limit = {},
        .more = {},
        .not_ = {},
        .several = u"useita hakemuksia|useampia hakemuksia"_s,
        .refused = u"ei|hylätään"_s,
        .times = {},
        .again = u"hakea uudelleen|uudelleen hakea|uusi hakemus"_s,
        .wait = u"odottaa|odotettava"_s,
        .after = u"vasta|aikaisintaan|kuluttua|jälkeen|vähintään"_s,
        .unit = u"päiv|viik|kuukau|vuo"_s,
    };
}

} // namespace

std::vector<Tongue> northernTongues()
{
    return {scandinavian(), finnish()};
}

} // namespace Shortlist::LimitPatterns
