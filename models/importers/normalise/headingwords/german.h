// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/normalise/headingwords/phrases.h"

namespace Shortlist::HeadingWords {

// clang-format off
inline constexpr auto German = std::to_array<Phrases>({
    {AboutEmployer,
     u"über uns|warum zu uns|wer wir sind|das unternehmen|das sind wir|unternehmensprofil|"
     u"unternehmensbeschreibung|wir über uns|über das unternehmen|unser unternehmen|wir sind|"
     u"wer sind wir|unternehmen|die firma|firmenprofil|arbeitgeberprofil|wir stellen uns vor|deine neue firma|"
     u"kurz über uns|mehr über uns"},
    {AboutTeam,
     u"dein team|das team|ihr team|unser team|dein zukünftiges team|über das team|"
     u"dein neues team|ihr neues team|deine abteilung|ihre abteilung"},
    {Responsibilities,
     u"so sieht ihr alltag aus|so sieht dein alltag aus|dein alltag|ihr alltag|dein alltag bei uns|ihr alltag bei uns|so sieht dein tag aus|"
     u"aufgaben|deine aufgaben|ihre aufgaben|das sind deine aufgaben|das sind ihre aufgaben|"
     u"diese aufgaben erwarten dich|diese aufgaben erwarten sie|das erwartet dich|das erwartet sie|"
     u"was dich erwartet|was sie erwartet|was dich bei uns erwartet|was sie bei uns erwartet|"
     u"was wir gemeinsam vorhaben|tätigkeiten|ihre tätigkeiten|aufgabengebiet|aufgabenbereich|"
     u"ihr aufgabenbereich|dein aufgabenbereich|ihr aufgabengebiet|dein aufgabengebiet|aufgabenschwerpunkte|"
     u"so sieht dein alltag aus|dein arbeitsalltag|deine rolle|ihre rolle|deine mission|deine verantwortung|"
     u"verantwortlichkeiten|das machst du|das machst du bei uns|was du bewegst|was du tun wirst|"
     u"ihr verantwortungsbereich|ihr wirkungskreis|dein job|stelleninhalt|"
     u"was sie bewegen|was sie bei uns bewegen|was du bei uns bewegst|was du bewirkst|ihre herausforderungen|"
     u"ihre herausforderung|deine herausforderung|deine herausforderungen|ihre mission|dein beitrag|ihr beitrag|"
     u"dein tag bei uns|deine tätigkeiten|ihr job|dein einsatz|dein einsatzgebiet|das tust du|hier packst du an|"
     u"was du machst|was du bei uns machst|was sie tun|was sie bei uns tun|dein tätigkeitsfeld|ihr tätigkeitsfeld|"
     u"wesentliche aufgaben|hauptaufgaben|zu ihren aufgaben gehören|zu deinen aufgaben gehören|"
     u"ihre aufgaben bei uns|deine aufgaben bei uns|das kannst du bewegen|das wartet auf dich|das wartet auf sie|"
     u"darum geht es|darum geht's|aufgabenfeld|ihr aufgabenfeld|dein aufgabenfeld|dein neuer job|"
     u"tätigkeitsbeschreibung|aufgabenbeschreibung|ihre tätigkeit|deine tätigkeit|was du bei uns tust|was du tust|"
     u"deine challenge|wobei sie uns unterstützen|wobei du uns unterstützt"},
    {MinimumQualifications,
     u"qualifikation|qualifikationen|ihre qualifikation|ihre qualifikationen|deine qualifikationen|"
     u"anforderungen|anforderungsprofil|voraussetzungen|deine voraussetzungen|ihre voraussetzungen|"
     u"das setzen wir voraus|einstellungsvoraussetzungen|das benötigst du|formale voraussetzungen|"
     u"zwingende voraussetzungen|fachliche voraussetzungen|das brauchst du|was du brauchst|das brauchen sie|"
     u"muss-kriterien|formale anforderungen"},
    {PreferredQualifications,
     u"von vorteil|wünschenswert|idealerweise|idealerweise bringst du mit|idealerweise bringen sie mit|"
     u"das wäre ein plus|nice-to-have|darüber hinaus wünschenswert|"
     u"pluspunkte|das ist ein plus|ein plus|kann-kriterien|gern gesehen|vorteilhaft|das wäre von vorteil|"
     u"außerdem wünschenswert"},
    {Qualifications,
     u"dein profil|ihr profil|das bringst du mit|das bringen sie mit|was du mitbringst|was sie mitbringen|"
     u"was du mitbringen solltest|womit du überzeugst|womit sie überzeugen|damit überzeugst du uns|"
     u"damit überzeugen sie uns|damit begeistern sie uns|damit begeisterst du uns|was dich auszeichnet|"
     u"was sie auszeichnet|das zeichnet dich aus|das zeichnet sie aus|das bist du|wen wir suchen|"
     u"das wünschen wir uns|wir erwarten|das erwarten wir|dein background|deine skills|dein know-how|"
     u"fachliche kompetenzen|persönliche kompetenzen|was wir erwarten|du passt zu uns, wenn|"
     u"du bringst mit|sie bringen mit|das solltest du mitbringen|das sollten sie mitbringen|"
     u"das bringst du idealerweise mit|das macht dich aus|das macht sie aus|was uns überzeugt|so überzeugst du uns|"
     u"das kannst du|was du kannst|wer du bist|wer sie sind|ihre stärken|deine stärken|deine talente|"
     u"ihre kompetenzen|deine kompetenzen|bewerberprofil|wir wünschen uns|was wir uns wünschen|"
     u"was wir uns von dir wünschen|ihre expertise|sie verfügen über|du verfügst über|du passt zu uns|"
     u"persönliche anforderungen|fachliche anforderungen|das erwarten wir von dir|das erwarten wir von ihnen|"
     u"unsere erwartungen|erwartungen|ihre erfahrungen|deine erfahrung|kenntnisse|ihre persönlichkeit|sie sind|"
     u"du bist|was du mitbringst und was dich auszeichnet|das suchen wir|was wir suchen|was du können solltest"},
    {Benefits,
     u"wir bieten|wir bieten dir|wir bieten ihnen|was wir bieten|was wir dir bieten|was wir ihnen bieten|"
     u"das bieten wir|das bieten wir dir|das bieten wir ihnen|deine benefits|ihre benefits|unsere benefits|"
     u"deine vorteile|ihre vorteile|unser angebot|unser angebot an sie|unser angebot an dich|"
     u"worauf du dich freuen kannst|worauf sie sich freuen können|freuen sie sich auf|freu dich auf|"
     u"darauf kannst du dich freuen|darauf können sie sich freuen|was du von uns erwarten kannst|warum wir|"
     u"unsere leistungen|gute gründe für uns|"
     u"das dürfen sie erwarten|das darfst du erwarten|unsere vorteile|vorteile|das spricht für uns|"
     u"was uns auszeichnet|darauf darfst du dich freuen|deine perspektiven|ihre perspektiven|das ist für dich drin|"
     u"was für dich drin ist|unsere pluspunkte|deine extras|ihre extras|dafür bieten wir dir|"
     u"dafür bieten wir ihnen|leistungen|arbeitgeberleistungen|das haben wir zu bieten|das geben wir dir|"
     u"das bekommst du|was du bekommst|das bieten wir als arbeitgeber|unsere zusatzleistungen|"
     u"freuen sie sich auf folgende vorteile|wir bieten unter anderem|darum zu uns|deshalb zu uns|"
     u"was wir zu bieten haben|warum du bei uns arbeiten solltest|warum sie bei uns arbeiten sollten|"
     u"das gibt es dafür|das gibt's dafür|das gibt es bei uns|das gibt's bei uns|dafür gibt es"},
    {Compensation,
     u"gehalt|vergütung|bezahlung|entgelt|verdienst|eingruppierung"},
    {HowToApply,
     u"bewerbung|deine bewerbung|ihre bewerbung|jetzt bewerben|so bewirbst du dich|so bewerben sie sich|"
     u"kontakt|ihr kontakt|dein kontakt|ansprechpartner|ihr ansprechpartner|ihre ansprechpartnerin|"
     u"dein ansprechpartner|bewerbungsprozess|bewerbungsverfahren|interesse?|interesse geweckt|"
     u"haben wir dein interesse geweckt|haben wir ihr interesse geweckt|so geht es weiter|nächste schritte|"
     u"haben sie fragen|noch fragen|fragen|bewirb dich|bewirb dich jetzt|bewerben sie sich|deine bewerbung bei uns|"
     u"bewerbungsunterlagen|bewerbungsmodalitäten|hinweise zur bewerbung|klingt gut|klingt das gut|"
     u"neugierig geworden|neugierig|lust bekommen|das klingt nach dir|interessiert|weitere informationen|"
     u"kontakt und bewerbung|bewerbung und kontakt|ansprechpartnerin|ansprechperson|deine ansprechperson|"
     u"ihre ansprechperson"},
    {Legal,
     u"chancengleichheit|vielfalt|diversität|datenschutz|hinweis zum datenschutz"},
    {Other,
     u"stellenbeschreibung|jobbeschreibung|zur stelle|die stelle|die position|auf einen blick|eckdaten|"
     u"rahmenbedingungen|standort|einsatzort|arbeitsort|"
     u"arbeitszeit|rahmendaten|stellenprofil|die rolle|der job|über die stelle|über den job|über die position|"
     u"einleitung"},
});
// clang-format on

} // namespace Shortlist::HeadingWords
