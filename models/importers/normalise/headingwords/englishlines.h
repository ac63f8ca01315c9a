// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/normalise/headingwords/phrases.h"

namespace Shortlist::HeadingWords {

// Headings that are only looked for on lines of their own: in running text their words are common ones.
// clang-format off
inline constexpr auto EnglishLines = std::to_array<Phrases>({
    {Responsibilities,
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
     u"what you must have|need to have|needs|entry requirements|selection criteria|essential|what is required|"
     u"we require|non-negotiables|the must-haves|qualifications and requirements|requirements and qualifications|"
     u"prerequisites|what we require|required knowledge|required qualifications and experience"},
    {PreferredQualifications,
     u"icing on the cake|brownie points|extra credit|plus points|even better|even better if|would be a plus|"
     u"what sets you apart|great to have|additional skills|bonus qualifications|bonus experience|"
     u"we'd be extra excited if|it's a plus if|extra points if|advantageous|an advantage|nice extras|"
     u"nice to have skills|preferred skills and experience|not required, but a plus|preferred, but not required"},
    {Qualifications,
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
     u"who will succeed in this role|your skill set|your talents|"
     u"you"},
    {Benefits,
     u"why you'll love it here|our perks|the perks|what we provide|we provide|the benefits|your benefits|"
     u"employee perks|the good stuff|reasons to join|the package|rewards|what we can offer|what you can expect|"
     u"here's what we offer|in return|in return we offer|what's on offer|what is on offer|why choose us|"
     u"why you should join us|what you will receive|what you'll receive|our offer to you|working for us|"
     u"terms and benefits|benefits include|benefits package|additional benefits|employee benefits and perks|"
     u"we offer you|conditions of employment and benefits|what you'll love about us|what's in it for me"},
    {Compensation,
     u"pay details|what we pay|pay rate|wage|wages|salary and compensation|salary information|compensation details"},
    {HowToApply,
     u"any questions|questions|contact us|contact information|contact details|further information|ready to apply|"
     u"sound interesting|sounds interesting|the process|our process|apply|application|your application|applying|"
     u"interested|enquiries|want to apply|contact person|get in touch|more information|application and contact|"
     u"additional application information|the hiring process|the interview process|how do i apply|ready to join us|"
     u"applications"},
    {AboutEmployer,
     u"about the organisation|about the organization|our organisation|our organization|employer profile|"
     u"about our firm|the company|the organisation|a bit about us|a little about us|company background|"
     u"about the business|about the employer|who is behind us|about your new employer|the employer"},
    {AboutTeam,
     u"who you'll work with|your future team|the department|about the department|who you will work with|"
     u"your new team|your department"},
    {Other,
     u"key facts|at a glance|position details|role details|working conditions|work environment|physical demands|"
     u"terms of employment|job purpose|purpose of the role|role purpose|purpose|background|introduction|the details"},
});
// clang-format on

} // namespace Shortlist::HeadingWords
