// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/ats/fieldpaths.h"
#include "models/importers/ats/systems.h"

namespace Shortlist::Ats {

using namespace Qt::StringLiterals;
using namespace FieldName;

namespace {

/// https://developers.greenhouse.io/job-board.html: a posting, a board, its departments and offices; also the
/// `jobPost` of a board's page.
AtsSystem greenhouse()
{
    return {.format = u"greenhouse"_s,
            .signatures = {{"absolute_url", "title", "location || internal_job_id || updated_at"},
                           {"public_url", "title", "job_post_location"}},
            .groups = {
                {.each = {},
                 .rows = {field("title", Title), field("company_name", Employer), slug("absolute_url || public_url"),
                          field("location.name || job_post_location || offices[].location || offices[].name", Location),
                          field("first_published || published_at", PostedOn), field("updated_at", ModifiedOn),
                          field("application_deadline", ApplyBy),
                          field("metadata[name~employment|commitment|time type|contract type].value[]", EmploymentType),
                          field("metadata[name~workplace|work model|location type|work type].value[]", Workplace),
                          field("departments[].name", Department), field("requisition_id", RequisitionId),
                          field("absolute_url || public_url", Url), body("content")}},
                {.each = "pay_input_ranges[] || pay_ranges[]",
                 .rows = {field("currency_type || currency", PayCurrency), minor("min_cents", PayMin),
                          minor("max_cents", PayMax), field("title", PayScope)}},
                {.each = "metadata[name~salary|pay|compensation].value",
                 .rows = {field("unit", PayCurrency), field("min_value", PayMin), field("max_value", PayMax)}}}};
}

/// https://github.com/lever/postings-api. `createdAt` is when the posting was drafted, not when it was published.
AtsSystem lever()
{
    return {.format = u"lever"_s,
            .signatures = {{"text", "categories", "hostedUrl || applyUrl"}},
            .groups = {{.each = {},
                        .rows = {field("text", Title), slug("hostedUrl || applyUrl"),
                                 field("categories.allLocations[] || categories.location", Location),
                                 field("country", Country), field("workplaceType", Workplace),
                                 field("categories.commitment", EmploymentType), field("createdAt", CreatedOn),
                                 field("categories.department || categories.team", Department),
                                 field("hostedUrl || applyUrl", Url), field("salaryRange.currency", PayCurrency),
                                 field("salaryRange.min", PayMin), field("salaryRange.max", PayMax),
                                 field("salaryRange.interval", PayUnit),
                                 body("description || descriptionPlain || descriptionBody || descriptionBodyPlain")}},
                       {.each = "lists[]", .rows = {body("content", "=text"_L1)}},
                       {.each = {},
                        .rows = {body("additional || additionalPlain"),
                                 body("salaryDescription || salaryDescriptionPlain", "Compensation"_L1)}}}};
}

/// https://developers.ashbyhq.com/docs/public-job-posting-api; also what a page of a board keeps in `__appData`.
AtsSystem ashby()
{
    const std::vector<AtsRow> place{field("location || locationName", Location),
                                    field("address.postalAddress.addressLocality || address.addressLocality", Locality),
                                    field("address.postalAddress.addressRegion || address.addressRegion", Region),
                                    field("address.postalAddress.addressCountry || address.addressCountry", Country),
                                    field("address.postalAddress.postalCode", PostalCode)};
    return {
        .format = u"ashby"_s,
        .signatures = {{"title", "jobUrl", "isListed || publishedAt || publishedDate || secondaryLocations"},
                       {"title", "locationName", "employmentType", "descriptionHtml || departmentName || teamId"}},
        .groups = {{.each = {},
                    .rows = {field("title", Title), field("^organization.name", Employer), slug("jobUrl || applyUrl"),
                             remote("workplaceType || isRemote"), field("employmentType", EmploymentType),
                             field("publishedAt || publishedDate", PostedOn), field("applicationDeadline", ApplyBy),
                             field("department || departmentName || team", Department),
                             field("jobUrl || applyUrl", Url), body("descriptionHtml || descriptionPlain")}},
                   {.each = {}, .rows = place},
                   {.each = "secondaryLocations[]", .rows = place},
                   {.each = "compensation.compensationTiers[].components[compensationType=Salary] || "
                            "compensation.summaryComponents[compensationType=Salary]",
                    .rows = {field("currencyCode", PayCurrency), field("minValue", PayMin), field("maxValue", PayMax),
                             field("interval", PayUnit)}},
                   {.each = {},
                    .rows = {field("compensation.scrapeableCompensationSalarySummary || "
                                   "compensation.compensationTierSummary || scrapeableCompensationSalarySummary || "
                                   "compensationTierSummary",
                                   Salary)}}},
        .listed = "isListed"};
}

/// https://help.workable.com/hc/en-us/articles/115012771647: the widget, the board's own API (v1 to v3) and job.json.
AtsSystem workable()
{
    return {
        .format = u"workable"_s,
        .signatures = {{"shortcode", "title || full_title"}},
        .groups = {
            {.each = {},
             .rows = {field("title || full_title", Title), field("company || ^name", Employer),
                      slug("url || application_url || shortlink"),
                      remote(
                          "workplace || location.workplace_type || telecommuting || remote || location.telecommuting"),
                      coded("employment_type || type", EmploymentType,
                            "full=FULL_TIME|part=PART_TIME|temporary=TEMPORARY|contract=CONTRACTOR"_L1),
                      field("published_on || published || created_at", PostedOn), field("created_at", CreatedOn),
                      field("department", Department), field("education", Education), field("industry", Industry),
                      field("experience", Seniority), field("code", RequisitionId),
                      field("url || shortlink || application_url", Url), field("salary.salary_from", PayMin),
                      field("salary.salary_to", PayMax), field("salary.salary_currency", PayCurrency),
                      body("description || full_description"), body("requirements", "Requirements"_L1),
                      body("benefits", "Benefits"_L1)}},
            {.each = "locations[hidden!=true] || location || ",
             .rows = {field("city", Locality), field("region || state || subregion", Region),
                      field("countryCode || country_code || country || countryName", Country),
                      field("zip_code || postalCode", PostalCode)}}}};
}

/// https://developers.smartrecruiters.com/docs/posting-api
AtsSystem smartRecruiters()
{
    return {.format = u"smartrecruiters"_s,
            .signatures = {{"name", "jobAd.sections"},
                           {"name", "releasedDate", "location"},
                           {"name", "location.country", "^totalFound"}},
            .groups = {{.each = {},
                        .rows = {field("name", Title),
                                 field("company.name", Employer),
                                 slug("postingUrl || applyUrl"),
                                 field("company.identifier", EmployerSlug),
                                 field("location.fullLocation", Location),
                                 field("location.city", Locality),
                                 field("location.region", Region),
                                 field("location.country", Country),
                                 field("location.postalCode", PostalCode),
                                 field("location.latitude", Latitude),
                                 field("location.longitude", Longitude),
                                 coded("location.hybrid", Workplace, "true=Hybrid|*="_L1),
                                 coded("location.remote", Workplace, "true=Remote|*="_L1),
                                 field("typeOfEmployment.label || typeOfEmployment.id", EmploymentType),
                                 coded("experienceLevel.id", EmploymentType, "internship=INTERN|*="_L1),
                                 field("experienceLevel.label", Seniority),
                                 field("releasedDate", PostedOn),
                                 field("department.label", Department),
                                 field("industry.label", Industry),
                                 field("refNumber", RequisitionId),
                                 field("postingUrl || applyUrl", Url)}},
                       {.each = "compensation.salary || compensation",
                        .rows = {field("currency", PayCurrency), field("min", PayMin), field("max", PayMax),
                                 field("period", PayUnit)}},
                       {.each = "jobAd.sections.*", .rows = {body("text", "=title"_L1)}}},
            .listed = "active"};
}

/// https://docs.recruitee.com/reference/offers
AtsSystem recruitee()
{
    return {
        .format = u"recruitee"_s,
        .signatures = {{"title", "careers_url"}},
        .groups = {{.each = {},
                    .rows = {field("title", Title),
                             field("company_name", Employer),
                             slug("careers_url"),
                             coded("hybrid", Workplace, "true=Hybrid|*="_L1),
                             remote("remote"),
                             coded("on_site", Workplace, "true=On-site|*="_L1),
                             field("employment_type_code", EmploymentType),
                             field("published_at", PostedOn),
                             field("created_at", CreatedOn),
                             field("close_at", ApplyBy),
                             field("department", Department),
                             field("education_code", Education),
                             field("experience_code", Seniority),
                             field("salary.currency", PayCurrency),
                             field("salary.min", PayMin),
                             field("salary.max", PayMax),
                             field("salary.period", PayUnit),
                             field("careers_url", Url),
                             body("description"),
                             body("requirements", "Requirements"_L1)}},
                   {.each = "locations[] || ",
                    .rows = {field("location", Location), field("city", Locality), field("state || state_name", Region),
                             field("country_code || country", Country), field("postal_code", PostalCode)}}}};
}

/// https://docs.teamtailor.com: a career site's feed (jobs.json), whose items hold JSON-LD, and the JSON:API.
std::vector<AtsSystem> teamtailor()
{
    const AtsSystem feed{.format = u"teamtailor"_s,
                         .signatures = {{"_jobposting", "title || url || id"}},
                         .groups = {{.each = {},
                                     .rows = {jsonLd("_jobposting"), field("title", Title), slug("url"),
                                              field("date_published", PostedOn), field("url", Url),
                                              body("_jobposting.description || content_html")}}}};
    const AtsSystem api{
        .format = u"teamtailor"_s,
        .signatures = {{"attributes.title", "type", "attributes.body || attributes.pitch || attributes.remote-status"}},
        .groups = {
            {.each = {},
             .rows = {field("attributes.title", Title), slug("links.careersite-job-url"),
                      coded("attributes.remote-status", Workplace, "fully=Remote|hybrid=Hybrid|none=|temporary="_L1),
                      field("attributes.employment-type", EmploymentType),
                      field("attributes.employment-level", Seniority), field("attributes.end-date", ApplyBy),
                      field("attributes.created-at", CreatedOn), field("attributes.currency", PayCurrency),
                      field("attributes.min-salary", PayMin), field("attributes.max-salary", PayMax),
                      field("attributes.salary-time-unit", PayUnit), field("links.careersite-job-url", Url),
                      body("attributes.pitch"), body("attributes.body")}}}};
    return {feed, api};
}

/// https://developer.personio.de/docs/retrieving-open-job-positions, and the same as its boards' search.json has it.
AtsSystem personio()
{
    return {
        .format = u"personio"_s,
        .signatures = {{"name", "employmentType || employment_type", "office || offices", "schedule || seniority"}},
        .groups = {
            {.each = {},
             .rows = {field("name", Title), field("subcompany", Employer), field("offices[] || office", Location),
                      field("additionalOffices.office[] || additionalOffices[]", Location),
                      coded("employmentType || employment_type", EmploymentType,
                            "working_student=INTERN|trainee=trainee"_L1),
                      field("schedule", EmploymentType), field("createdAt || created_at", PostedOn),
                      field("department", Department), field("seniority", Seniority),
                      coded("yearsOfExperience || years_of_experience", Experience, "%1 years of experience"_L1),
                      field("keywords", Skills), body("description")}},
            {.each = "jobDescriptions.jobDescription[] || jobDescriptions[]", .rows = {body("value", "=name"_L1)}}}};
}

} // namespace

std::vector<AtsSystem> boardSystems()
{
    std::vector<AtsSystem> systems{greenhouse(),      lever(),     ashby(),   workable(),
                                   smartRecruiters(), recruitee(), personio()};
    for (AtsSystem &system : teamtailor())
        systems.push_back(std::move(system));
    return systems;
}

} // namespace Shortlist::Ats
