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
    JsonValue::Object folded;
    for (const JsonMember &member : *value.object())
        folded.push_back({foldedKey(member.key), depth > 0 ? withFoldedKeys(member.value, depth - 1) : JsonValue()});
    return JsonValue(std::move(folded));
}

/// Names of jobs that this object may have; everything else needs no second look.
bool mayNameJob(const JsonValue &object)
{
    static constexpr std::array Names{"title"_L1,       "jobtitle"_L1, "positiontitle"_L1, "vacancytitle"_L1,
                                      "jobposition"_L1, "role"_L1,     "position"_L1};
    return std::any_of(object.object()->begin(), object.object()->end(), [](const JsonMember &member) {
        const QString key = foldedKey(member.key);
        return member.value.string() != nullptr && std::find(Names.begin(), Names.end(), key) != Names.end();
    });
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
    return isPosting ? &system : nullptr;
}

RawPosting readGenericPosting(const AtsSystem &system, const JsonPlace &place)
{
    const JsonValue folded = withFoldedKeys(*place.value, CopyDepth);
    return readPosting(system, {&folded, nullptr});
}

} // namespace Shortlist
