// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/normalise/headingwords/phrases.h"

namespace Shortlist::HeadingWords {

// clang-format off
inline constexpr auto Others = std::to_array<Phrases>({
    {AboutEmployer,
     u"over ons|chi siamo|sobre nós|o nas|l'azienda|a empresa|wie zijn wij|kim jesteśmy"},
    {Responsibilities,
     u"wat ga je doen|jouw taken|taken|functieomschrijving|responsabilità|attività|mansioni|"
     u"le tue responsabilità|responsabilidades e atribuições|atividades|zakres obowiązków|"
     u"twój zakres obowiązków|obowiązki|twoje zadania"},
    {MinimumQualifications,
     u"functie-eisen|wat vragen wij|requisiti|requisiti richiesti|requisitos e qualificações|wymagania|"
     u"nasze wymagania|oczekujemy"},
    {PreferredQualifications,
     u"mile widziane|requisiti preferenziali|diferenciais|requisitos desejáveis"},
    {Qualifications,
     u"wat breng je mee|jouw profiel|wie ben jij|profilo|il tuo profilo|competenze|seu perfil|perfil desejado|"
     u"profil kandydata|kogo szukamy"},
    {Benefits,
     u"wij bieden|wat wij bieden|wat bieden wij|cosa offriamo|offriamo|benefícios|o que oferecemos|oferujemy|"
     u"to oferujemy|co oferujemy"},
    {HowToApply,
     u"solliciteren|sollicitatieprocedure|come candidarsi|como se candidatar|proces rekrutacji|jak aplikować"},
});
// clang-format on

} // namespace Shortlist::HeadingWords
