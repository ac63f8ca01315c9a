// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/ats/fieldpaths.h"
#include "models/importers/ats/systems.h"

namespace Shortlist::Ats {

using namespace Qt::StringLiterals;
using namespace FieldName;

namespace {

const char *const Employers = "company.name || company.displayname || company || companyname || employer.name || "
                              "employer || employername || organization.name || organization || organizationname || "
                              "organisation.name || organisation || hiringorganization.name || hiringorganization || "
                              "hiringcompany";
const char *const Places = "location.name || location.displayname || location.text || location || joblocation || "
                           "locationname || locations[].name || locations[].text || locations[] || worklocation || "
                           "jobplace || locationtext";
const char *const Texts = "descriptionhtml || jobdescriptionhtml || jobdescription || jobdescriptiontext || "
                          "fulldescription || description || descriptiontext || descriptionplain || "
                          "descriptionmarkdown || content || body || details || summary";
const char *const Urls =
    "joburl || postingurl || hostedurl || absoluteurl || jobposturl || canonicalurl || sourceurl || "
    "url || link || joblink || permalink || applyurl || applicationurl || applylink";
const char *const Pay =
    "salary.text || salary.display || salary || salaryrange || salarytext || payrange || compensation "
    "|| pay || wage || salarydescription";

} // namespace

AtsSystem genericSystem()
{
    const char *const onlyJobs = "jobtitle || positiontitle || vacancytitle || jobposition || role || position";
    return {.format = u"json"_s,
            .signatures = {{onlyJobs, Employers,
                            "joblocation || location || locations || jobdescription || description || "
                            "joburl || url || link || applyurl"},
                           {"title || name", Employers, Places,
                            "jobtype || employmenttype || salary || salaryrange || "
                            "minsalary || salarymin || remote || isremote || "
                            "workplacetype || dateposted || postedat || posteddate || "
                            "postedon || publishedat || applyurl || applicationurl || "
                            "applylink || description || jobdescription"},
                           {"jobtitle || positiontitle || vacancytitle", Texts},
                           {"title", Texts,
                            "qualifications || responsibilities || requirements || applyurl || "
                            "applicationurl || applylink || employmenttype || jobtype"}},
            .groups = {
                {.each = {},
                 .rows = {field("jobtitle || positiontitle || vacancytitle || jobposition || title || role || "
                                "position || name",
                                Title),
                          field(Employers, Employer),
                          slug(Urls),
                          field(Places, Location),
                          remote("workplacetype || workplace || worktype || remotetype || workmodel || "
                                 "locationtype || isremote || remote"),
                          field("employmenttype[] || jobtype[] || jobtypes[] || contracttype || employmenttypes[] || "
                                "commitment || worktime || schedule",
                                EmploymentType),
                          field("dateposted || postedat || posteddate || postedon || publishedat || publishdate || "
                                "publicationdate || publishedon || datepublished || postingdate || firstpublished",
                                PostedOn),
                          field("validthrough || applicationdeadline || deadline || closingdate || closedate || "
                                "expirydate || applyby || applicationdue",
                                ApplyBy),
                          field("startdate", StartsOn),
                          field("salarymin || minsalary || salary.min || salary.minvalue || minamount || "
                                "salaryrange.min || compensationmin || salary.from",
                                PayMin),
                          field("salarymax || maxsalary || salary.max || salary.maxvalue || maxamount || "
                                "salaryrange.max || compensationmax || salary.to",
                                PayMax),
                          field("salarycurrency || salary.currency || salaryrange.currency || currency || "
                                "currencycode",
                                PayCurrency),
                          field("salaryperiod || salary.period || salary.interval || salary.unit || "
                                "salaryrange.interval || interval || payperiod || salaryunit",
                                PayUnit),
                          field(Pay, Salary),
                          field("department.name || department || team.name || team", Department),
                          field("requisitionid || reqid || jobreqid || referencenumber || refnumber || "
                                "jobcode || jobnumber || reference || requisitionnumber",
                                RequisitionId),
                          field("skills[].name || skills[] || tags[].name || tags[]", Skills),
                          field("educationrequirements || education", Education),
                          field("experiencerequirements || experience", Experience),
                          field(Urls, Url),
                          body(Texts),
                          body("responsibilities", "Responsibilities"_L1),
                          body("qualifications", "Qualifications"_L1),
                          body("requirements", "Requirements"_L1),
                          body("benefits", "Benefits"_L1)}},
                {.each = "location || locations[] || ",
                 .rows = {field("city || locality || addresslocality", Locality),
                          field("state || region || province || addressregion", Region),
                          field("countrycode || country.name || country || addresscountry", Country),
                          field("postalcode || zip || zipcode || postcode", PostalCode)}}}};
}

} // namespace Shortlist::Ats
