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
     u"who are we|our vision|why us|"
     u"about the organisation|about the organization|our organisation|our organization|employer profile|"
     u"about our firm|the company|the organisation|a bit about us|a little about us|company background|"
     u"about the business|about the employer|who is behind us|about your new employer|the employer"},
    {AboutTeam,
     u"about the team|about our team|about this team|team introduction|team overview|meet the team|the team|"
     u"our team|your team|"
     u"who you'll work with|your future team|the department|about the department|who you will work with|"
     u"your new team|your department"},
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
     u"what you'll be working on|"
     u"what the job involves|what the role involves|the work|your work|your job|your contribution|key tasks|"
     u"main tasks|tasks and responsibilities|how you'll spend your time|how you will spend your time|"
     u"how you'll contribute|what you'll achieve|you'll be responsible for|you will be responsible for|"
     u"day-to-day responsibilities|areas of responsibility|position responsibilities|role responsibilities|"
     u"principal duties|major duties|major responsibilities|specific duties|duties include|key deliverables|"
     u"what you'll tackle|in this position you will|what you'll be working on day to day|your duties|"
     u"the day to day|what you get to do|what you'll get to do|essential job functions|"
     u"job role and responsibilities|essential duties & responsibilities|scope of responsibilities|"
     u"what will you be doing|what you would do|what you'd do"},
    {MinimumQualifications,
     u"minimum qualifications|minimum qualification|minimum requirements|minimum qual requirements|"
     u"basic qualifications|basic requirements|required qualifications|required skills|"
     u"required skills and experience|required experience|skills required|essential requirements|"
     u"essential skills|mandatory skills|must have|must haves|must-have|must-haves|required|minimum|"
     u"requirements|job requirements|role requirements|key requirements|position requirements|what you need|"
     u"what you'll need|what you will need|you must have|essential criteria|minimum criteria|"
     u"minimum experience|mandatory requirements|you'll need|what's required|"
     u"what you must have|need to have|needs|entry requirements|selection criteria|essential|what is required|"
     u"we require|non-negotiables|the must-haves|qualifications and requirements|requirements and qualifications|"
     u"prerequisites|what we require|required knowledge|required qualifications and experience"},
    {PreferredQualifications,
     u"preferred qualifications|preferred qualification|preferred requirements|preferred skills|"
     u"preferred experience|preferred|desired qualifications|desired skills|desired experience|desirable|"
     u"desirable skills|additional qualifications|nice to have|nice-to-have|nice to haves|nice-to-haves|"
     u"good to have|bonus points|bonus points if|bonus skills|pluses|ideally you have|desirable criteria|"
     u"even better if you have|it would be great if you also have|it would be a plus|extra points|"
     u"good to haves|bonus if you have|preferred criteria|what would be nice|a plus|"
     u"icing on the cake|brownie points|extra credit|plus points|even better|even better if|would be a plus|"
     u"what sets you apart|great to have|additional skills|bonus qualifications|bonus experience|"
     u"we'd be extra excited if|it's a plus if|extra points if|advantageous|an advantage|nice extras|"
     u"nice to have skills|preferred skills and experience|not required, but a plus|preferred, but not required"},
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
     u"knowledge, skills and abilities|what you will bring to the role|your experience|about your background|"
     u"your qualities|qualities|person spec|who you'll be|you'll bring|you'll have|you will have|you will bring|"
     u"we're looking for|we are looking for|we are looking for someone who|we're looking for someone who|"
     u"what you'll need to succeed|what we expect|what we expect from you|what we ask|what we ask of you|we expect|"
     u"we ask|our expectations|what it takes|is this you|does this sound like you|sounds like you|you should have|"
     u"ideal profile|profile|the person|about the candidate|successful candidate|the successful candidate|"
     u"job qualifications|professional experience|technical skills|knowledge|core competencies|competencies|"
     u"competences|key skills|skill set|skillset|your expertise|education & experience|experience & qualifications|"
     u"education/experience|key competencies|what we value|attributes|personal qualities|personal attributes|"
     u"your strengths|skills you'll need|skills you'll bring|you are a great fit if|you'll thrive here if|"
     u"you'll love this role if|to succeed in this role|to be successful in this role|"
     u"who will succeed in this role|your skill set|your talents"},
    {Benefits,
     u"benefits|perks|benefits and perks|perks and benefits|perks & benefits|benefits & perks|our benefits|"
     u"what we offer|what's in it for you|what you'll get|what you get|we offer|our offer|why work with us|"
     u"why you'll love working here|why you will love working with us|employee benefits|what we can offer you|"
     u"what you can expect from us|total rewards|rewards and benefits|"
     u"why you'll love it here|our perks|the perks|what we provide|we provide|the benefits|your benefits|"
     u"employee perks|the good stuff|reasons to join|the package|rewards|what we can offer|what you can expect|"
     u"here's what we offer|in return|in return we offer|what's on offer|what is on offer|why choose us|"
     u"why you should join us|what you will receive|what you'll receive|our offer to you|working for us|"
     u"terms and benefits|benefits include|benefits package|additional benefits|employee benefits and perks|"
     u"we offer you|conditions of employment and benefits|what you'll love about us|what's in it for me"},
    {Compensation,
     u"compensation|compensation and benefits|compensation & benefits|compensation description|salary|"
     u"salary range|pay range|pay transparency|salary and benefits|pay & perks|pay and benefits|remuneration|"
     u"pay|base salary|compensation range|estimated salary|"
     u"pay details|what we pay|pay rate|wage|wages|salary and compensation|salary information|compensation details"},
    {HowToApply,
     u"how to apply|to apply|apply now|application process|application instructions|interview process|"
     u"hiring process|our hiring process|recruitment process|selection process|online assessment|next steps|"
     u"what to expect from our hiring process|what happens next|application deadline|how to join|interested?|"
     u"contact|"
     u"any questions|questions|contact us|contact information|contact details|further information|ready to apply|"
     u"sound interesting|sounds interesting|the process|our process|apply|application|your application|applying|"
     u"interested|enquiries|want to apply|contact person|get in touch|more information|application and contact|"
     u"additional application information|the hiring process|the interview process|how do i apply|ready to join us|"
     u"applications"},
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
     u"job overview|position overview|mission|what success looks like|our values|our culture|"
     u"key facts|at a glance|position details|role details|working conditions|work environment|physical demands|"
     u"terms of employment|job purpose|purpose of the role|role purpose|purpose|background|introduction|the details"},
});
// clang-format on

} // namespace Shortlist::HeadingWords
