// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/ats/fieldpaths.h"
#include "models/importers/ats/systems.h"

namespace Shortlist::Ats {

using namespace Qt::StringLiterals;
using namespace FieldName;

namespace {

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
                             field("ansokan.referens", RequisitionId), identifier("annons.annonsid || annonsid")}}}};
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
                                 identifier("id"), field("origineOffre.urlOrigine", Url), body("description")}}}};
}

/// https://www.job-room.ch, the Swiss employment service.
AtsSystem jobRoom()
{
    return {
        .format = u"jobroom"_s,
        .signatures = {{"jobContent.jobDescriptions", "jobContent.company || jobContent.location"}},
        .groups = {
            {.each = {},
             .rows = {field("jobContent.jobDescriptions[].title", Title), field("jobContent.company.name", Employer),
                      field("publication.startDate", PostedOn), field("jobContent.employment.startDate", StartsOn),
                      field("stellennummerEgov || stellennummerAvam || externalReference", RequisitionId),
                      field("jobContent.externalUrl", Url), body("jobContent.jobDescriptions[].description")}},
            {.each = "jobContent.location",
             .rows = {field("city", Locality), field("postalCode", PostalCode), field("countryIsoCode", Country)}}}};
}

/// https://www.arbeitsagentur.de/jobsuche, the German employment service: a posting, and a hit of its search.
AtsSystem arbeitsagentur()
{
    return {
        .format = u"arbeitsagentur"_s,
        .signatures = {{"stellenangebotsTitel", "firma || referenznummer"}, {"refnr", "titel || beruf", "arbeitgeber"}},
        .groups = {{.each = {},
                    .rows = {field("stellenangebotsTitel || titel || beruf", Title),
                             field("firma || arbeitgeber", Employer), field("arbeitszeitmodelle[]", EmploymentType),
                             field("datumErsteVeroeffentlichung || ersteVeroeffentlichungsdatum || "
                                   "aktuelleVeroeffentlichungsdatum",
                                   PostedOn),
                             field("eintrittszeitraum.von || eintrittsdatum", StartsOn),
                             field("hauptberuf || beruf", Department), field("referenznummer || refnr", RequisitionId),
                             field("externeUrl", Url), body("stellenangebotsBeschreibung || stellenbeschreibung")}},
                   {.each = "stellenlokationen[].adresse || arbeitsorte[].adresse || arbeitsorte[] || arbeitsort",
                    .rows = {field("ort", Locality), field("plz", PostalCode), field("region", Region),
                             field("land", Country)}}}};
}

/// https://developer.usajobs.gov, the federal government of the United States, which pays in dollars; boards of banks
/// and others answer with the same names.
AtsSystem usaJobs()
{
    return {.format = u"usajobs"_s,
            .signatures = {{"PositionTitle", "PositionURI"}},
            .groups = {
                {.each = {},
                 .rows = {field("PositionTitle", Title), field("OrganizationName || ParentOrganizationName", Employer),
                          field("PositionSchedule[].Name", EmploymentType),
                          field("PositionOfferingType[].Name", EmploymentType),
                          field("PublicationStartDate || PositionStartDate", PostedOn),
                          field("ApplicationCloseDate || PositionEndDate", ApplyBy),
                          remote("UserArea.Details.RemoteIndicator"), field("JobCategory[].Name", Department),
                          field("PositionID", RequisitionId), field("PositionURI", Url),
                          body("UserArea.Details.JobSummary"), body("UserArea.Details.MajorDuties", "Duties"_L1),
                          body("QualificationSummary", "Qualifications"_L1),
                          body("UserArea.Details.HowToApply", "How to apply"_L1)}},
                {.each = "PositionLocation[]",
                 .rows = {field("LocationName || CityName", Location), field("CountryCode", Country),
                          field("Latitude", Latitude), field("Longitude", Longitude)}},
                {.each = "PositionRemuneration[]",
                 .rows = {constant("", PayCurrency, "USD"_L1), field("MinimumRange", PayMin),
                          field("MaximumRange", PayMax), field("RateIntervalCode", PayUnit)}}}};
}

} // namespace

std::vector<AtsSystem> publicSystems()
{
    return {jobTech(), platsbanken(), nav(), franceTravail(), jobRoom(), arbeitsagentur(), usaJobs()};
}

} // namespace Shortlist::Ats
