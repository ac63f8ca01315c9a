// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/ats/jsonpostings.h"

#include "models/domain/limits.h"
#include "models/importers/ats/atsreader.h"
#include "models/importers/ats/genericjson.h"
#include "models/importers/fieldnames.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <bitset>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

using SystemSet = std::bitset<64>;

/// The systems by the names of which one of their postings has at least one; most objects have none of these.
QHash<QString, SystemSet> makeSystemsByKey()
{
    QHash<QString, SystemSet> systems;
    for (size_t i = 0; i < atsSystems().size(); ++i)
        for (const AtsSignature &signature : atsSystems()[i].signatures) {
            const QStringList keys = signature.front().firstKeys();
            for (const QString &key : keys)
                systems[key].set(i);
        }
    return systems;
}

const AtsSystem *systemOf(const JsonPlace &place)
{
    static const QHash<QString, SystemSet> byKey = makeSystemsByKey();
    SystemSet candidates;
    for (const JsonMember &member : *place.value->object())
        candidates |= byKey.value(member.key);
    for (size_t i = 0; candidates.any() && i < atsSystems().size(); ++i)
        if (candidates.test(i) && fits(atsSystems()[i], place))
            return &atsSystems()[i];
    return nullptr;
}

QString firstValue(const RawPosting &posting, QLatin1StringView name)
{
    const auto found = std::find_if(posting.fields.begin(), posting.fields.end(),
                                    [name](const RawField &field) { return field.name == name; });
    return found == posting.fields.end() ? QString() : found->value;
}

/// Depth first; what stands inside a posting (similar jobs, its company) is part of it. The readers have refused depths
/// over Limits::JsonDepth.
class Finder
{
public:
    explicit Finder(JsonNames names)
        : m_names(names)
    { }

    void visit(const JsonValue &value, const JsonPlace *container)
    {
        if (const JsonValue::Array *items = value.array()) {
            for (const JsonValue &item : *items)
                visit(item, container);
            return;
        }
        if (value.object() == nullptr)
            return;
        const JsonPlace place{&value, container};
        const AtsSystem *system = m_names == JsonNames::OfSystems ? systemOf(place) : genericSystemOf(place);
        if (system != nullptr)
            return take(*system, place);
        for (const JsonMember &member : *value.object())
            visit(member.value, &place);
    }

    JsonPostings found()
    {
        if (m_listed.empty())
            m_listed = std::move(m_hidden); // a hidden posting alone is what was meant
        JsonPostings all{std::move(m_listed), {}};
        if (!m_hidden.empty())
            all.warnings.append(
                u"left out because their employer does not list them: %1 postings"_s.arg(m_hidden.size()));
        if (m_isCut)
            all.warnings.append(u"only the first %1 postings were read"_s.arg(Limits::PostingsPerSource));
        return all;
    }

private:
    void take(const AtsSystem &system, const JsonPlace &place)
    {
        if (m_listed.size() + m_hidden.size() >= size_t(Limits::PostingsPerSource)) {
            m_isCut = true;
            return;
        }
        RawPosting posting =
            m_names == JsonNames::OfSystems ? readPosting(system, place) : readGenericPosting(system, place);
        if (isRepeated(posting))
            return;
        const bool isHidden = system.listed.text(place) == "false"_L1;
        (isHidden ? m_hidden : m_listed).push_back(std::move(posting));
    }

    /// Boards repeat a posting for each of its offices under one address.
    bool isRepeated(const RawPosting &posting)
    {
        const QString address = firstValue(posting, FieldName::Url);
        if (address.isEmpty())
            return false;
        const QString key = address + u'\n' + firstValue(posting, FieldName::Title);
        const bool isKnown = m_known.contains(key);
        m_known.insert(key);
        return isKnown;
    }

    JsonNames m_names;
    std::vector<RawPosting> m_listed;
    std::vector<RawPosting> m_hidden;
    QSet<QString> m_known;
    bool m_isCut = false;
};

} // namespace

JsonPostings postingsInJson(const JsonValue &value, JsonNames names)
{
    Finder finder(JsonNames::OfSystems);
    finder.visit(value, nullptr);
    JsonPostings found = finder.found();
    if (!found.postings.empty() || names == JsonNames::OfSystems)
        return found;
    Finder generic(JsonNames::Any);
    generic.visit(value, nullptr);
    return generic.found();
}

} // namespace Shortlist
