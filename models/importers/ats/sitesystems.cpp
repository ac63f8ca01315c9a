// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/ats/fieldpaths.h"
#include "models/importers/ats/systems.h"

namespace Shortlist::Ats {

using namespace Qt::StringLiterals;
using namespace FieldName;

namespace {

/// https://himalayas.app/api: remote jobs only; where one may live stands in `locationRestrictions`.
AtsSystem himalayas()
{
    return {
        .format = u"himalayas"_s,
        .signatures = {{"title", "companyName", "locationRestrictions || timezoneRestrictions"}},
        .groups = {
            {.each = {},
             .rows = {field("title", Title), field("companyName", Employer), constant("", Workplace, "Remote"_L1),
                      field("locationRestrictions[].name || locationRestrictions[]", Location),
                      field("employmentType", EmploymentType), field("pubDate", PostedOn), field("expiryDate", ApplyBy),
                      field("currency", PayCurrency), field("minSalary", PayMin), field("maxSalary", PayMax),
                      field("salaryPeriod", PayUnit), field("seniority[]", Seniority), field("categories[]", Industry),
                      field("guid", Url), field("applicationLink", Url), body("description || excerpt")}}}};
}

/// https://remotive.com/api/remote-jobs: remote jobs only.
AtsSystem remotive()
{
    return {.format = u"remotive"_s,
            .signatures = {{"title", "company_name", "candidate_required_location"}},
            .groups = {
                {.each = {},
                 .rows = {field("title", Title), field("company_name", Employer), constant("", Workplace, "Remote"_L1),
                          field("candidate_required_location", Location), field("job_type", EmploymentType),
                          field("publication_date", PostedOn), field("salary", Salary), field("tags[]", Keywords),
                          field("category", Industry), field("url", Url), body("description")}}}};
}

/// https://remoteok.com/api: remote jobs only, behind a notice that is none.
AtsSystem remoteOk()
{
    return {
        .format = u"remoteok"_s,
        .signatures = {{"position", "epoch", "slug"}},
        .groups = {{.each = {},
                    .rows = {field("position", Title), field("company", Employer), constant("", Workplace, "Remote"_L1),
                             field("location", Location), field("date || epoch", PostedOn), field("tags[]", Keywords),
                             field("salary_min", PayMin), field("salary_max", PayMax),
                             constant("salary_max", PayCurrency, "USD"_L1), constant("salary_max", PayUnit, "YEAR"_L1),
                             field("url", Url), body("description")}}}};
}

/// https://www.arbeitnow.com/api/job-board-api
AtsSystem arbeitnow()
{
    return {.format = u"arbeitnow"_s,
            .signatures = {{"slug", "company_name", "job_types", "title"}},
            .groups = {{.each = {},
                        .rows = {field("title", Title), field("company_name", Employer), remote("remote"),
                                 field("location", Location), field("job_types[]", EmploymentType),
                                 field("created_at", PostedOn), field("tags[]", Keywords), field("url", Url),
                                 body("description")}}}};
}

/// https://github.com/SimplifyJobs: listings.json of their lists of internships and first jobs.
AtsSystem simplifyListings()
{
    return {
        .format = u"simplify"_s,
        .signatures = {{"company_name", "title", "locations", "date_posted"}},
        .groups = {{.each = {},
                    .rows = {field("title", Title), field("company_name", Employer), field("locations[]", Location),
                             field("date_posted", PostedOn), field("terms[]", StartsOn), field("degrees[]", Education),
                             field("category", Department), field("sponsorship", Eligibility), field("url", Url)}}},
        .listed = "is_visible"};
}

/// https://developer.adzuna.com. Its salaries name no currency and are left out.
AtsSystem adzuna()
{
    return {.format = u"adzuna"_s,
            .signatures = {{"title", "redirect_url", "company.display_name || location.display_name"}},
            .groups = {{.each = {},
                        .rows = {field("title", Title), field("company.display_name", Employer),
                                 field("location.display_name", Location), field("contract_time", EmploymentType),
                                 field("contract_type", EmploymentType), field("created", PostedOn),
                                 field("category.label", Industry), field("redirect_url", Url), body("description")}}}};
}

/// https://jobicy.com/jobs-rss-feed: remote jobs only.
AtsSystem jobicy()
{
    return {.format = u"jobicy"_s,
            .signatures = {{"jobTitle", "companyName", "jobGeo"}},
            .groups = {{.each = {},
                        .rows = {field("jobTitle", Title), field("companyName", Employer),
                                 constant("", Workplace, "Remote"_L1), field("jobGeo", Location),
                                 field("jobType[]", EmploymentType), field("jobLevel", Seniority),
                                 field("jobIndustry[]", Industry), field("pubDate", PostedOn),
                                 field("salaryCurrency", PayCurrency), field("annualSalaryMin || salaryMin", PayMin),
                                 field("annualSalaryMax || salaryMax", PayMax), field("salaryPeriod", PayUnit),
                                 field("url", Url), body("jobDescription || jobExcerpt")}}}};
}

/// https://www.themuse.com/developers/api/v2
AtsSystem theMuse()
{
    return {
        .format = u"themuse"_s,
        .signatures = {{"name", "contents", "company", "refs.landing_page"}},
        .groups = {{.each = {},
                    .rows = {field("name", Title), field("company.name", Employer), field("locations[].name", Location),
                             field("levels[].name", Seniority), field("categories[].name", Industry),
                             field("publication_date", PostedOn), field("refs.landing_page", Url), body("contents")}}}};
}

/// JSearch, which hands on what Google for Jobs shows.
AtsSystem jSearch()
{
    return {.format = u"jsearch"_s,
            .signatures = {{"job_title", "employer_name", "job_apply_link || job_google_link"}},
            .groups = {{.each = {},
                        .rows = {field("job_title", Title),
                                 field("employer_name", Employer),
                                 field("job_location", Location),
                                 field("job_city", Locality),
                                 field("job_state", Region),
                                 field("job_country", Country),
                                 field("job_latitude", Latitude),
                                 field("job_longitude", Longitude),
                                 remote("job_is_remote"),
                                 field("job_employment_types[] || job_employment_type", EmploymentType),
                                 field("job_posted_at_datetime_utc", PostedOn),
                                 field("job_offer_expiration_datetime_utc", ApplyBy),
                                 field("job_salary_currency", PayCurrency),
                                 field("job_min_salary", PayMin),
                                 field("job_max_salary", PayMax),
                                 field("job_salary_period", PayUnit),
                                 field("job_required_experience.required_experience_in_months", ExperienceMonths),
                                 field("job_required_skills[]", Skills),
                                 field("job_apply_link || job_google_link", Url),
                                 body("job_description")}}}};
}

/// What JobSpy writes as JSON records.
AtsSystem jobSpy()
{
    return {
        .format = u"jobspy"_s,
        .signatures = {{"title", "company", "job_url", "site"}},
        .groups = {{.each = {},
                    .rows = {field("title", Title), field("company", Employer), field("location", Location),
                             remote("is_remote"), field("job_type", EmploymentType), field("date_posted", PostedOn),
                             field("currency", PayCurrency), field("min_amount", PayMin), field("max_amount", PayMax),
                             field("interval", PayUnit), field("skills", Skills), field("company_industry", Industry),
                             field("job_url_direct || job_url", Url), body("description")}}}};
}

/// What a page of Welcome to the Jungle asks its server for; the employer stands beside it.
AtsSystem welcomeToTheJungle()
{
    return {
        .format = u"wttj"_s,
        .signatures = {{"name", "contract_type", "wttj_reference || experience_level_minimum"}},
        .groups = {
            {.each = {},
             .rows = {field("name", Title), field("organization.name || ^organization.name", Employer),
                      coded("contract_type", EmploymentType, "full_time=FULL_TIME|temporary=TEMPORARY"_L1),
                      coded("remote", Workplace,
                            "partial=Hybrid|punctual=Hybrid|fulltime=Remote|no=On-site|unknown="_L1),
                      field("published_at", PostedOn), field("reference", RequisitionId),
                      field("salary_currency", PayCurrency), field("salary_min", PayMin), field("salary_max", PayMax),
                      field("salary_period", PayUnit), field("apply_url", Url), body("description"),
                      body("profile", "Profile"_L1), body("recruitment_process", "Recruitment"_L1)}},
            {.each = "offices[] || office",
             .rows = {field("city", Locality), field("zip_code", PostalCode), field("country_code", Country)}}}};
}

/// The state of a vacancy's page at CV.ee, CV.lv and CV.lt, which number their towns.
AtsSystem cvOnline()
{
    return {.format = u"cvonline"_s,
            .signatures = {{"position", "employerName", "highlights"}},
            .groups = {{.each = {},
                        .rows = {field("position", Title), field("employerName", Employer),
                                 field("highlights.address", Location),
                                 coded("highlights.remoteWorkType", Workplace,
                                       "HYBRID=Hybrid|REMOTE=Remote|FULLY_REMOTE=Remote|ON_SITE=On-site"_L1),
                                 field("highlights.workTimes[]", EmploymentType), field("firstPublishDate", PostedOn),
                                 field("settings.dateTo", ApplyBy), field("highlights.salaryFrom", PayMin),
                                 field("highlights.salaryTo", PayMax), field("highlights.ratePer", PayUnit),
                                 body("highlights.additionalBenefits", "Benefits"_L1)}},
                       {.each = "details.standardDetails[]", .rows = {body("content", "=title"_L1)}}}};
}

} // namespace

std::vector<AtsSystem> siteSystems()
{
    return {himalayas(), remotive(), remoteOk(), arbeitnow(), simplifyListings(),   jobicy(),
            theMuse(),   jSearch(),  adzuna(),   jobSpy(),    welcomeToTheJungle(), cvOnline()};
}

} // namespace Shortlist::Ats
