// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/normalise/headingwords/phrases.h"

namespace Shortlist::HeadingWords {

// clang-format off
inline constexpr auto French = std::to_array<Phrases>({
    {AboutEmployer,
     u"qui sommes-nous|à propos de nous|à propos|l'entreprise|notre entreprise|la société|"
     u"présentation de l'entreprise|présentation de la société|description de l'entreprise|notre histoire|"
     u"pourquoi nous"},
    {AboutTeam,
     u"l'équipe|votre équipe|ton équipe|notre équipe|votre future équipe"},
    {Responsibilities,
     u"missions|vos missions|vos missions principales|tes missions|missions principales|mission|votre mission|"
     u"ta mission|les missions|vos responsabilités|tes responsabilités|responsabilités|"
     u"principales responsabilités|descriptif du poste|ce que vous ferez|ce que tu feras|votre rôle|ton rôle|"
     u"votre quotidien|ton quotidien|activités principales|vos activités|tâches|description des missions|"
     u"au quotidien"},
    {MinimumQualifications,
     u"compétences requises|prérequis|pré-requis|exigences|qualifications requises|compétences indispensables|"
     u"diplômes requis"},
    {PreferredQualifications,
     u"les plus|les petits plus|serait un plus|les atouts|atouts|compétences appréciées|compétences souhaitées|"
     u"ce serait un plus|bonus"},
    {Qualifications,
     u"profil|profil recherché|votre profil|ton profil|le profil|profil souhaité|compétences|vos compétences|"
     u"qui êtes-vous|qui es-tu|ce que nous recherchons|ce que nous cherchons|nous recherchons|"
     u"votre profil idéal|description du profil|savoir-être|savoir-faire|compétences techniques|"
     u"formation et expérience|formation"},
    {Benefits,
     u"avantages|les avantages|vos avantages|nos avantages|ce que nous offrons|ce que nous vous offrons|"
     u"nous offrons|nous vous offrons|ce que nous proposons|ce que nous vous proposons|nous vous proposons|"
     u"pourquoi nous rejoindre|pourquoi rejoindre|les raisons de nous rejoindre|ce qu'on vous propose|bénéfices"},
    {Compensation,
     u"rémunération|salaire|rémunération et avantages|package|conditions salariales"},
    {HowToApply,
     u"comment postuler|pour postuler|processus de recrutement|le processus de recrutement|postuler|"
     u"candidature|déroulement des entretiens|étapes de recrutement|modalités de candidature|contact"},
    {Legal,
     u"égalité des chances|diversité et inclusion|handicap|confidentialité"},
    {Other,
     u"le poste|description du poste|descriptif|à propos du poste|le contexte|contexte|"
     u"informations complémentaires|conditions|lieu|lieu de travail|localisation"},
});
// clang-format on

} // namespace Shortlist::HeadingWords
