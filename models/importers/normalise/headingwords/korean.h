// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/normalise/headingwords/phrases.h"

namespace Shortlist::HeadingWords {

// clang-format off
inline constexpr auto Korean = std::to_array<Phrases>({
    {AboutEmployer,
     u"회사 소개|회사소개|기업 소개|기업소개|우리 회사는|회사 개요|우리는|우리를 소개합니다"},
    {AboutTeam,
     u"팀 소개|팀소개|조직 소개|조직소개|합류하게 될 팀을 소개해요|합류하게 될 팀|부서 소개|팀을 소개합니다"},
    {Responsibilities,
     u"담당업무|담당 업무|주요업무|주요 업무|업무 내용|업무내용|직무 소개|직무내용|직무 내용|수행 업무|하는 일|"
     u"이런 일을 해요|이런 일을 합니다|합류하면 함께할 업무예요|합류하면 함께 할 업무예요|담당하실 업무|"
     u"업무 소개|주요 역할|역할|포지션 소개|모집 분야 및 업무"},
    {MinimumQualifications,
     u"자격요건|자격 요건|지원자격|지원 자격|필수 요건|필수요건|필수 조건|필수사항|필수 자격|자격 조건|"
     u"자격조건|응시자격|지원 요건|필요 역량|필수 역량"},
    {PreferredQualifications,
     u"우대사항|우대 사항|우대 조건|우대조건|우대 요건|우대요건|이런 경험이 있으면 더 좋아요|"
     u"이런 분이면 더 좋아요|이런 분을 우대해요|우대 역량|우대합니다"},
    {Qualifications,
     u"이런 분을 찾아요|이런 분을 찾습니다|이런 분과 함께하고 싶어요|이런 분과 함께 하고 싶습니다|"
     u"이런 분이 필요해요|인재상|요구 역량|필요한 역량|기술 스택"},
    {Benefits,
     u"복리후생|혜택 및 복지|복지 및 혜택|복지|혜택|복지제도|사내 복지|복지 혜택|이런 혜택이 있어요|근무 혜택"},
    {Compensation,
     u"급여|연봉|처우|보상|급여 조건|연봉 정보"},
    {HowToApply,
     u"전형절차|전형 절차|채용절차|채용 절차|채용 과정|채용 프로세스|지원방법|지원 방법|접수방법|접수 방법|"
     u"제출 서류|제출서류|전형 안내|합류 여정|합류 여정을 소개해요|접수기간 및 방법|문의처|지원 절차"},
    {Legal,
     u"유의사항|유의 사항|참고사항|참고 사항|개인정보 처리방침"},
    {Other,
     u"근무조건|근무 조건|근무지|근무지역|근무 지역|근무환경|근무 형태|근무시간|모집분야|모집 부문|모집 인원|"
     u"고용형태|기타 사항"},
});
// clang-format on

} // namespace Shortlist::HeadingWords
