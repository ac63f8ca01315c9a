// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/ats/genericjson.h"

#include "models/importers/ats/atsreader.h"
#include "models/importers/ats/systems.h"

#include <algorithm>
#include <array>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr int CopyDepth = 4; ///< names deeper than that are no facts of a posting

QString foldedKey(const QString &key)
{
    QString folded;
    for (const QChar c : key)
        if (c.isLetterOrNumber())
            folded.append(c.toLower());
    return folded;
}

/// {"en": "Baker", "fi": "Leipuri"}: one text in several languages, of which English is taken where there is one.
const JsonValue *textOfLanguages(const JsonValue::Object &object)
{
    static constexpr qsizetype CodeLength = 2;
    const JsonValue *text = nullptr;
    for (const JsonMember &member : object) {
        const QString &code = member.key;
        const bool isCode = code.size() == CodeLength && code.front().isLower() && code.back().isLower();
        if (!isCode || member.value.string() == nullptr)
            return nullptr;
        if (text == nullptr || code == "en"_L1)
            text = &member.value;
    }
    return text;
}

JsonValue withFoldedKeys(const JsonValue &value, int depth)
{
    if (const JsonValue::Array *items = value.array()) {
        JsonValue::Array folded;
        for (const JsonValue &item : *items)
            folded.push_back(depth > 0 ? withFoldedKeys(item, depth - 1) : JsonValue());
        return JsonValue(std::move(folded));
    }
    if (value.object() == nullptr)
        return value;
    if (const JsonValue *text = textOfLanguages(*value.object()))
        return *text;
    JsonValue::Object folded;
    for (const JsonMember &member : *value.object())
        folded.push_back({foldedKey(member.key), depth > 0 ? withFoldedKeys(member.value, depth - 1) : JsonValue()});
    return JsonValue(std::move(folded));
}

/// Names of jobs that this object may have; everything else needs no second look.
bool mayNameJob(const JsonValue &object)
{
    static constexpr std::array Names{"title"_L1,       "jobtitle"_L1, "positiontitle"_L1, "vacancytitle"_L1,
                                      "jobposition"_L1, "role"_L1,     "position"_L1,      "name"_L1,
                                      "heading"_L1,     "jobname"_L1};
    return std::any_of(object.object()->begin(), object.object()->end(), [](const JsonMember &member) {
        const bool isText = member.value.string() != nullptr
            || (member.value.object() != nullptr && textOfLanguages(*member.value.object()) != nullptr);
        return isText && std::find(Names.begin(), Names.end(), foldedKey(member.key)) != Names.end();
    });
}

/// How many kinds of what only adverts say the names of an object's members speak of.
int signsOfJob(const JsonValue &folded)
{
    static const std::array<QStringList, 8> kinds{{
        {u"salary"_s, u"wage"_s, u"remuneration"_s, u"payrange"_s},
        {u"isremote"_s, u"remote"_s, u"workplace"_s, u"worksite"_s, u"workmodel"_s, u"telecommut"_s},
        {u"jobtype"_s, u"employmenttype"_s, u"contracttype"_s, u"worktime"_s, u"jobentry"_s, u"employmentform"_s},
        {u"requirement"_s, u"responsibilit"_s, u"qualification"_s, u"dailytasks"_s},
        {u"explevel"_s, u"experiencelevel"_s, u"seniority"_s, u"yearsofexperience"_s},
        {u"applyurl"_s, u"applicationurl"_s, u"applylink"_s, u"applicationdeadline"_s, u"howtoapply"_s},
        {u"joburl"_s, u"jobdescription"_s, u"jobid"_s, u"vacancy"_s, u"jobcategory"_s, u"jobposting"_s},
        {u"municipality"_s, u"technologies"_s, u"visasponsor"_s, u"techstack"_s, u"skills"_s},
    }};
    const auto isSaid = [&folded](const QStringList &words) {
        return std::any_of(folded.object()->begin(), folded.object()->end(), [&words](const JsonMember &member) {
            return std::any_of(words.begin(), words.end(),
                               [&member](const QString &word) { return member.key.contains(word); });
        });
    };
    return int(std::count_if(kinds.begin(), kinds.end(), isSaid));
}

/// An advert by the names of other members than its title, its employer and its place have.
bool soundsLikeJob(const JsonValue &folded)
{
    static constexpr int SureSigns = 2;
    static const JsonPath name{"title || name || heading || jobname"};
    static const JsonPath text{
        "description || jobdescription || descr || body || content || text || profile || roledescription"};
    static const JsonPath firm{"company || companyname || employer || employername"};
    static const JsonPath pay{"salaryrange || salary || salarymin || salaryfrom || grosssalarylow || annualsalaryfrom"};
    static const JsonPath others{
        "price || instructor || lessons || sku || headline || resume || cv || expectedsalary || "
        "desiredsalary || salaryexpectation || firstname || lastname || surname || fullname"};
    const JsonPlace copy{&folded, nullptr};
    const bool isWhole = !name.values(copy).empty()
        && (!text.values(copy).empty() || (!firm.values(copy).empty() && !pay.values(copy).empty()));
    return isWhole && !others.exists(copy) && signsOfJob(folded) >= SureSigns;
}

/// An entry of a résumé: work that somebody did from then to then.
bool isPeriodOfEmployment(const JsonPlace &place)
{
    static const JsonPath start{"startdate || start || from"};
    static const JsonPath end{"enddate || end || to || iscurrent || current"};
    static const JsonPath told{"period || highlights || achievements || accomplishments"};
    return told.exists(place) || (start.exists(place) && end.exists(place));
}

/// Somebody whose title and employer these are.
bool isPerson(const JsonPlace &place)
{
    static const JsonPath names{"name || fullname || firstname || lastname || surname || email || emailaddress"};
    return names.exists(place);
}

} // namespace

const AtsSystem *genericSystemOf(const JsonPlace &place)
{
    static const AtsSystem system = Ats::genericSystem();
    if (!mayNameJob(*place.value))
        return nullptr;
    const JsonValue folded = withFoldedKeys(*place.value, CopyDepth);
    const JsonPlace copy{&folded, nullptr};
    const bool isPosting = !isPeriodOfEmployment(copy) && !isPerson(copy)
        && std::any_of(system.signatures.begin(), system.signatures.end(), [&copy](const AtsSignature &signature) {
               return std::all_of(signature.begin(), signature.end(),
                                  [&copy](const JsonPath &path) { return !path.values(copy).empty(); });
           });
    return isPosting || (!isPeriodOfEmployment(copy) && soundsLikeJob(folded)) ? &system : nullptr;
}

RawPosting readGenericPosting(const AtsSystem &system, const JsonPlace &place)
{
    const JsonValue folded = withFoldedKeys(*place.value, CopyDepth);
    return readPosting(system, {&folded, nullptr});
}

} // namespace Shortlist
