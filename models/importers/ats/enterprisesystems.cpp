// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/ats/fieldpaths.h"
#include "models/importers/ats/systems.h"

namespace Shortlist::Ats {

using namespace Qt::StringLiterals;
using namespace FieldName;

namespace {

/// One job of a Workday career site. Its `startDate` is the day of posting, not of the job's start.
AtsSystem workdayJob()
{
    return {.format = u"workday"_s,
            .signatures = {{"jobPostingInfo.title"}},
            .groups = {
                {.each = "jobPostingInfo",
                 .rows = {field("title", Title), field("^hiringOrganization.name", Employer), slug("externalUrl"),
                          field("location", Location), field("additionalLocations[]", Location),
                          field("jobRequisitionLocation.country.alpha2Code || country.alpha2Code || country.descriptor",
                                Country),
                          field("remoteType", Workplace), field("timeType", EmploymentType),
                          field("startDate", PostedOn), field("postedOn", PostedOn), field("endDate", ApplyBy),
                          field("jobReqId", RequisitionId), field("externalUrl", Url), body("jobDescription")}}}};
}

/// A Workday career site's list, which says little more than titles.
AtsSystem workdayList()
{
    return {.format = u"workday"_s,
            .signatures = {{"title", "externalPath"}},
            .groups = {{.each = {},
                        .rows = {field("title", Title), field("locationsText", Location),
                                 field("remoteType", Workplace), field("timeType", EmploymentType),
                                 field("postedOn", PostedOn), identifier("bulletFields[]")}}}};
}

/// Career sites of ByteDance and TikTok. Their pages show `description` as responsibilities and `requirement` as
/// qualifications, then what the law wants said about pay.
AtsSystem byteDance()
{
    const char *const text = "job_post_info.job_post_object_value_list[].field_value || "
                             "job_post_info.job_post_object_value_list[].value";
    return {.format = u"bytedance"_s,
            .signatures = {{"title", "requirement", "description", "city_info || recruit_type || job_category"}},
            .groups = {
                {.each = {},
                 .rows = {field("title", Title), field("code", RequisitionId),
                          field("recruit_type.en_name || recruit_type.name", EmploymentType),
                          field("recruit_type.parent.en_name || recruit_type.parent.name", EmploymentType),
                          field("publish_time || create_time", PostedOn),
                          field("job_category.en_name || job_category.name", Department),
                          body("description", "Responsibilities"_L1), body("requirement", "Qualifications"_L1),
                          body(text, "Job Information"_L1)}},
                {.each = "city_list[] || city_info",
                 .rows = {field("en_name || i18n_name || name", Locality),
                          field("parent.en_name || parent.i18n_name || parent.name", Region),
                          field("parent.parent.en_name || parent.parent.i18n_name || parent.parent.name", Country)}}}};
}

/// Oracle Recruiting Cloud: a requisition, and an item of a search.
AtsSystem oracle()
{
    return {
        .format = u"oracle"_s,
        .signatures = {{"Title", "ExternalDescriptionStr || PrimaryLocation || ShortDescriptionStr"}},
        .groups = {{.each = {},
                    .rows = {field("Title", Title), field("LegalEmployer", Employer),
                             field("PrimaryLocation", Location), field("PrimaryLocationCountry", Country),
                             coded("WorkplaceType || WorkplaceTypeCode", Workplace,
                                   "ORA_REMOTE=Remote|ORA_HYBRID=Hybrid|ORA_ON_SITE=On-site"_L1),
                             field("JobSchedule || JobType || ContractType", EmploymentType),
                             field("ExternalPostedStartDate || PostedDate", PostedOn),
                             field("ExternalPostedEndDate || PostingEndDate", ApplyBy),
                             field("Department || Organization || JobFamily || Category", Department),
                             field("StudyLevel", Education), field("RequisitionNumber || Id", RequisitionId),
                             body("ExternalDescriptionStr || ShortDescriptionStr"),
                             body("ExternalResponsibilitiesStr", "Responsibilities"_L1),
                             body("ExternalQualificationsStr", "Qualifications"_L1),
                             body("CorporateDescriptionStr", "About us"_L1), body("OrganizationDescriptionStr")}},
                   {.each = "secondaryLocations[]", .rows = {field("Name", Location), field("CountryCode", Country)}}}};
}

/// Eightfold's career sites, the first and the second generation of their API.
AtsSystem eightfold()
{
    return {
        .format = u"eightfold"_s,
        .signatures = {{"name", "t_create || postedTs || canonicalPositionUrl || display_job_id",
                        "location || locations"}},
        .groups = {{.each = {},
                    .rows = {field("name || posting_name", Title), field("locations[] || location", Location),
                             coded("work_location_option || workLocationOption", Workplace,
                                   "remote_local=Remote|remote_global=Remote"_L1),
                             field("t_create || postedTs", PostedOn), field("department || business_unit", Department),
                             field("display_job_id || displayJobId || ats_job_id || atsJobId", RequisitionId),
                             field("canonicalPositionUrl || publicUrl || positionUrl", Url),
                             body("job_description || jobDescription")}}}};
}

/// iCIMS' sites of the younger kind.
AtsSystem icims()
{
    return {
        .format = u"icims"_s,
        .signatures = {{"title", "req_id || slug", "full_location || apply_url", "posted_date || update_date"}},
        .groups = {
            {.each = {},
             .rows = {field("title", Title), field("hiring_organization || brand", Employer),
                      field("client_code", EmployerSlug), field("full_location || short_location", Location),
                      field("city", Locality), field("state", Region), field("country_code || country", Country),
                      field("postal_code", PostalCode), field("latitude", Latitude), field("longitude", Longitude),
                      field("employment_type", EmploymentType), field("posted_date", PostedOn),
                      field("department || category[]", Department), field("req_id", RequisitionId),
                      field("meta_data.canonical_url || apply_url", Url), body("description"),
                      body("responsibilities", "Responsibilities"_L1), body("qualifications", "Qualifications"_L1)}}}};
}

/// What Atlassian's career site makes of iCIMS' postings.
AtsSystem atlassian()
{
    return {
        .format = u"atlassian"_s,
        .signatures = {{"title", "portalJobPost"}},
        .groups = {{.each = {},
                    .rows = {field("title", Title), field("locations[]", Location), field("type", EmploymentType),
                             field("category", Department), field("id", RequisitionId),
                             field("portalJobPost.portalUrl || applyUrl", Url), body("overview"),
                             body("responsibilities", "Responsibilities"_L1),
                             body("qualifications", "Qualifications"_L1), body("compensation", "Compensation"_L1)}}}};
}

/// What the pages of Apple's career site carry in their script.
AtsSystem apple()
{
    return {.format = u"apple"_s,
            .signatures = {{"postingTitle", "positionId || transformedPostingTitle"}},
            .groups = {{.each = {},
                        .rows = {field("postingTitle", Title), field("positionId", RequisitionId),
                                 field("postDateInGMT || postingDate", PostedOn), remote("homeOffice"),
                                 field("team.teamName || teamNames[]", Department),
                                 field("employmentType || jobType", EmploymentType), body("description || jobSummary"),
                                 body("responsibilities", "Responsibilities"_L1),
                                 body("minimumQualifications", "Minimum Qualifications"_L1),
                                 body("preferredQualifications", "Preferred Qualifications"_L1)}},
                       {.each = "locations[]",
                        .rows = {field("city || name", Locality), field("stateProvince", Region),
                                 field("countryName", Country)}},
                       {.each = "postingFooters[].localizations.*[]", .rows = {body("content", "=label"_L1)}}}};
}

/// Cornerstone's answer for a requisition, whose texts are kept by the number of their language; pay of 0 is none.
AtsSystem cornerstone()
{
    return {.format = u"cornerstone"_s,
            .signatures = {{"displayTitle", "externalDescriptions"}},
            .groups = {{.each = {},
                        .rows = {field("displayTitle", Title), slug("jobDetailsUrl"), field("ref || id", RequisitionId),
                                 field("currencyCode", PayCurrency), field("minimumSalary", PayMin),
                                 field("maximumSalary", PayMax), field("city", Locality), field("state", Region),
                                 field("country", Country), field("jobDetailsUrl", Url),
                                 body("externalDescriptions.1 || externalDescriptions.*")}}}};
}

} // namespace

std::vector<AtsSystem> enterpriseSystems()
{
    return {workdayJob(), workdayList(), byteDance(), oracle(),     eightfold(),
            atlassian(),  apple(),       icims(),     cornerstone()};
}

} // namespace Shortlist::Ats
