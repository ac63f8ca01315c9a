// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/normalise/headingwords/phrases.h"

namespace Shortlist::HeadingWords {

// clang-format off
inline constexpr auto Others = std::to_array<Phrases>({
    {AboutEmployer,
     u"over ons|chi siamo|sobre nós|o nas|l'azienda|a empresa|wie zijn wij|kim jesteśmy|"
     u"over het bedrijf|wie zijn we|dit zijn wij|over de organisatie|chi è|la nostra azienda|sobre a empresa|"
     u"quem somos|nossa empresa|o firmie"},
    {Responsibilities,
     u"wat ga je doen|jouw taken|taken|functieomschrijving|responsabilità|attività|mansioni|"
     u"le tue responsabilità|responsabilidades e atribuições|atividades|zakres obowiązków|"
     u"twój zakres obowiązków|obowiązki|twoje zadania|"
     u"dit ga je doen|wat je gaat doen|je taken|jouw werkzaamheden|werkzaamheden|je werkzaamheden|takenpakket|"
     u"jouw rol|de functie|cosa farai|di cosa ti occuperai|attività principali|principali responsabilità|"
     u"principali attività|o que você vai fazer|suas responsabilidades|principais atividades|"
     u"principais responsabilidades|descrição da vaga|zadania|główne zadania|co będziesz robić|"
     u"czym będziesz się zajmować|opis stanowiska"},
    {MinimumQualifications,
     u"functie-eisen|wat vragen wij|requisiti|requisiti richiesti|requisitos e qualificações|wymagania|"
     u"nasze wymagania|oczekujemy|"
     u"wat wij vragen|wij vragen|dit vragen wij|functie eisen|wat we van je vragen|requisiti minimi|"
     u"requisiti obbligatori|requisitos obrigatórios|czego oczekujemy|nasze oczekiwania"},
    {PreferredQualifications,
     u"mile widziane|requisiti preferenziali|diferenciais|requisitos desejáveis|"
     u"pré|een pré|requisiti graditi|costituirà titolo preferenziale|será um diferencial|diferencial|"
     u"dodatkowym atutem będzie|dodatkowe atuty|atuty"},
    {Qualifications,
     u"wat breng je mee|jouw profiel|wie ben jij|profilo|il tuo profilo|competenze|seu perfil|perfil desejado|"
     u"profil kandydata|kogo szukamy|"
     u"wie ben je|dit ben jij|dit breng je mee|wat neem je mee|jij hebt|chi cerchiamo|chi sei|cosa cerchiamo|"
     u"qualificações|o que buscamos|o que procuramos|quem procuramos|kogo poszukujemy|czego szukamy|twój profil"},
    {Benefits,
     u"wij bieden|wat wij bieden|wat bieden wij|cosa offriamo|offriamo|benefícios|o que oferecemos|oferujemy|"
     u"to oferujemy|co oferujemy|"
     u"wat bieden we|dit bieden wij|wat krijg je|wat we bieden|dit krijg je|arbeidsvoorwaarden|cosa ti offriamo|"
     u"cosa offre l'azienda|o que a gente oferece|oferecemos|vantagens|co oferujemy w zamian|w zamian oferujemy"},
    {HowToApply,
     u"solliciteren|sollicitatieprocedure|come candidarsi|como se candidatar|proces rekrutacji|jak aplikować|"
     u"interesse|hoe solliciteer je|candidatura|processo seletivo|etapas do processo seletivo|aplikuj|"
     u"jak wygląda rekrutacja"},
});
// clang-format on

} // namespace Shortlist::HeadingWords
