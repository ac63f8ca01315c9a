// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/normalise/headingwords/phrases.h"

namespace Shortlist::HeadingWords {

// clang-format off
inline constexpr auto German = std::to_array<Phrases>({
    {AboutEmployer,
     u"über uns|warum zu uns|wer wir sind|das unternehmen|das sind wir|unternehmensprofil|"
     u"unternehmensbeschreibung|wir über uns|über das unternehmen|unser unternehmen|wir sind"},
    {AboutTeam,
     u"dein team|das team|ihr team|unser team|dein zukünftiges team|über das team"},
    {Responsibilities,
     u"aufgaben|deine aufgaben|ihre aufgaben|das sind deine aufgaben|das sind ihre aufgaben|"
     u"diese aufgaben erwarten dich|diese aufgaben erwarten sie|das erwartet dich|das erwartet sie|"
     u"was dich erwartet|was sie erwartet|was dich bei uns erwartet|was sie bei uns erwartet|"
     u"was wir gemeinsam vorhaben|tätigkeiten|ihre tätigkeiten|aufgabengebiet|aufgabenbereich|"
     u"ihr aufgabenbereich|dein aufgabenbereich|ihr aufgabengebiet|dein aufgabengebiet|aufgabenschwerpunkte|"
     u"so sieht dein alltag aus|dein arbeitsalltag|deine rolle|ihre rolle|deine mission|deine verantwortung|"
     u"verantwortlichkeiten|das machst du|das machst du bei uns|was du bewegst|was du tun wirst|"
     u"ihr verantwortungsbereich|ihr wirkungskreis|dein job|stelleninhalt"},
    {MinimumQualifications,
     u"qualifikation|qualifikationen|ihre qualifikation|ihre qualifikationen|deine qualifikationen|"
     u"anforderungen|anforderungsprofil|voraussetzungen|deine voraussetzungen|ihre voraussetzungen|"
     u"das setzen wir voraus|einstellungsvoraussetzungen|das benötigst du|formale voraussetzungen"},
    {PreferredQualifications,
     u"von vorteil|wünschenswert|idealerweise|idealerweise bringst du mit|idealerweise bringen sie mit|"
     u"das wäre ein plus|nice-to-have|darüber hinaus wünschenswert"},
    {Qualifications,
     u"dein profil|ihr profil|das bringst du mit|das bringen sie mit|was du mitbringst|was sie mitbringen|"
     u"was du mitbringen solltest|womit du überzeugst|womit sie überzeugen|damit überzeugst du uns|"
     u"damit überzeugen sie uns|damit begeistern sie uns|damit begeisterst du uns|was dich auszeichnet|"
     u"was sie auszeichnet|das zeichnet dich aus|das zeichnet sie aus|das bist du|wen wir suchen|"
     u"das wünschen wir uns|wir erwarten|das erwarten wir|dein background|deine skills|dein know-how|"
     u"fachliche kompetenzen|persönliche kompetenzen|was wir erwarten|du passt zu uns, wenn"},
    {Benefits,
     u"wir bieten|wir bieten dir|wir bieten ihnen|was wir bieten|was wir dir bieten|was wir ihnen bieten|"
     u"das bieten wir|das bieten wir dir|das bieten wir ihnen|deine benefits|ihre benefits|unsere benefits|"
     u"deine vorteile|ihre vorteile|unser angebot|unser angebot an sie|unser angebot an dich|"
     u"worauf du dich freuen kannst|worauf sie sich freuen können|freuen sie sich auf|freu dich auf|"
     u"darauf kannst du dich freuen|darauf können sie sich freuen|was du von uns erwarten kannst|warum wir|"
     u"unsere leistungen|gute gründe für uns"},
    {Compensation,
     u"gehalt|vergütung|bezahlung|entgelt|verdienst|eingruppierung"},
    {HowToApply,
     u"bewerbung|deine bewerbung|ihre bewerbung|jetzt bewerben|so bewirbst du dich|so bewerben sie sich|"
     u"kontakt|ihr kontakt|dein kontakt|ansprechpartner|ihr ansprechpartner|ihre ansprechpartnerin|"
     u"dein ansprechpartner|bewerbungsprozess|bewerbungsverfahren|interesse?|interesse geweckt|"
     u"haben wir dein interesse geweckt|haben wir ihr interesse geweckt|so geht es weiter|nächste schritte"},
    {Legal,
     u"chancengleichheit|vielfalt|diversität|datenschutz|hinweis zum datenschutz"},
    {Other,
     u"stellenbeschreibung|jobbeschreibung|zur stelle|die stelle|die position|auf einen blick|eckdaten|"
     u"rahmenbedingungen|standort|einsatzort|arbeitsort"},
});
// clang-format on

} // namespace Shortlist::HeadingWords
