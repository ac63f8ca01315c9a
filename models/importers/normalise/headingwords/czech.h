// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/normalise/headingwords/phrases.h"

namespace Shortlist::HeadingWords {

// clang-format off
inline constexpr auto Czech = std::to_array<Phrases>({
    {AboutEmployer,
     u"o nás|kdo jsme|o společnosti|o firmě|naše společnost|představení společnosti|kdo jsme a co děláme"},
    {AboutTeam,
     u"o týmu|tvůj tým|váš tým|náš tým"},
    {Responsibilities,
     u"náplň práce|pracovní náplň|co bude náplní tvojí práce|co bude vaší náplní|co budete dělat|"
     u"co budeš dělat|co tě čeká|co vás čeká|co tě u nás čeká|co vás u nás čeká|popis pracovní pozice|"
     u"popis pozice|popis práce|tvoje úkoly|vaše úkoly|vaše odpovědnosti|na čem budeš pracovat|"
     u"co bude tvojí prací|zodpovědnosti"},
    {MinimumQualifications,
     u"požadujeme|požadavky|co požadujeme|co za to požadujeme|co od tebe očekáváme|nutné požadavky|"
     u"nezbytné požadavky|požadavky na uchazeče|očekáváme|co musíte splňovat|co potřebuješ|co potřebujete"},
    {PreferredQualifications,
     u"výhodou|výhodou je|výhodou bude|velkou výhodou pro tebe bude|co oceníme|co oceníme navíc|oceníme|"
     u"oceníme, pokud|navíc uvítáme|plusem je"},
    {Qualifications,
     u"co od vás očekáváme|koho hledáme|hledáme|tvůj profil|váš profil|co byste měli umět|co bys měl umět|"
     u"jaký bys měl být|pro koho je pozice vhodná|znalosti a dovednosti"},
    {Benefits,
     u"nabízíme|co nabízíme|co ti nabízíme|co vám nabízíme|benefity|naše benefity|výhody|na co se můžeš těšit|"
     u"na co se můžete těšit|co za to|co získáš|co získáte|zaměstnanecké výhody|proč k nám"},
    {Compensation,
     u"mzda|plat|platové podmínky|odměna|mzdové podmínky"},
    {HowToApply,
     u"jak se přihlásit|výběrové řízení|průběh výběrového řízení|jak probíhá výběrové řízení|kontakt|"
     u"máte zájem|zaujala vás nabídka|jak na to"},
    {Other,
     u"místo výkonu práce|pracovní doba|typ úvazku|další informace|informace o pozici|region"},
});
// clang-format on

} // namespace Shortlist::HeadingWords
