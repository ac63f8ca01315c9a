// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/html/siterules.h"

#include "models/importers/fieldnames.h"

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

using namespace FieldName;

constexpr SiteField LinkedInGuest[]{
    {Employer, u"a.topcard__org-name-link, span.topcard__flavor"},
    {Location, u"span.topcard__flavor.topcard__flavor--bullet"},
    {PostedOn, u".posted-time-ago__text"},
    {Salary, u".compensation__salary, .salary"},
};

constexpr SiteField LinkedInMember[]{
    {Employer,
     u".job-details-jobs-unified-top-card__company-name, .jobs-unified-top-card__company-name, "
     u".topcard__org-name-link"},
    {Location,
     u".job-details-jobs-unified-top-card__primary-description-container .tvm__text--low-emphasis, "
     u".job-details-jobs-unified-top-card__primary-description-container .tvm__text, "
     u".jobs-unified-top-card__bullet"},
    {Workplace, u".jobs-unified-top-card__workplace-type, .job-details-fit-level-preferences button"},
    {EmploymentType, u".job-details-fit-level-preferences button, .job-details-preferences-and-skills__pill"},
    {Salary, u".job-details-fit-level-preferences button, .job-details-preferences-and-skills__pill"},
    {PostedOn, u".jobs-unified-top-card__posted-date"},
};

constexpr SiteField Indeed[]{
    {Employer, u"[data-testid=inlineHeader-companyName], [data-company-name], .jobsearch-InlineCompanyRating a"},
    {Location, u"[data-testid=inlineHeader-companyLocation], [data-testid=job-location], #jobLocationText"},
    {Salary, u"#salaryInfoAndJobType .css-19j1a75, #salaryInfoAndJobType span"},
};

constexpr SiteField Seek[]{
    {Employer, u"[data-automation=advertiser-name]"},
    {Location, u"[data-automation=job-detail-location]"},
    {EmploymentType, u"[data-automation=job-detail-work-type]"},
    {Salary, u"[data-automation=job-detail-salary]"},
    {Industry, u"[data-automation=job-detail-classifications]"},
};

constexpr SiteField StepStone[]{
    {Employer, u"[data-at=metadata-company-name]"},
    {Location, u"[data-at=metadata-location]"},
    {EmploymentType, u"[data-at=metadata-work-type]"},
    {PostedOn, u"[data-at=metadata-online-date]"},
    {Salary, u"[data-at=metadata-salary]"},
};

constexpr SiteField Glassdoor[]{
    {Employer, u"[data-test=employer-name], [class*=EmployerProfile_employerName], [class*=employerName]"},
    {Location, u"[data-test=location], [class*=JobDetails_location]"},
    {EstimatedSalary, u"[data-test=detailSalary], [class*=SalaryEstimate_salaryRange]"},
};

constexpr SiteField Apple[]{
    {Location, u"#job-location-name, #jobdetails-joblocation"},
    {PostedOn, u"#jobPostDate, #jobdetails-jobpostdate"},
    {RequisitionId, u"#jobNumber, #jobdetails-jobnumber"},
    {Department, u"#job-team-name, #jobdetails-teamname"},
};

constexpr SiteField Breezy[]{
    {Location, u".banner .meta .location, .meta .location"},
    {EmploymentType, u".banner .meta .type, .meta .type"},
    {Department, u".banner .meta .department, .meta .department"},
    {Salary, u".banner .meta .salary-range"},
};

constexpr SiteField SuccessFactors[]{
    {Location, u"[data-careersite-propertyid=location], [data-careersite-propertyid=city], .jobGeoLocation"},
    {PostedOn, u"[data-careersite-propertyid=date]"},
    {Department, u"[data-careersite-propertyid=department], [data-careersite-propertyid=dept]"},
    {EmploymentType, u"[data-careersite-propertyid=shifttype], [data-careersite-propertyid=facility]"},
    {RequisitionId, u"[data-careersite-propertyid=adcode], [data-careersite-propertyid=customfield5]"},
};

constexpr SiteField ICims[]{
    {Location, u".iCIMS_JobHeader .iCIMS_JobLocation, .header.left .iCIMS_JobHeaderData"},
};

constexpr SiteField Greenhouse[]{
    {Employer, u".company-name"},
    {Location, u"#header .location, .job__location"},
    {Salary, u".pay-range"},
};

constexpr SiteField Lever[]{
    {Location, u".posting-categories .location"},
    {EmploymentType, u".posting-categories .commitment"},
    {Workplace, u".posting-categories .workplaceTypes"},
    {Department, u".posting-categories .department"},
    {Salary, u"[data-qa=salary-range]"},
};

constexpr SiteField Workable[]{
    {Employer, u"[data-ui=company-name]"},     {Location, u"[data-ui=job-location]"},
    {EmploymentType, u"[data-ui=job-type]"},   {Workplace, u"[data-ui=job-workplace]"},
    {Department, u"[data-ui=job-department]"},
};

constexpr SiteField Workday[]{
    {Location, u"[data-automation-id=locations] dd"},   {EmploymentType, u"[data-automation-id=time] dd"},
    {PostedOn, u"[data-automation-id=postedOn] dd"},    {RequisitionId, u"[data-automation-id=requisitionId] dd"},
    {Workplace, u"[data-automation-id=remoteType] dd"},
};

constexpr SiteField HeadHunter[]{
    {Employer, u"[data-qa=vacancy-company-name]"},
    {Location, u"[data-qa=vacancy-view-location], [data-qa=vacancy-view-raw-address]"},
    {Salary, u"[data-qa=vacancy-salary]"},
    {EmploymentType, u"[data-qa=common-employment-text], [data-qa=vacancy-view-employment-mode]"},
};

constexpr SiteRule Rules[]{
    {"LinkedIn"_L1, "show-more-less-html__markup"_L1, u".top-card-layout__title, .topcard__title",
     u".description__text .show-more-less-html__markup, .show-more-less-html__markup", LinkedInGuest,
     u".description__job-criteria-item, .job-criteria__item"},
    {"LinkedIn"_L1, "jobs-unified-top-card"_L1,
     u".job-details-jobs-unified-top-card__job-title, .jobs-unified-top-card__job-title",
     u"#job-details, .jobs-description__content, .jobs-description-content__text", LinkedInMember, u""},
    {"Indeed"_L1, "jobDescriptionText"_L1,
     u"[data-testid=jobsearch-JobInfoHeader-title], .jobsearch-JobInfoHeader-title", u"#jobDescriptionText", Indeed,
     u""},
    {"SEEK"_L1, "jobAdDetails"_L1, u"[data-automation=job-detail-title]", u"[data-automation=jobAdDetails]", Seek, u""},
    {"StepStone"_L1, "header-job-title"_L1, u"[data-at=header-job-title]",
     u"[data-at=job-ad-content], [data-at=jobad-content], [data-at^=section-text]", StepStone, u""},
    {"Glassdoor"_L1, "JobDetails_jobDescription"_L1, u"[data-test=job-title], [class*=JobDetails_jobTitle]",
     u"[class*=JobDetails_jobDescription__]", Glassdoor, u""},
    {"Apple"_L1, "jdPostingTitle"_L1, u"#jdPostingTitle",
     u"#jd-job-summary, #jd-key-qualifications, #jd-description, #jd-education-experience, #jd-additional-requirements",
     Apple, u""},
    {"Breezy"_L1, "breezy"_L1, u".banner h1, .position h1", u".body .description, .description", Breezy, u""},
    {"SuccessFactors"_L1, "data-careersite-propertyid"_L1, u"[data-careersite-propertyid=title]",
     u"[data-careersite-propertyid=description]", SuccessFactors, u""},
    {"iCIMS"_L1, "iCIMS_JobContent"_L1, u"h1.iCIMS_Header, .iCIMS_JobHeader h1, .iCIMS_JobContent h1",
     u".iCIMS_JobContent .iCIMS_Expandable_Container, .iCIMS_InfoMsg_Job", ICims,
     u".iCIMS_JobHeaderTag, .iCIMS_JobHeaderGroup .iCIMS_JobHeaderTag"},
    {"iCIMS"_L1,
     "iCIMS_Header_JobTitle"_L1,
     u".iCIMS_Header_JobTitle",
     u"[class*=iCIMS_Info]",
     {},
     u".iCIMS_JobHeaderTable tr"},
    {"Greenhouse"_L1, "app-title"_L1, u"#header .app-title", u"#content", Greenhouse, u""},
    {"Greenhouse"_L1, "job__description"_L1, u".job__title h1", u".job__description", Greenhouse, u""},
    {"Lever"_L1, "posting-headline"_L1, u".posting-headline h2",
     u".posting-page .section.page-centered, [data-qa=job-description]", Lever, u""},
    {"Workable"_L1, "data-ui=\"job-description\""_L1, u"[data-ui=job-title]",
     u"[data-ui=job-breakdown], [data-ui=job-description]", Workable, u""},
    {"Workday"_L1, "jobPostingDescription"_L1, u"[data-automation-id=jobPostingHeader]",
     u"[data-automation-id=jobPostingDescription]", Workday, u""},
    {"HeadHunter"_L1, "vacancy-description"_L1, u"[data-qa=vacancy-title]", u"[data-qa=vacancy-description]",
     HeadHunter, u""},
};

} // namespace

std::span<const SiteRule> siteRules()
{
    return Rules;
}

} // namespace Shortlist
