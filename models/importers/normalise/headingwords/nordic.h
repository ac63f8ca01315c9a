// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/normalise/headingwords/phrases.h"

namespace Shortlist::HeadingWords {

// clang-format off
inline constexpr auto Nordic = std::to_array<Phrases>({
    {AboutEmployer,
     u"om os|om arbeidsgiver|om arbeidsgiveren|virksomheden|om virksomheden|hvem er vi|om oss|om företaget|vilka är vi|vi är|om selskapet|"
     u"om bedriften|hvem vi er|om arbetsgivaren|verksamheten|om verksamheten|vores virksomhed|om arbejdspladsen"},
    {AboutTeam,
     u"om teamet|teamet|dit team|ditt team|din nye afdeling|om afdelingen|din afdeling|om avdelingen|"
     u"om avdelningen|dine nye kolleger"},
    {Responsibilities,
     u"arbejdsopgaver|dine arbejdsopgaver|dine opgaver|opgaver|opgaverne|dine primære opgaver|"
     u"dine ansvarsområder|ansvarsområder|jobbet|om jobbet|jobbeskrivelse|dit ansvar|hvad skal du lave|"
     u"din rolle|om stillingen|arbetsuppgifter|dina arbetsuppgifter|huvudsakliga arbetsuppgifter|om rollen|"
     u"din roll|rollen|vad du kommer att göra|ditt ansvar|ansvarsområden|om tjänsten|om uppdraget|"
     u"arbetsbeskrivning|vad innebär rollen|det här kommer du att göra|arbeidsoppgaver|dine arbeidsoppgaver|"
     u"ansvarsområde"},
    {MinimumQualifications,
     u"krav|kravprofil|krav på dig|vi kräver|skallkrav|faglige krav|krav til dig|kvalifikationskrav|"
     u"minimumskrav|kvalifikasjonskrav"},
    {PreferredQualifications,
     u"meriterande|det är meriterande om du|starkt meriterande|meriter|det er en fordel|"
     u"det er en fordel, hvis du|fordelagtigt|ønskelige kvalifikasjoner|det är ett plus om du"},
    {Qualifications,
     u"din profil|kvalifikationer|dine kvalifikationer|dina kvalifikationer|dine kompetencer|kompetencer|"
     u"hvem er du|vem är du|vem du är|din bakgrund|din baggrund|vi forventer, at du|vi forventer|"
     u"vi söker dig som|vi søger dig, der|vi leder efter|hvad vi søger|vad vi söker|vi ser gärna att du|"
     u"vi tror att du|om dig|dina egenskaper|personliga egenskaper|personlige egenskaper|erfarenhet|utbildning|"
     u"uddannelse|kvalifikasjoner|vi søker deg som|hvem ser vi etter"},
    {Benefits,
     u"vi tilbyder|vi tilbyder dig|vi kan tilbyde dig|vi tilbyder blandt andet|hvad tilbyder vi|"
     u"hvad vi tilbyder|det tilbyder vi|det tilbyder vi dig|fordele|personalegoder|vi erbjuder|vi erbjuder dig|"
     u"vad vi erbjuder|vad erbjuder vi|det här erbjuder vi|våra förmåner|förmåner|varför oss|hvorfor os|"
     u"vi tilbyr"},
    {Compensation,
     u"løn|lön|løn og ansættelsesvilkår|løn- og ansættelsesvilkår|løn og vilkår|löneform|lönevillkor|lønn|"
     u"lønn og betingelser"},
    {HowToApply,
     u"ansøgning|ansøg nu|sådan ansøger du|sådan søger du|ansøgningsfrist|ansøgningsprocedure|"
     u"ansøgningsprocessen|søg stillingen|ansökan|så ansöker du|ansök nu|ansökningsprocessen|"
     u"rekryteringsprocessen|urvalsprocessen|ansøgning og kontakt|kontakt|kontaktpersoner|interesseret|"
     u"intresserad|søknad"},
    {Legal,
     u"mangfoldighed|mångfald|jämställdhet"},
    {Other,
     u"arbejdstider|arbejdssted|arbetstider|arbetsplats|ansættelsesforhold|anställning|anställningsvillkor|"
     u"vilkår|om ansættelsen|villkor"},
});
// clang-format on

} // namespace Shortlist::HeadingWords
