// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/ats/fieldpaths.h"
#include "models/importers/ats/systems.h"

namespace Shortlist::Ats {

using namespace Qt::StringLiterals;
using namespace FieldName;

namespace {

constexpr auto JobTitles = "jobtitle || positiontitle || vacancytitle || jobposition";
constexpr auto Roles = "role || position";
constexpr auto Titles = "jobtitle || positiontitle || vacancytitle || jobposition || title || role || position || "
                        "heading || jobname || name";
constexpr auto Companies =
    "company.name || company.displayname || company || companyname || employer.name || employer || "
    "employername || hiringorganization.name || hiringorganization || hiringcompany";
constexpr auto Employers =
    "company.name || company.displayname || company || companyname || employer.name || employer || "
    "employername || hiringorganization.name || hiringorganization || hiringcompany || "
    "organization.name || organization || organizationname || organisation.name || organisation";
constexpr auto Places = "location.name || location.displayname || location.text || location || joblocation || "
                        "locationname || locations[].name || locations[].text || locations[] || worklocation || "
                        "jobplace || locationtext || primarylocation || municipalityname || actualcity";
constexpr auto Workplaces = "workplacetype || workplace || worktype || remotetype || workmodel || locationtype || "
                            "isremote || remote || worksiteflexibility || remotestatus";
constexpr auto Types =
    "employmenttype[] || jobtype[] || employmenttypes[] || jobtypes[] || contracttype || commitment || "
    "worktime || worktimes[] || schedule || type || properties.employmenttype";
constexpr auto Texts = "descriptionhtml || jobdescriptionhtml || jobdescription || jobdescriptiontext || "
                       "fulldescription || description || descriptiontext || descriptionplain || "
                       "descriptionmarkdown || content || body || details || descr || summary || roledescription || "
                       "externaldescription";
constexpr auto Urls = "joburl || postingurl || hostedurl || absoluteurl || jobposturl || canonicalurl || sourceurl || "
                      "url || link || joblink || permalink || applyurl || applicationurl || applylink";
constexpr auto PostedDays = "dateposted || postedat || posteddate || postedon || publishedat || publishdate || "
                            "publicationdate || publishedon || datepublished || postingdate || firstpublished || "
                            "activefrom || firstpublishdate";
constexpr auto LastDays =
    "validthrough || applicationdeadline || deadline || closingdate || closedate || expirydate || "
    "applyby || applicationdue";
constexpr auto Requisitions =
    "requisitionid || reqid || jobreqid || requisitionnumber || referencenumber || refnumber || "
    "jobcode || jobnumber || reference";
/// Only adverts have these.
constexpr auto OnlyOfJobs = "qualifications || responsibilities || applyurl || applicationurl || applylink || "
                            "employmenttype || jobtype";
constexpr auto PlaceTextOrUrl =
    "joblocation || location || locations || jobdescription || description || joburl || url || "
    "link || applyurl || applylink";

AtsGroup facts()
{
    return {.each = {},
            .rows = {field(Titles, Title),
                     field(Employers, Employer),
                     slug(Urls),
                     field(Places, Location),
                     remote(Workplaces),
                     field(Types, EmploymentType),
                     field(PostedDays, PostedOn),
                     field(LastDays, ApplyBy),
                     field("startdate", StartsOn),
                     field("department.name || department || team.name || team", Department),
                     field(Requisitions, RequisitionId),
                     field("skills[].name || skills[]", Skills),
                     field("educationrequirements || education", Education),
                     field("experiencerequirements || experience", Experience),
                     field(Urls, Url),
                     body(Texts),
                     body("responsibilities || responsibilitiestextarea", "Responsibilities"_L1),
                     body("qualifications", "Qualifications"_L1),
                     body("requirements || mainrequirements || requirementsmusttextarea || profile", "Requirements"_L1),
                     body("nicetohave || preferredqualifications || preferredskills || requirementsnicetextarea",
                          "Nice to have"_L1),
                     body("benefits", "Benefits"_L1)}};
}

AtsGroup pay()
{
    return {.each = {},
            .rows = {field("salarymin || minsalary || salary.min || salary.minvalue || minamount || salaryrange.min || "
                           "compensationmin || salary.from || salaryrange.from || salaryfrom || annualsalaryfrom || "
                           "grosssalarylow || minimumsalary",
                           PayMin),
                     field("salarymax || maxsalary || salary.max || salary.maxvalue || maxamount || salaryrange.max || "
                           "compensationmax || salary.to || salaryrange.to || salaryto || annualsalaryto || "
                           "grosssalaryhigh || maximumsalary",
                           PayMax),
                     field("salarycurrency || salary.currency || salaryrange.currency || currency || currencycode || "
                           "grosssalarycurrency",
                           PayCurrency),
                     field("salaryperiod || salary.period || salary.interval || salary.unit || salaryrange.interval || "
                           "interval || payperiod || salaryunit",
                           PayUnit),
                     constant("annualsalaryfrom || annualsalaryto", PayUnit, "YEAR"_L1),
                     field("salary.text || salary.display || salary || salaryrange || salarytext || payrange || "
                           "compensation || pay || wage || salarydescription",
                           Salary)}};
}

AtsGroup place()
{
    return {.each = "location || locations[] || office || offices[] || ",
            .rows = {field("city || locality || addresslocality", Locality),
                     field("state || region || province || addressregion", Region),
                     field("countrycode || country.name || country || addresscountry", Country),
                     field("postalcode || zip || zipcode || postcode", PostalCode)}};
}

} // namespace

AtsSystem genericSystem()
{
    return {.format = u"json"_s,
            .signatures = {{JobTitles, Texts},
                           {JobTitles, Employers, PlaceTextOrUrl},
                           {Roles, Companies, PlaceTextOrUrl},
                           {"title", Companies, Places, "description || jobdescription || url || link || joburl"},
                           {"title", Companies, OnlyOfJobs},
                           {"title", Texts, OnlyOfJobs},
                           {"title || name || heading", "jobdescription || jobdescriptionhtml || jobdescriptiontext"}},
            .groups = {facts(), pay(), place()}};
}

} // namespace Shortlist::Ats
