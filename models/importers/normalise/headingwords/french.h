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
     u"pourquoi nous|"
     u"notre société|entreprise|présentation|qui sommes nous|à propos de l'entreprise|la structure|l'établissement|"
     u"votre futur employeur|présentation de la structure|présentation de l'établissement|l'employeur|"
     u"qui est votre futur employeur|notre groupe|le groupe"},
    {AboutTeam,
     u"l'équipe|votre équipe|ton équipe|notre équipe|votre future équipe|"
     u"le service|l'équipe que vous rejoindrez"},
    {Responsibilities,
     u"missions|vos missions|vos missions principales|tes missions|missions principales|mission|votre mission|"
     u"ta mission|les missions|vos responsabilités|tes responsabilités|responsabilités|"
     u"principales responsabilités|descriptif du poste|ce que vous ferez|ce que tu feras|votre rôle|ton rôle|"
     u"votre quotidien|ton quotidien|activités principales|vos activités|tâches|description des missions|"
     u"au quotidien|"
     u"vos principales missions|vos futures missions|au programme|tes futures missions|ce qui vous attend|"
     u"ce qui t'attend|vos activités principales|en quoi consiste le poste|responsabilités principales|"
     u"principales activités|activités|missions du poste|mission principale|missions proposées|"
     u"les missions du poste|vos tâches|vos missions au quotidien|tes missions au quotidien|dans ce rôle, vous|"
     u"missions et responsabilités|vos objectifs|vos défis"},
    {MinimumQualifications,
     u"compétences requises|prérequis|pré-requis|exigences|qualifications requises|compétences indispensables|"
     u"diplômes requis|"
     u"prérequis du poste|impératif|indispensable|conditions requises|diplôme requis|conditions d'accès"},
    {PreferredQualifications,
     u"les plus|les petits plus|serait un plus|les atouts|atouts|compétences appréciées|compétences souhaitées|"
     u"ce serait un plus|bonus|"
     u"ce qui serait un plus|idéalement|les + qui feront la différence|ce qui fera la différence|plus appréciés|"
     u"qualités appréciées"},
    {Qualifications,
     u"profil|profil recherché|votre profil|ton profil|le profil|profil souhaité|compétences|vos compétences|"
     u"qui êtes-vous|qui es-tu|ce que nous recherchons|ce que nous cherchons|nous recherchons|"
     u"votre profil idéal|description du profil|savoir-être|savoir-faire|compétences techniques|"
     u"formation et expérience|formation|"
     u"vous êtes|vous avez|vos atouts|votre expérience|on recherche|on cherche|candidat idéal|le candidat idéal|"
     u"votre parcours|compétences attendues|compétences clés|compétences et qualifications|connaissances|aptitudes|"
     u"qualités requises|qualités|le profil idéal|profil attendu|profil du candidat|formation et compétences|"
     u"profil et compétences|savoir être|savoir faire|votre profil et vos compétences|qui es tu|qui êtes vous|"
     u"tu es|ce que l'on recherche|ce qu'on recherche|expérience|expérience et formation"},
    {Benefits,
     u"avantages|les avantages|vos avantages|nos avantages|ce que nous offrons|ce que nous vous offrons|"
     u"nous offrons|nous vous offrons|ce que nous proposons|ce que nous vous proposons|nous vous proposons|"
     u"pourquoi nous rejoindre|pourquoi rejoindre|les raisons de nous rejoindre|ce qu'on vous propose|bénéfices|"
     u"ce que nous avons à vous offrir|on vous offre|on te propose|ce qu'on t'offre|ce que l'on vous propose|"
     u"ce que l'on offre|les + du poste|vos bénéfices|pourquoi nous choisir|pourquoi travailler chez nous|"
     u"conditions et avantages|conditions proposées|les plus du poste|nos engagements|avantages sociaux|"
     u"vos conditions|ce que vous y gagnez|notre offre"},
    {Compensation,
     u"rémunération|salaire|rémunération et avantages|package|conditions salariales"},
    {HowToApply,
     u"comment postuler|pour postuler|processus de recrutement|le processus de recrutement|postuler|"
     u"candidature|déroulement des entretiens|étapes de recrutement|modalités de candidature|contact|"
     u"candidater|envie de nous rejoindre|intéressé|intéressé(e)|intéressée|les étapes du recrutement|le process|"
     u"process de recrutement|nous rejoindre|vous êtes intéressé|vous êtes intéressé(e)|prêt à nous rejoindre|"
     u"renseignements|informations pratiques|comment candidater"},
    {Legal,
     u"égalité des chances|diversité et inclusion|handicap|confidentialité"},
    {Other,
     u"le poste|description du poste|descriptif|à propos du poste|le contexte|contexte|"
     u"informations complémentaires|conditions|lieu|lieu de travail|localisation|"
     u"le rôle|l'offre|l'offre d'emploi|en bref|en résumé|horaires|conditions de travail|informations clés|"
     u"environnement de travail"},
});
// clang-format on

} // namespace Shortlist::HeadingWords
