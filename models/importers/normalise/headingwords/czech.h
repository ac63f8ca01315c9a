// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/normalise/headingwords/phrases.h"

namespace Shortlist::HeadingWords {

// clang-format off
inline constexpr auto Czech = std::to_array<Phrases>({
    {AboutEmployer,
     u"o nás|kdo jsme|o společnosti|o firmě|naše společnost|představení společnosti|kdo jsme a co děláme|"
     u"o zaměstnavateli|úvodní představení|představení|co děláme|něco o nás|společnost|pár slov o nás|představení firmy"},
    {AboutTeam,
     u"o týmu|tvůj tým|váš tým|náš tým|"
     u"do jakého týmu přijdeš|s kým budete spolupracovat|s kým budeš pracovat"},
    {Responsibilities,
     u"náplň práce|pracovní náplň|co bude náplní tvojí práce|co bude vaší náplní|co budete dělat|"
     u"co budeš dělat|co tě čeká|co vás čeká|co tě u nás čeká|co vás u nás čeká|popis pracovní pozice|"
     u"popis pozice|popis práce|tvoje úkoly|vaše úkoly|vaše odpovědnosti|na čem budeš pracovat|"
     u"co bude tvojí prací|zodpovědnosti|"
     u"co u nás budete dělat|co u nás budeš dělat|jaká bude vaše práce|jaká bude tvoje práce|vaše práce|"
     u"tvoje práce|co bude tvým úkolem|hlavní náplň práce|náplň pozice|hlavní činnosti|jaká bude vaše náplň práce|"
     u"jaká bude tvoje náplň práce|vaše role|tvoje role|odpovědnosti|pracovní činnosti|úkoly|co bude vaším úkolem|"
     u"co bude náplní vaší práce|co bude tvou náplní práce|co se od vás očekává|čemu se budete věnovat|"
     u"čemu se budeš věnovat|co budete mít na starosti|co budeš mít na starosti|vaše náplň práce|tvá náplň práce|"
     u"na čem budete pracovat"},
    {MinimumQualifications,
     u"požadujeme|požadavky|co požadujeme|co za to požadujeme|co od tebe očekáváme|nutné požadavky|"
     u"nezbytné požadavky|požadavky na uchazeče|očekáváme|co musíte splňovat|co potřebuješ|co potřebujete|"
     u"bez čeho se neobejdete|bez čeho se neobejdeš|co je potřeba|co potřebujeme|co potřebujeme od tebe|vyžadujeme|"
     u"podmínky přijetí|nezbytné|co je nutné|nutné předpoklady|kvalifikační předpoklady|co byste měli mít"},
    {PreferredQualifications,
     u"výhodou|výhodou je|výhodou bude|velkou výhodou pro tebe bude|co oceníme|co oceníme navíc|oceníme|"
     u"oceníme, pokud|navíc uvítáme|plusem je|"
     u"co bude výhodou|co je výhodou|plusové body|rádi uvítáme|uvítáme|velkým plusem je|bonusové body"},
    {Qualifications,
     u"co od vás očekáváme|koho hledáme|hledáme|tvůj profil|váš profil|co byste měli umět|co bys měl umět|"
     u"jaký bys měl být|pro koho je pozice vhodná|znalosti a dovednosti|"
     u"co bychom si představovali|představujeme si|naše představa o vás|koho do týmu hledáme|ideální kandidát|"
     u"kdo jste|kdo jsi|co umíte|co už umíš|předpoklady|co od tebe čekáme|co od vás čekáme|co byste měl/a umět|"
     u"jak si tě představujeme|jak si vás představujeme|hledáme někoho, kdo|co bys měl/a umět|co bys měl mít|"
     u"vaše dovednosti|tvoje dovednosti|co u vás hledáme|co u tebe hledáme"},
    {Benefits,
     u"nabízíme|co nabízíme|co ti nabízíme|co vám nabízíme|benefity|naše benefity|výhody|na co se můžeš těšit|"
     u"na co se můžete těšit|co za to|co získáš|co získáte|zaměstnanecké výhody|proč k nám|"
     u"co pro vás máme|co pro tebe máme|co od nás dostanete|co od nás dostaneš|co od nás získáš|co od nás získáte|"
     u"za odměnu získáte|na co se u nás můžete těšit|na co se u nás můžeš těšit|proč pracovat u nás|proč zrovna my|"
     u"dále nabízíme|zaměstnanecké benefity|nabídka|co vám můžeme nabídnout|co ti můžeme nabídnout|"
     u"co můžeme nabídnout|těšit se můžete na|těšit se můžeš na|proč jít k nám|co z toho budeš mít|nabízíme vám|"
     u"nabízíme ti"},
    {Compensation,
     u"mzda|plat|platové podmínky|odměna|mzdové podmínky"},
    {HowToApply,
     u"jak se přihlásit|výběrové řízení|průběh výběrového řízení|jak probíhá výběrové řízení|kontakt|"
     u"máte zájem|zaujala vás nabídka|jak na to|"
     u"jak se ucházet|další postup|kontaktní osoba|co bude dál|jak bude probíhat výběr|máš zájem|"
     u"máte zájem o tuto pozici|zaujali jsme tě|zaujali jsme vás|zaujala vás tato pozice|výběrový proces|"
     u"jak vypadá výběrové řízení|odpovězte na inzerát|informace o výběrovém řízení"},
    {Other,
     u"místo výkonu práce|pracovní doba|typ úvazku|další informace|informace o pozici|region|"
     u"o pozici|popis|pracovní podmínky|nástup|základní informace"},
});
// clang-format on

} // namespace Shortlist::HeadingWords
