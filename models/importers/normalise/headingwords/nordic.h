// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/normalise/headingwords/phrases.h"

namespace Shortlist::HeadingWords {

// clang-format off
inline constexpr auto Nordic = std::to_array<Phrases>({
    {AboutEmployer,
     u"om os|om arbeidsgiver|om arbeidsgiveren|virksomheden|om virksomheden|hvem er vi|om oss|om företaget|vilka är vi|vi är|om selskapet|"
     u"om bedriften|hvem vi er|om arbetsgivaren|verksamheten|om verksamheten|vores virksomhed|om arbejdspladsen|"
     u"lidt om os|kort om os|om kommunen|om skolen|om institutionen|arbejdspladsen|arbetsplatsen|om arbetsplatsen|"
     u"vår verksamhet|lite om oss|vilka vi är|om verksamheden|om huset|om afdelingen og os|om arbeidsplassen|"
     u"om företaget och oss|om arbejdsgiveren|om organisationen"},
    {AboutTeam,
     u"om teamet|teamet|dit team|ditt team|din nye afdeling|om afdelingen|din afdeling|om avdelingen|"
     u"om avdelningen|dine nye kolleger"},
    {Responsibilities,
     u"arbejdsopgaver|dine arbejdsopgaver|dine opgaver|opgaver|opgaverne|dine primære opgaver|"
     u"dine ansvarsområder|ansvarsområder|jobbet|om jobbet|jobbeskrivelse|dit ansvar|hvad skal du lave|"
     u"din rolle|om stillingen|arbetsuppgifter|dina arbetsuppgifter|huvudsakliga arbetsuppgifter|om rollen|"
     u"din roll|rollen|vad du kommer att göra|ditt ansvar|ansvarsområden|om tjänsten|om uppdraget|"
     u"arbetsbeskrivning|vad innebär rollen|det här kommer du att göra|arbeidsoppgaver|dine arbeidsoppgaver|"
     u"ansvarsområde|"
     u"dine opgaver bliver|opgaverne omfatter|arbejdsområder|arbejdsopgaverne|dine hovedopgaver|hovedopgaver|"
     u"om opgaverne|din hverdag|dit job|dit nye job|det skal du lave|hvad kommer du til at lave|"
     u"dine arbejdsområder|stillingens indhold|opgaverne består af|opgaver og ansvar|stillingen|"
     u"stillingen indebærer|dine arbejdsopgaver bliver|dine primære arbejdsopgaver|primære opgaver|"
     u"primære arbejdsopgaver|dina uppgifter|dina huvudsakliga arbetsuppgifter|uppdraget|tjänsten|vad gör du|"
     u"vad får du göra|huvuduppgifter|dina ansvarsområden|det här får du göra|din vardag|"
     u"arbetsuppgifter och ansvar|i rollen kommer du att|som en del av teamet kommer du att|"
     u"ansvar och arbetsuppgifter|om arbetet|arbetet|arbetet innebär|vad du kommer att arbeta med|arbeidsområder|"
     u"dine oppgaver|dette vil du gjøre|hva skal du gjøre|hva du skal gjøre|dine ansvarsoppgaver|"
     u"hva kommer du til å gjøre"},
    {MinimumQualifications,
     u"krav|kravprofil|krav på dig|vi kräver|skallkrav|faglige krav|krav til dig|kvalifikationskrav|"
     u"minimumskrav|kvalifikasjonskrav|"
     u"skakrav|ska-krav|krav för tjänsten|vi kräver att du|obligatoriska krav|du måste ha|vi kræver|det kræver vi|"
     u"vi stiller krav om|krav til stillingen|formelle krav"},
    {PreferredQualifications,
     u"meriterande|det är meriterande om du|starkt meriterande|meriter|det er en fordel|"
     u"det er en fordel, hvis du|fordelagtigt|ønskelige kvalifikasjoner|det är ett plus om du|"
     u"bra att ha|det är meriterande|meriterande är|det är även meriterande|plus om du har|börkrav|bör-krav|"
     u"det er et plus|det er et plus, hvis du|et plus|en fordel|fordel om du har|det er en fordel om du|ønskelig"},
    {Qualifications,
     u"din profil|kvalifikationer|dine kvalifikationer|dina kvalifikationer|dine kompetencer|kompetencer|"
     u"hvem er du|vem är du|vem du är|din bakgrund|din baggrund|vi forventer, at du|vi forventer|"
     u"vi söker dig som|vi søger dig, der|vi leder efter|hvad vi søger|vad vi söker|vi ser gärna att du|"
     u"vi tror att du|om dig|dina egenskaper|personliga egenskaper|personlige egenskaper|erfarenhet|utbildning|"
     u"uddannelse|kvalifikasjoner|vi søker deg som|hvem ser vi etter|"
     u"vi forestiller os|vi forestiller os, at du|vi ønsker|vi ønsker, at du|vi ønsker os|vi lægger vægt på|"
     u"vi lægger vægt på, at du|vi håber, at du|du har|du er|du kan|er det dig|er du den rette|er du den vi søger|"
     u"hvem leder vi efter|hvem søger vi|vi søger|hvad forventer vi|hvad forventer vi af dig|"
     u"faglige kvalifikationer|personlige kvalifikationer|hvad kan du|du kommer med|dine forudsætninger|"
     u"dine styrker|dine erfaringer|faglige kompetencer|personlige kompetencer|vi ser gerne, at du|"
     u"vi ser gerne at du|vi søger en kollega, der|vi söker dig|vi söker|är det här du|vi ser att du|du är|"
     u"kompetenser|kompetens|kunskaper|kompetenskrav|kvalifikationer och erfarenhet|för att lyckas i rollen|"
     u"erfarenheter|dina erfarenheter|vem söker vi|vem vi söker|är du den vi söker|vi söker dig som har|"
     u"vi förväntar oss|vad vi förväntar oss|dina färdigheter|ønskede kvalifikasjoner|vi ser etter deg som|"
     u"vi ser etter|vi ønsker deg som|utdanning|erfaring|din bakgrunn|utdanning og erfaring|dine kvalifikasjoner|"
     u"kompetanse|din kompetanse"},
    {Benefits,
     u"vi tilbyder|vi tilbyder dig|vi kan tilbyde dig|vi tilbyder blandt andet|hvad tilbyder vi|"
     u"hvad vi tilbyder|det tilbyder vi|det tilbyder vi dig|fordele|personalegoder|vi erbjuder|vi erbjuder dig|"
     u"vad vi erbjuder|vad erbjuder vi|det här erbjuder vi|våra förmåner|förmåner|varför oss|hvorfor os|"
     u"vi tilbyr|"
     u"vi kan tilbyde|vi tilbyder også|hvad får du|det får du|du får|hvad kan vi tilbyde|hvad kan vi tilbyde dig|"
     u"hvorfor vælge os|til gengæld tilbyder vi|hos os får du|hvad tilbyder vi dig|vi kan erbjuda|"
     u"vi kan erbjuda dig|vad kan vi erbjuda|vad kan vi erbjuda dig|vi erbjuder även|varför jobba hos oss|fördelar|"
     u"hos oss får du|erbjudande|vad får du|vårt erbjudande|varför ska du välja oss|vi tilbyr deg|hva tilbyr vi|"
     u"hva vi tilbyr|det tilbyr vi|hva kan vi tilby|hvorfor jobbe hos oss|goder|frynsegoder|"
     u"vi har"},
    {Compensation,
     u"løn|lön|løn og ansættelsesvilkår|løn- og ansættelsesvilkår|løn og vilkår|löneform|lönevillkor|lønn|"
     u"lønn og betingelser|"
     u"løn og ansættelse|lön och villkor|lön och förmåner|løn- og ansættelsesforhold|løn og arbejdstid|"
     u"lønn og vilkår"},
    {HowToApply,
     u"ansøgning|ansøg nu|sådan ansøger du|sådan søger du|ansøgningsfrist|ansøgningsprocedure|"
     u"ansøgningsprocessen|søg stillingen|ansökan|så ansöker du|ansök nu|ansökningsprocessen|"
     u"rekryteringsprocessen|urvalsprocessen|ansøgning og kontakt|kontakt|kontaktpersoner|interesseret|"
     u"intresserad|søknad|"
     u"yderligere oplysninger|yderligere information|vil du vide mere|send din ansøgning|sådan gør du|"
     u"lyder det som noget for dig|er du interesseret|kontaktoplysninger|har du spørgsmål|så här söker du|"
     u"hur ansöker du|sök jobbet|kontakta oss|frågor|frågor om tjänsten|skicka din ansökan|rekryteringsprocess|"
     u"kontaktinformation|ansökan och kontakt|slik søker du|kontaktpersoner for stillingen|ansættelsesprocessen|"
     u"ansættelsesproces|ansøgning og yderligere information|praktiske oplysninger"},
    {Legal,
     u"mangfoldighed|mångfald|jämställdhet"},
    {Other,
     u"arbejdstider|arbejdssted|arbetstider|arbetsplats|ansættelsesforhold|anställning|anställningsvillkor|"
     u"vilkår|om ansættelsen|villkor|"
     u"ansættelsesvilkår|praktisk info|övrig information|övrigt|övriga upplysningar|øvrigt|arbejdstid|arbetstid|"
     u"varaktighet|om ansættelsesforholdet"},
});
// clang-format on

} // namespace Shortlist::HeadingWords
