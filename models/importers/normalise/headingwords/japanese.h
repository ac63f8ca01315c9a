// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/normalise/headingwords/phrases.h"

namespace Shortlist::HeadingWords {

// clang-format off
inline constexpr auto Japanese = std::to_array<Phrases>({
    {AboutEmployer,
     u"会社概要|会社紹介|会社説明|私たちについて|当社について|企業情報|企業紹介|企業概要|会社情報|事業内容|"
     u"ミッション|弊社について"},
    {AboutTeam,
     u"チーム紹介|チームについて|チーム構成|チーム体制|組織構成|配属部署|配属先|部署紹介|組織体制"},
    {Responsibilities,
     u"仕事内容|業務内容|具体的な業務内容|具体的な仕事内容|職務内容|お任せしたいこと|お任せする業務|"
     u"お任せしたい業務|主な業務|主な業務内容|担当業務|役割|ミッション・役割|仕事の内容|募集概要|インターン内容"},
    {MinimumQualifications,
     u"応募資格|応募条件|応募要件|必須条件|必須スキル|必須要件|必須経験|必須スキル・経験|必須経験・スキル|"
     u"必要なスキル|必要な経験・スキル|必要条件|必要経験|対象となる方|応募資格・条件|must|必須|求めるスキル"},
    {PreferredQualifications,
     u"歓迎条件|歓迎スキル|歓迎要件|歓迎経験|歓迎スキル・経験|歓迎経験・スキル|あると望ましい経験|"
     u"あると望ましいスキル|尚可|あれば尚可|歓迎|want|優遇条件|望ましい経験"},
    {Qualifications,
     u"求める人物像|求める人材|こんな方に来てほしい|こんな方を求めています|こんな方を歓迎します|"
     u"求める経験・スキル|スキル・経験|活躍できる方|資格|学歴"},
    {Benefits,
     u"福利厚生|待遇|待遇・福利厚生|福利厚生・待遇|諸手当|手当|休日・休暇|休日休暇|休暇|この仕事の魅力|魅力|"
     u"得られる経験|やりがい|福利厚生・制度|各種制度"},
    {Compensation,
     u"給与|想定年収|年収|給料|報酬|給与・待遇|想定給与|月給|給与条件"},
    {HowToApply,
     u"応募方法|選考フロー|選考プロセス|選考の流れ|選考ステップ|応募の流れ|選考方法|エントリー方法|応募先|"
     u"お問い合わせ|連絡先|提出書類"},
    {Legal,
     u"個人情報の取り扱い|ダイバーシティ"},
    {Other,
     u"勤務地|勤務時間|雇用形態|勤務条件|労働条件|試用期間|募集職種|職種|募集人数|募集背景|開発環境|"
     u"技術スタック|使用技術|就業時間|募集要項"},
});
// clang-format on

} // namespace Shortlist::HeadingWords
