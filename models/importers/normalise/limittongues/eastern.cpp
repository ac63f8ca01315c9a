// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/limittongues/tongues.h"

using namespace Qt::StringLiterals;

namespace Shortlist::LimitPatterns {
namespace {

Tongue czech()
{
    return {
        .stems = u"přihl|podat|podáv|posla|posíla|ucház|hlás"_s,
        .number = u"jedn\\p{L}+|dvě|dva|dvou|tři|tří|třech|čtyři|čtyř\\p{L}*|pět|pěti|šest|šesti|dvanáct\\p{L}*"_s,
        .bound = u"maximálně|nejvýše?|nejvíce|nanejvýš|pouze|jen|ne(?:\\p{L}+ ){0,3}více? než|do|max\\.?"_s,
        .behind = u"současně|najednou|zároveň|maximálně|nejvýše|ročně"_s,
        .apply = u"(?:při)?hlásit(?: se)?|ucházet(?: se)?|přihlaste(?: se)?|přihlašovat(?: se)?|reagovat"_s,
        .toward = u"(?:na |o )?"_s,
        .job = u"pozic\\w*|míst\\w*|inzerát\\w*|nabíd\\w*|stáž\\w*|program\\w*|rol[eí]"_s,
        .submit = u"podat|podávat|poslat|zaslat|posílat|mít|na osobu|na uchazeče|ročně|současně|najednou|každý "
                  "(?:uchazeč|kandidát|student)"_s,
        .application = u"přihlášk\\w*|žádost\\w*|životopis\\w*"_s,
        .single = u"pouze jedn\\p{L}+|jen jedn\\p{L}+|jedin\\p{L}+"_s,
        .per = u"(?:na osobu|na uchazeče|ročně|za rok)\\b"_s,
        .limited = u"omezen\\p{L}* na|nesmí přesáhnout|nesmí překročit"_s,
        .limit = u"(?:limit|maximum|maximální počet)(?: (?:je|jsou|činí|přihlášek))*"_s,
        .more = u"více? než"_s,
        .not_ = u"n(?:ení|ejsou|elze|emůže\\p{L}*|esm\\p{L}+)"_s,
        .several = u"vícenásobné přihlášky|více přihlášek|další přihlášky"_s,
        .accept = u"přijím\\w*|akceptuj\\w*"_s,
        .refused = u"ne\\p{L}+|vyřazeny|zamítnuty|vyloučeny"_s,
        .times = u"(?:pouze|jen|nejvýše|maximálně) (?<n>jednou|dvakrát|třikrát)"_s,
        .again = u"znovu|opětovn\\p{L}+ (?:přihláš\\p{L}+|přihlášk\\p{L}+)|nov(?:ou|á) přihlášk\\p{L}+|opakovaně"_s,
        .wait = u"počkat|čekat|vyčkat"_s,
        .after = u"po|za|až za|až po|nejdříve po|nejdříve za|po uplynutí|alespoň|nejméně|dříve než po"_s,
        .unit = u"měsíc|týdn|dn|rok|let"_s,
    };
}

Tongue polish()
{
    return {
        .stems = u"aplik|złoż|składa|zgłosz|ubiega|kandyd"_s,
        .number = u"jedn[oąaeą]\\w*|dwa|dwie|dwóch|trzy|trzech|cztery|czterech|pięć|pięciu|sześć|sześciu"_s,
        .bound = u"maksymalnie|co najwyżej|najwyżej|nie (?:\\p{L}+ ){0,3}więcej niż|do|tylko"_s,
        .behind = u"maksymalnie|jednocześnie|równocześnie|naraz|w tym samym czasie"_s,
        .apply = u"aplikować|ubiegać(?: się)?|kandydować"_s,
        .toward = u"(?:na |o )?"_s,
        .job = u"stanowisk\\w*|ofert\\w*|pozycj\\w*|rol\\w*|wakat\\w*|staż\\w*|program\\w*"_s,
        .submit = u"złożyć|składać|wysłać|przesłać|na osobę|na kandydata|rocznie|w roku|jednocześnie"_s,
        .application = u"aplikacj\\w*|zgłosze\\w*|podań|podania"_s,
        .single = u"tylko jedn\\p{L}+"_s,
        .per = u"(?:na osobę|na kandydata|rocznie)\\b"_s,
        .limited = u"ograniczon\\p{L}* do|nie może przekr\\p{L}+"_s,
        .limit = u"(?:limit|maksymalna liczba)(?: (?:to|wynosi|aplikacji|zgłoszeń))*"_s,
        .more = u"więcej niż"_s,
        .not_ = u"nie|nie można"_s,
        .several = u"wielokrotne (?:aplikacje|zgłoszenia)|kilka aplikacji"_s,
        .accept = u"przyjmuj\\w*|akceptuj\\w*"_s,
        .refused = u"nie|odrzucane|pomijane"_s,
        .times = u"(?:tylko|maksymalnie|najwyżej|nie więcej niż) (?:jeden |dwa )?raz\\p{L}*"_s,
        .again = u"ponownie (?:aplikować|ubiegać|złożyć)|aplikować ponownie|ponown\\p{L} "
                 "(?:aplikacj\\p{L}+|zgłoszeni\\p{L}+)"_s,
        .wait = u"odczekać|poczekać|czekać"_s,
        .after = u"po|przez|w ciągu|dopiero po|po upływie|co najmniej|za"_s,
        .unit = u"dni|tygodni|miesi|rok|lat"_s,
    };
}

Tongue russian()
{
    return {
        .stems = u"отклик|заявк|подать|подав|претендов|резюме"_s,
        .number = u"одну|одной|одна|одно|две|двух|два|три|трёх|трех|четыре|четырёх|пять|шесть|шести"_s,
        .bound = u"не более(?: чем)?|не больше(?: чем)?|максимум|до|не (?:\\p{L}+ ){0,3}более(?: чем)?|только"_s,
        .behind = u"одновременно|за раз|максимум"_s,
        .apply = u"откликнуться|откликаться|откликнитесь|претендовать|подаваться"_s,
        .toward = u"(?:на |в )?"_s,
        .job = u"ваканси\\w+|позици\\w+|должност\\w+|программ\\w+|стажиров\\w+"_s,
        .submit = u"подать|подавать|отправить|одновременно|в год|от одного кандидата|на человека"_s,
        .application = u"заяв(?:ку|ки|ок)|откликов?|отклика|анкет\\w*"_s,
        .single = u"только одну|лишь одну"_s,
        .limited = u"ограничен\\p{L}*|не (?:должно|может) превышать"_s,
        .limit = u"лимит|ограничение"_s,
        .more = u"бол(?:ее|ьше) чем|более"_s,
        .not_ = u"нельзя|не|невозможно"_s,
        .several = u"несколько (?:заявок|откликов)|повторные (?:заявки|отклики)"_s,
        .refused = u"не|отклоняются"_s,
        .times = u"(?:только|не более) (?:одного |двух )?раза?"_s,
        .again = u"(?:повторно|снова|ещё раз) (?:откликнуться|подать|податься)|подать (?:повторно|снова)|"
                 "повторн\\p{L}+ (?:заявк\\p{L}+|отклик\\p{L}*)"_s,
        .wait = u"подождать|ждать"_s,
        .after = u"через|после|не ранее чем через|спустя|в течение"_s,
        .unit = u"дн|день|недел|месяц|год|лет"_s,
    };
}

/// The verb comes last, and the noun says for what.
Tongue turkish()
{
    return {
        .stems = u"başvur"_s,
        .number = u"bir|iki|üç|dört|beş|altı"_s,
        .bound = u"en fazla|en çok|yalnızca|sadece|maksimum"_s,
        .behind = u"aynı anda|birden"_s,
        .apply = u"başvurabilir\\w*|başvurunuz|başvurun"_s,
        .toward = {},
        .job = u"pozisyon\\w*|ilan\\w*|göreve|role|kadro\\w*"_s,
        .submit = u"yapabilir\\w*|yapılabilir|gönderebilir\\w*|kabul|yapınız"_s,
        .application = u"başvuru\\w*"_s,
        .single = u"tek bir|yalnızca bir|sadece bir"_s,
        .limited = {},
        .limit = {},
        .more = {},
        .not_ = {},
        .several = u"birden fazla başvuru|çoklu başvuru"_s,
        .refused = u"kabul edilme\\w*|değerlendirilme\\w*|yapılamaz"_s,
        .times = {},
        .again = u"(?:tekrar|yeniden) başvur\\w*"_s,
        .wait = u"beklem\\w+"_s,
        .after = u"ancak|en erken|sonra|en az"_s,
        .unit = u"gün|hafta|ay|yıl"_s,
    };
}

} // namespace

std::vector<Tongue> easternTongues()
{
    return {czech(), polish(), russian(), turkish()};
}

} // namespace Shortlist::LimitPatterns
