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
                      field("guid || applicationLink", Url), body("description || excerpt")}}}};
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

/// https://jobsearch.api.jobtechdev.se, the Swedish employment service.
AtsSystem jobTech()
{
    return {.format = u"jobtech"_s,
            .signatures = {{"headline", "employer", "application_deadline || workplace_address"}},
            .groups = {{.each = {},
                        .rows = {field("headline", Title), field("employer.name || employer.workplace", Employer),
                                 field("working_hours_type.label", EmploymentType),
                                 field("employment_type.label", EmploymentType), field("duration.label", Duration),
                                 field("publication_date", PostedOn), field("application_deadline", ApplyBy),
                                 field("occupation.label", Department), field("must_have.skills[].label", Skills),
                                 remote("remote_work"), field("salary_description", Salary), field("webpage_url", Url),
                                 field("application_details.reference", RequisitionId),
                                 body("description.text_formatted || description.text")}},
                       {.each = "workplace_address || workplace_addresses[]",
                        .rows = {field("city || municipality", Locality), field("region", Region),
                                 field("country", Country), field("postcode", PostalCode)}}}};
}

/// The Swedish service's older answer.
AtsSystem platsbanken()
{
    return {
        .format = u"jobtech"_s,
        .signatures = {{"annons.annonsrubrik"}, {"annonsrubrik", "annonstext || arbetsplatsnamn"}},
        .groups = {{.each = "annons || ",
                    .rows = {field("annonsrubrik", Title), field("arbetsplatsnamn", Employer),
                             field("kommunnamn", Location), field("publiceraddatum", PostedOn),
                             field("sista_ansokningsdag", ApplyBy), field("yrkesbenamning", Department),
                             field("platsannonsUrl || platsannonsurl", Url), body("annonstext")}},
                   {.each = {},
                    .rows = {field("arbetsplats.arbetsplatsnamn", Employer), field("villkor.arbetstid", EmploymentType),
                             field("villkor.varaktighet", Duration), field("ansokan.sista_ansokningsdag", ApplyBy),
                             field("ansokan.referens", RequisitionId)}}}};
}

/// https://navikt.github.io/pam-stilling-feed, the Norwegian employment service.
AtsSystem nav()
{
    return {.format = u"nav"_s,
            .signatures = {{"title", "workLocations", "employer || applicationDue"}},
            .groups = {{.each = {},
                        .rows = {field("title", Title), field("employer.name || businessName", Employer),
                                 field("extent", EmploymentType), field("engagementtype", EmploymentType),
                                 field("published", PostedOn), field("applicationDue", ApplyBy),
                                 field("starttime", StartsOn), field("jobtitle", Department),
                                 field("reference", RequisitionId), field("link || sourceurl", Url),
                                 body("description"), body("employer.description", "Om arbeidsgiver"_L1)}},
                       {.each = "workLocations[]",
                        .rows = {field("city || municipal", Locality), field("county", Region),
                                 field("country", Country), field("postalCode", PostalCode)}}}};
}

/// https://francetravail.io: offres d'emploi.
AtsSystem franceTravail()
{
    return {.format = u"francetravail"_s,
            .signatures = {{"intitule", "lieuTravail"}},
            .groups = {{.each = {},
                        .rows = {field("intitule", Title), field("entreprise.nom", Employer),
                                 field("lieuTravail.libelle", Location), field("lieuTravail.codePostal", PostalCode),
                                 field("lieuTravail.latitude", Latitude), field("lieuTravail.longitude", Longitude),
                                 field("typeContrat", EmploymentType),
                                 field("dureeTravailLibelleConverti", EmploymentType), field("dateCreation", PostedOn),
                                 field("salaire.libelle", Salary), field("experienceLibelle", Experience),
                                 field("competences[].libelle", Skills), field("appellationlibelle", Department),
                                 field("origineOffre.urlOrigine", Url), body("description")}}}};
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

} // namespace

std::vector<AtsSystem> siteSystems()
{
    return {himalayas(), remotive(),      remoteOk(), arbeitnow(), simplifyListings(), jobTech(), platsbanken(),
            nav(),       franceTravail(), adzuna(),   jobSpy()};
}

} // namespace Shortlist::Ats
