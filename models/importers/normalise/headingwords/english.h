// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/normalise/headingwords/phrases.h"

namespace Shortlist::HeadingWords {

// Phrases of this table are also looked for inside running text, where they must start with a capital.
// clang-format off
inline constexpr auto English = std::to_array<Phrases>({
    {AboutEmployer,
     u"about us|about our company|about the company|company description|company overview|who we are|"
     u"our company|our mission|our story|about our organization|about our organisation|company profile|"
     u"who are we|our vision|why us"},
    {AboutTeam,
     u"about the team|about our team|about this team|team introduction|team overview|meet the team|the team|"
     u"our team|your team"},
    {Responsibilities,
     u"responsibilities|key responsibilities|main responsibilities|job responsibilities|"
     u"primary responsibilities|essential responsibilities|roles and responsibilities|roles & responsibilities|"
     u"role and responsibilities|duties and responsibilities|responsibilities and duties|"
     u"responsibilities include|your responsibilities|essential duties|essential duties and responsibilities|"
     u"essential functions|job duties|key duties|duties|principal accountabilities|what you'll do|"
     u"what you will do|what you'll be doing|what you will be doing|what you'll be responsible for|what you do|"
     u"what you'll work on|what will you do|in this role, you will|in this role you will|you will|your tasks|"
     u"your mission|your role|tasks|day to day|the impact you will have|the impact you'll have|"
     u"how you will make an impact|how you'll make an impact|description of work|your day-to-day|"
     u"key accountabilities|accountabilities|what you'll own|a day in the life|a typical day|job functions|"
     u"main duties|core responsibilities|scope of work|what you will be responsible for|"
     u"what you'll be working on"},
    {MinimumQualifications,
     u"minimum qualifications|minimum qualification|minimum requirements|minimum qual requirements|"
     u"basic qualifications|basic requirements|required qualifications|required skills|"
     u"required skills and experience|required experience|skills required|essential requirements|"
     u"essential skills|mandatory skills|must have|must haves|must-have|must-haves|required|minimum|"
     u"requirements|job requirements|role requirements|key requirements|position requirements|what you need|"
     u"what you'll need|what you will need|you must have|essential criteria|minimum criteria|"
     u"minimum experience|mandatory requirements|you'll need|what's required"},
    {PreferredQualifications,
     u"preferred qualifications|preferred qualification|preferred requirements|preferred skills|"
     u"preferred experience|preferred|desired qualifications|desired skills|desired experience|desirable|"
     u"desirable skills|additional qualifications|nice to have|nice-to-have|nice to haves|nice-to-haves|"
     u"good to have|bonus points|bonus points if|bonus skills|pluses|ideally you have|desirable criteria|"
     u"even better if you have|it would be great if you also have|it would be a plus|extra points|"
     u"good to haves|bonus if you have|preferred criteria|what would be nice|a plus"},
    {Qualifications,
     u"skills, knowledge and expertise|qualifications|qualification|key qualifications|qualifications and skills|qualifications and experience|"
     u"skills and qualifications|skills & qualifications|skills and experience|skills & experience|"
     u"experience and skills|education and experience|your skills and experience|who we're looking for|"
     u"who we are looking for|what we're looking for|what we are looking for|what we look for|"
     u"what you'll bring|what you will bring|what you bring|what you have|what you should have|"
     u"what makes you a good fit|what will help you succeed in the role|who you are|you have|you are|you bring|"
     u"about you|your profile|your background|your skills|the ideal candidate|the ideal candidate will have|"
     u"ideal candidate|candidate profile|eligibility|skills|experience|you might be a good fit if|"
     u"you may be a fit if|person specification|candidate requirements|education|knowledge and skills|"
     u"knowledge, skills and abilities|what you will bring to the role|your experience|about your background"},
    {Benefits,
     u"benefits|perks|benefits and perks|perks and benefits|perks & benefits|benefits & perks|our benefits|"
     u"what we offer|what's in it for you|what you'll get|what you get|we offer|our offer|why work with us|"
     u"why you'll love working here|why you will love working with us|employee benefits|what we can offer you|"
     u"what you can expect from us|total rewards|rewards and benefits"},
    {Compensation,
     u"how we pay|what we pay|what it pays|the pay|pay and benefits|your pay|"
     u"compensation|compensation and benefits|compensation & benefits|compensation description|salary|"
     u"salary range|pay range|pay transparency|salary and benefits|pay & perks|pay and benefits|remuneration|"
     u"pay|base salary|compensation range|estimated salary"},
    {HowToApply,
     u"how to apply|to apply|apply now|application process|application instructions|interview process|"
     u"hiring process|our hiring process|recruitment process|selection process|online assessment|next steps|"
     u"what to expect from our hiring process|what happens next|application deadline|how to join|interested?|"
     u"contact"},
    {Legal,
     u"diversity & inclusion|diversity and inclusion|diversity, equity & inclusion|"
     u"diversity, equity and inclusion|equal opportunity|equal employment opportunity|"
     u"equal opportunity employer|eeo statement|accommodation|accommodations|reasonable accommodation|"
     u"acknowledgment of country|acknowledgement of country|privacy notice|privacy policy|disclaimer|legal|"
     u"our commitment to diversity|eeo|e-verify|background check|inclusion statement|equality statement|"
     u"accessibility"},
    {Other,
     u"why join us|about the role|about this role|about the job|about the position|about the opportunity|"
     u"the role|the job|the opportunity|the position|role overview|role summary|job summary|position summary|"
     u"job overview|position overview|mission|what success looks like|our values|our culture"},
});
// clang-format on

} // namespace Shortlist::HeadingWords
