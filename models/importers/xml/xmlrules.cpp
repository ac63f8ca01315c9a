// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/xml/xmlrules.h"

#include "models/importers/ats/fieldpaths.h"

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace Shortlist {

namespace {

using As = XmlRule::As;

struct Words
{
    QLatin1String field;
    std::initializer_list<const char *> paths;
    As as = As::Text;
};

std::vector<XmlRule> rulesOf(std::initializer_list<Words> table)
{
    std::vector<XmlRule> rules;
    for (const Words &words : table)
        for (const char *path : words.paths)
            rules.push_back({QLatin1String(path), words.field, words.as});
    return rules;
}

/// https://developer.personio.de/docs/integration-of-open-positions
XmlSystem personio()
{
    return {QLatin1String("personio"), QLatin1String("workzagjobs"),
            rulesOf({
                {FieldName::Title, {"position.name"}},
                {FieldName::Employer, {"subcompany"}},
                {FieldName::Department, {"department"}},
                {FieldName::Location, {"office"}},
                {FieldName::EmploymentType, {"employmenttype", "schedule"}},
                {FieldName::PostedOn, {"createdat"}},
                {FieldName::Experience, {"yearsofexperience"}, As::Years},
                {FieldName::RequisitionId, {"position.id"}},
                {{}, {"jobdescriptions"}, As::Pair},
            })};
}

/// What the post is, and where.
std::vector<XmlRule> jobRules()
{
    return rulesOf({
        {FieldName::Title,
         {"jobtitle", "vacancytitle", "positiontitle", "positionname", "jobname", "title", "position", "role",
          "headline", "stellentitel", "intitule"}},
        {FieldName::Employer,
         {"company.name",
          "employer.name",
          "organization.name",
          "organisation.name",
          "hiringorganization.name",
          "school.name",
          "companyname",
          "employername",
          "organizationname",
          "organisationname",
          "schoolname",
          "advertisername",
          "company",
          "employer",
          "hiringorganization",
          "organization",
          "organisation",
          "startup",
          "agency",
          "firma",
          "entreprise",
          "author.name"}},
        {FieldName::Department, {"department.name", "department", "team", "division"}},
        {FieldName::Locality, {"city", "town", "locality", "addresslocality", "ort"}},
        {FieldName::Region, {"state", "region", "province", "county", "addressregion"}},
        {FieldName::Country, {"country", "countrycode", "addresscountry", "land"}},
        {FieldName::PostalCode, {"postalcode", "postcode", "zipcode", "zip", "plz"}},
        {FieldName::Location,
         {"location.name", "joblocation", "locationname", "location", "place", "office", "lieu", "standort",
          "cities.city"}},
        {FieldName::Workplace, {"remotetype", "workplacetype", "workplace", "remotestatus"}},
        {FieldName::Workplace, {"remote", "isremote", "telecommute", "homeoffice"}, As::Remote},
        {FieldName::EmploymentType,
         {"jobtype", "employmenttype", "contracttype", "positiontype", "schedule", "workingpattern", "workingpatterns",
          "typeofemployment", "contract", "hours", "workinghours"}},
    });
}

/// Days, pay, references and what is asked for.
std::vector<XmlRule> termRules()
{
    return rulesOf({
        {FieldName::PostedOn,
         {"dateposted", "posteddate", "postedat", "postedon", "publicationdate", "publishdate", "publisheddate",
          "publishedat", "advertisefromdate", "pubdate", "published", "date", "createdat", "createdon", "created"}},
        {FieldName::ApplyBy,
         {"applicationdeadline",
          "deadline",
          "closingdate",
          "closing",
          "closes",
          "lastdate",
          "closedate",
          "closesat",
          "closeson",
          "applyby",
          "expirydate",
          "expirationdate",
          "expiresat",
          "expireson",
          "expires",
          "expiry",
          "expiration",
          "validthrough",
          "validto",
          "advertisetodate"}},
        {FieldName::StartsOn, {"jobstartdate", "startdate", "startson"}},
        {FieldName::PayMin,
         {"salary.min", "salary.from", "salary.minimum", "minimumsalary", "salarymin", "minsalary", "salaryfrom"}},
        {FieldName::PayMax,
         {"salary.max", "salary.to", "salary.maximum", "maximumsalary", "salarymax", "maxsalary", "salaryto"}},
        {FieldName::PayCurrency, {"salary.currency", "salarycurrency", "currency"}},
        {FieldName::PayUnit,
         {"salary.period", "salary.unit", "salary.interval", "salaryinterval", "salaryperiod", "salaryunit",
          "salarytype"}},
        {FieldName::Salary, {"salary", "salaryrange", "basesalary", "compensation", "wage", "pay"}},
        {FieldName::RequisitionId,
         {"requisitionid", "requisitionnumber", "reqid", "referencenumber", "jobreference", "reference", "refnumber",
          "jobnumber", "jobnumbersingle", "jobid", "vacancyid", "jobcode", "offer.id", "job.id", "vacancy.id",
          "position.id", "item.id", "identifier"}},
        {FieldName::Url,
         {"joburl", "detailurl", "positionurl", "vacancyurl", "url", "link", "applyurl", "applicationurl"}},
        {FieldName::Education, {"education", "educationlevel", "educationrequirements"}},
        {FieldName::Experience, {"experience", "experiencerequirements", "requiredexperience"}},
        {FieldName::Experience, {"yearsofexperience", "experienceyears"}, As::Years},
        {FieldName::Skills, {"skills", "keyskills", "requiredskills"}},
        {FieldName::Industry, {"industry"}},
    });
}

std::vector<XmlRule> proseRules()
{
    return rulesOf({
        {{},
         {"encoded", "jobdescription", "fulldescription", "descriptionhtml", "description", "adverttext", "jobadvert",
          "content", "body", "details", "summary"},
         As::Main},
        {QLatin1String("Responsibilities"), {"responsibilities", "duties", "tasks"}, As::Section},
        {QLatin1String("Requirements"), {"requirements", "qualifications", "profile"}, As::Section},
        {QLatin1String("Benefits"), {"benefits"}, As::Section},
        {QLatin1String("How to apply"), {"howtoapply", "applicationprocedure"}, As::Section},
        {QLatin1String("About the company"), {"companydescription", "aboutcompany", "aboutus"}, As::Section},
    });
}

/// What feeds call the facts: Indeed's and its many copies, RSS with the names of NEOGOV, Teamtailor and Teaching
/// Vacancies, Atom, and whatever a board makes up from the same words.
XmlSystem general()
{
    XmlSystem system{QLatin1String("xml"), {}, {}};
    for (const auto &rules : {jobRules(), termRules(), proseRules()})
        system.rules.insert(system.rules.end(), rules.begin(), rules.end());
    return system;
}

} // namespace

const XmlSystem &xmlSystemOf(const QString &root)
{
    static const XmlSystem Personio = personio();
    static const XmlSystem General = general();
    return root == Personio.root ? Personio : General;
}

const XmlRule *ruleFor(const XmlSystem &system, const QString &parent, const QString &name)
{
    const QString path = parent + u'.' + name;
    const XmlRule *byName = nullptr;
    for (const XmlRule &rule : system.rules) {
        if (rule.path == path)
            return &rule;
        if (byName == nullptr && rule.path == name)
            byName = &rule;
    }
    return byName;
}

} // namespace Shortlist
