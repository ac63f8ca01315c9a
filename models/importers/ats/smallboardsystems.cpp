// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/ats/fieldpaths.h"
#include "models/importers/ats/systems.h"

namespace Shortlist::Ats {

using namespace Qt::StringLiterals;
using namespace FieldName;

namespace {

/// The list and one opening of a BambooHR career site.
AtsSystem bambooHr()
{
    return {
        .format = u"bamboohr"_s,
        .signatures = {{"jobOpeningName"}},
        .groups = {{.each = {},
                    .rows = {field("jobOpeningName", Title), slug("jobOpeningShareUrl"),
                             coded("locationType", Workplace, "0=On-site|1=Remote|2=Hybrid|*="_L1), remote("isRemote"),
                             field("employmentStatusLabel", EmploymentType), field("datePosted", PostedOn),
                             field("departmentLabel", Department), field("minimumExperience", Seniority),
                             field("compensation", Salary), field("jobOpeningShareUrl", Url), body("description")}},
                   {.each = "location || ",
                    .rows = {field("city", Locality), field("state || province", Region),
                             field("addressCountry || country || ^atsLocation.country", Country),
                             field("postalCode", PostalCode)}}}};
}

/// Boards of Rippling: the list, one job, and the older list.
AtsSystem rippling()
{
    return {.format = u"rippling"_s,
            .signatures = {{"name", "workLocation || workLocations", "uuid || employmentType"},
                           {"name", "url", "locations", "department", "id", "language"}},
            .groups = {{.each = {},
                        .rows = {field("name", Title), field("companyName", Employer), slug("url"),
                                 field("workLocations[] || workLocation.label || workLocation", Location),
                                 field("employmentType.id || employmentType.label", EmploymentType),
                                 field("department.name || department.label", Department),
                                 field("createdOn", CreatedOn), field("url", Url), body("description.company"),
                                 body("description.role"), body("description")}},
                       {.each = "locations[]",
                        .rows = {field("name", Location), field("city", Locality), field("state", Region),
                                 field("countryCode || country", Country), field("workplaceType", Workplace)}},
                       {.each = "payRangeDetails[]",
                        .rows = {field("currency", PayCurrency), field("rangeStart || minValue", PayMin),
                                 field("rangeEnd || maxValue", PayMax), field("frequency", PayUnit)}}}};
}

/// https://developer.breezy.hr: what a career site lists as JSON.
AtsSystem breezy()
{
    return {.format = u"breezy"_s,
            .signatures = {{"friendly_id", "name", "location || locations"}},
            .groups = {{.each = {},
                        .rows = {field("name", Title), field("company.name", Employer), slug("url"),
                                 field("type.name || type.id", EmploymentType), field("published_date", PostedOn),
                                 field("creation_date", CreatedOn), field("department || category.name", Department),
                                 field("salary", Salary), field("experience.name", Seniority), field("url", Url),
                                 body("description")}},
                       {.each = "locations[] || location",
                        .rows = {field("name", Location), field("city", Locality),
                                 field("state.name || state.id || state", Region),
                                 field("country.id || country.name", Country), remote("is_remote")}}}};
}

/// https://developers.pinpoint.help: postings.json of a career site.
AtsSystem pinpoint()
{
    return {
        .format = u"pinpoint"_s,
        .signatures = {{"title", "key_responsibilities || skills_knowledge_expertise"}},
        .groups = {
            {.each = {},
             .rows = {field("title", Title), slug("url"), field("workplace_type || workplace_type_text", Workplace),
                      field("employment_type_text || employment_type", EmploymentType), field("deadline_at", ApplyBy),
                      field("job.department.name", Department), field("job.requisition_id", RequisitionId),
                      field("url", Url), field("compensation_currency", PayCurrency),
                      field("compensation_minimum", PayMin), field("compensation_maximum", PayMax),
                      field("compensation_frequency", PayUnit), field("compensation", Salary), body("description"),
                      body("key_responsibilities", "=key_responsibilities_header"_L1),
                      body("skills_knowledge_expertise", "=skills_knowledge_expertise_header"_L1),
                      body("benefits", "=benefits_header"_L1)}},
            {.each = "location",
             .rows = {field("name", Location), field("city", Locality), field("province", Region),
                      field("country", Country), field("postal_code", PostalCode)}}}};
}

/// https://developers.comeet.com/reference/get-positions
AtsSystem comeet()
{
    return {.format = u"comeet"_s,
            .signatures = {{"uid", "name", "url_active_page || url_comeet_hosted_page || position_url"}},
            .groups = {{.each = {},
                        .rows = {field("name", Title), field("company_name", Employer),
                                 field("workplace_type", Workplace), field("employment_type", EmploymentType),
                                 field("experience_level", Seniority), field("department", Department),
                                 field("url_active_page || url_comeet_hosted_page || position_url", Url)}},
                       {.each = "location",
                        .rows = {field("name", Location), field("city", Locality), field("state", Region),
                                 field("country", Country), field("postal_code", PostalCode), remote("is_remote")}},
                       {.each = "details[]", .rows = {body("value", "=name"_L1)}}}};
}

/// https://developer.jobylon.com: the feed of a company's adverts.
AtsSystem jobylon()
{
    return {
        .format = u"jobylon"_s,
        .signatures = {{"title", "descr", "company || urls"}},
        .groups = {
            {.each = {},
             .rows = {field("title", Title), field("company.name", Employer), field("employment_type", EmploymentType),
                      field("from_date", PostedOn), field("to_date", ApplyBy), field("function", Department),
                      field("industry", Industry), field("experience", Seniority),
                      field("workspace || work_type", Workplace), field("urls.ad || urls.apply", Url),
                      field("reference_number || internal_reference", RequisitionId), body("descr"),
                      body("skills", "Qualifications"_L1)}},
            {.each = "locations[].location || locations[]",
             .rows = {field("text", Location), field("city || municipality", Locality), field("area_1", Region),
                      field("country_short || country", Country), field("postal_code", PostalCode),
                      field("latitude", Latitude), field("longitude", Longitude)}}}};
}

/// What a ClearCompany career site loads.
AtsSystem clearCompany()
{
    return {.format = u"clearcompany"_s,
            .signatures = {{"positionTitle", "postedDate || openDate || applyLink"}},
            .groups = {{.each = {},
                        .rows = {field("positionTitle", Title), field("brandName", Employer), slug("applyLink"),
                                 field("postedDate || openDate", PostedOn), field("closeDate", ApplyBy),
                                 field("departmentName", Department), field("employmentType", EmploymentType),
                                 field("applyLink", Url), body("description")}},
                       {.each = "locations[] || ",
                        .rows = {field("^location", Location), field("location", Location), field("city", Locality),
                                 field("subdivision || subdivisionFullName", Region), field("country", Country),
                                 field("postalCode", PostalCode), field("latitude", Latitude),
                                 field("longitude", Longitude), remote("isRemote")}}}};
}

/// Gupy's portal, which is usual in Brazil.
AtsSystem gupy()
{
    return {
        .format = u"gupy"_s,
        .signatures = {{"name", "careerPageName", "jobUrl"}},
        .groups = {{.each = {},
                    .rows = {field("name", Title), field("careerPageName", Employer), field("city", Locality),
                             field("state", Region), field("country", Country), remote("workplaceType || isRemoteWork"),
                             coded("type", EmploymentType,
                                   "vacancy_type_effective=permanent|vacancy_type_internship=INTERN|"
                                   "vacancy_type_apprentice=apprentice|vacancy_type_temporary=TEMPORARY|"
                                   "vacancy_type_freelancer=freelance|vacancy_type_trainee=trainee|*="_L1),
                             field("publishedDate", PostedOn), field("applicationDeadline", ApplyBy),
                             field("jobUrl", Url), body("description")}}}};
}

} // namespace

std::vector<AtsSystem> smallBoardSystems()
{
    return {bambooHr(), rippling(), breezy(), pinpoint(), comeet(), jobylon(), clearCompany(), gupy()};
}

} // namespace Shortlist::Ats
