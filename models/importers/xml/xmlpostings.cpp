// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/limits.h"
#include "models/importers/ats/fieldpaths.h"
#include "models/importers/xml/xmlposting.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

/// What an element says of itself by the names of its children.
struct Signs
{
    bool hasTitle = false;
    bool hasText = false;
    bool hasUrl = false;
    bool isLinkedToJob = false;
    int jobFacts = 0; ///< that nothing but a job has
};

bool leadsToJob(const QString &address)
{
    static const QRegularExpression job(
        u"[/.](?:jobs?|job-?(?:posting|detail|offer|board|ad|listing)s?|viewjob|careers?|vacanc(?:y|ies)|positions?|"
        "openings?|stellen\\w*|karriere|emplois?|offres?|empleos?|vagas?|nabidka|remote-jobs)[/.?#-].*[\\w-]{2}"_s,
        QRegularExpression::CaseInsensitiveOption);
    return job.match(address).hasMatch();
}

bool isJobFact(QLatin1String field)
{
    return field == FieldName::Employer || field == FieldName::EmploymentType || field == FieldName::Salary
        || field == FieldName::PayMin || field == FieldName::Workplace || field == FieldName::ApplyBy
        || field == FieldName::Experience || field == FieldName::Education || field == FieldName::Location
        || field == FieldName::Locality;
}

Signs signsOf(const XmlNode &element, const XmlSystem &system)
{
    Signs signs;
    QStringList facts;
    for (const XmlNode &child : element.children) {
        const XmlRule *rule = child.isText() ? nullptr : ruleFor(system, element.name, child.name);
        if (rule == nullptr)
            continue;
        signs.hasTitle =
            signs.hasTitle || (rule->field == FieldName::Title && child.isLeaf() && !child.plain().isEmpty());
        signs.hasText = signs.hasText || rule->as >= XmlRule::As::Main;
        if (rule->field == FieldName::Url) {
            signs.hasUrl = true;
            const QString address = child.plain().isEmpty() ? child.attribute(u"href") : child.plain();
            signs.isLinkedToJob = signs.isLinkedToJob || leadsToJob(address);
        }
        if (isJobFact(rule->field) && !child.plain().isEmpty() && !facts.contains(rule->field))
            facts.append(rule->field);
    }
    signs.jobFacts = int(facts.size());
    return signs;
}

bool saysJobs(const QString &text)
{
    static const QRegularExpression jobs(
        u"\\b(?:jobs?|careers?|vacanc(?:y|ies)|openings|stellen\\w*|emplois?|empleos?|vagas|lavoro|pr\\x{E1}ce|ledige "
        "stillinger|lediga jobb)\\b|\\x{6C42}\\x{4EBA}|\\x{62DB}\\x{8058}|\\x{CC44}\\x{C6A9}"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return jobs.match(text).hasMatch();
}

bool isCalledPosting(const QString &name)
{
    static const QStringList names{u"job"_s,     u"position"_s, u"vacancy"_s,        u"jobposting"_s, u"joboffer"_s,
                                   u"opening"_s, u"posting"_s,  u"stellenangebot"_s, u"joblisting"_s, u"jobad"_s,
                                   u"stelle"_s,  u"vacature"_s, u"offre"_s,          u"oferta"_s,     u"requisition"_s};
    return names.contains(name);
}

/// A list, or something about one: they have titles and addresses as well.
bool isNoPosting(const QString &name)
{
    static const QStringList names{u"channel"_s, u"feed"_s,     u"rss"_s,       u"source"_s, u"image"_s,
                                   u"company"_s, u"employer"_s, u"publisher"_s, u"author"_s, u"textinput"_s};
    return names.contains(name);
}

class Finder
{
public:
    explicit Finder(const XmlSystem &system)
        : m_system(system)
    { }

    // The tree is no deeper than Limits::XmlDepth.
    void find(const XmlNode &element, bool isAmongJobs)
    {
        const size_t before = m_found.size();
        const bool isJobList = isAmongJobs || isListOfJobs(element);
        for (const XmlNode &child : element.children)
            if (!child.isText() && !child.isLeaf())
                find(child, isJobList);
        const bool isNew = m_found.size() == before && m_found.size() < size_t(Limits::PostingsPerSource);
        if (isNew && element.isWhole && !isNoPosting(element.name) && isPosting(element, isAmongJobs))
            m_found.push_back(&element);
    }

    std::vector<const XmlNode *> take() { return std::move(m_found); }

private:
    /// A feed whose own title speaks of jobs; an element "jobs" around them.
    static bool isListOfJobs(const XmlNode &element)
    {
        const XmlNode *title = element.child(u"title");
        if ((element.name == "channel"_L1 || element.name == "feed"_L1) && title != nullptr)
            return saysJobs(title->plain());
        return element.name != "source"_L1 && saysJobs(element.name);
    }

    bool isPosting(const XmlNode &element, bool isAmongJobs) const
    {
        const Signs signs = signsOf(element, m_system);
        if (!signs.hasTitle)
            return false;
        const bool hasSubstance = signs.hasText || signs.hasUrl || signs.jobFacts > 0;
        if (isCalledPosting(element.name) || isAmongJobs || !m_system.root.isEmpty())
            return hasSubstance;
        return signs.isLinkedToJob || (signs.jobFacts >= 2 && (signs.hasText || signs.hasUrl));
    }

    const XmlSystem &m_system;
    std::vector<const XmlNode *> m_found;
};

} // namespace

std::vector<const XmlNode *> postingElements(const XmlNode &root, const XmlSystem &system)
{
    Finder finder(system);
    finder.find(root, false);
    return finder.take();
}

} // namespace Shortlist
