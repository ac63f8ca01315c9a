// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/jsonld/jobpostingfields.h"

#include "models/domain/limits.h"
#include "models/importers/fieldnames.h"
#include "models/importers/html/entities.h"
#include "models/importers/html/htmlblocks.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr int WalkDepth = 12; ///< of properties below a posting; references may lead in circles
constexpr size_t MaxFields = 5000;
constexpr int Unnumbered = -1; ///< not in any array yet

/// Properties that may hold HTML or long text; they are kept as the source has them.
bool isProse(const QString &path)
{
    static constexpr std::array Names{"responsibilities"_L1, "qualifications"_L1,         "skills"_L1,
                                      "jobBenefits"_L1,      "incentiveCompensation"_L1,  "employerOverview"_L1,
                                      "benefits"_L1,         "experienceRequirements"_L1, "educationRequirements"_L1};
    return std::any_of(Names.begin(), Names.end(), [&path](QLatin1StringView name) { return path == name; });
}

/// Where a plain text stands for an object: the property of that object which holds such a text.
QString textPath(const QString &path)
{
    static constexpr std::array Named{"hiringOrganization"_L1, "employmentUnit"_L1};
    for (const QLatin1StringView name : Named)
        if (path == name)
            return path + ".name"_L1;
    return path == "identifier"_L1 ? u"identifier.value"_s : path;
}

/// Where an object with a name stands for a plain text ({"@type":"DefinedTerm","name":…}): that property itself.
QString plainPath(const QString &path)
{
    static constexpr std::array Terms{"employmentType.name"_L1, "skills.name"_L1, "industry.name"_L1,
                                      "occupationalCategory.name"_L1, "qualifications.name"_L1};
    const bool isTerm = std::any_of(Terms.begin(), Terms.end(), [&path](QLatin1StringView t) { return path == t; });
    return isTerm ? path.chopped(5) : textPath(path);
}

/// schema.org keeps these two names only for old pages.
QString todaysName(const QString &property)
{
    if (property == "benefits"_L1)
        return FieldName::Benefits;
    return property == "incentives"_L1 ? u"incentiveCompensation"_s : property;
}

class Walk
{
public:
    Walk(const JsonLdNodes &nodes, OriginKind origin, RawPosting &posting)
        : m_nodes(nodes)
        , m_origin(origin)
        , m_posting(posting)
    { }

    void property(const QString &path, const JsonValue &value, int index, int depth);

private:
    void text(const QString &path, const QString &value, int index);
    void object(const QString &path, const JsonValue &value, int index, int depth);
    const JsonValue &resolved(const JsonValue &value) const;

    const JsonLdNodes &m_nodes;
    OriginKind m_origin;
    RawPosting &m_posting;
};

/// The node that {"@id": …} refers to; a node that says more than its id is itself.
const JsonValue &Walk::resolved(const JsonValue &value) const
{
    const JsonValue *id = value.find(u"@id"_s);
    const size_t members = value.object() == nullptr ? 0 : value.object()->size();
    if (id == nullptr || members > (value.find(u"@type"_s) == nullptr ? 1 : 2))
        return value;
    const JsonValue *node = m_nodes.value(id->toText());
    return node == nullptr ? value : *node;
}

void Walk::text(const QString &path, const QString &value, int index)
{
    if (value.trimmed().isEmpty() || m_posting.fields.size() >= MaxFields)
        return;
    const QString kept = isProse(path) ? value : plainScalar(value).left(Limits::FieldChars);
    RawField field{plainPath(path), kept, m_origin, std::max(0, index)};
    const bool isRepeated = !m_posting.fields.empty() && m_posting.fields.back() == field;
    if (!isRepeated) // [{"name":"USA"},{"name":"USA"} …]
        m_posting.fields.push_back(std::move(field));
}

void Walk::object(const QString &path, const JsonValue &value, int index, int depth)
{
    const JsonValue &node = resolved(value);
    if (const JsonValue *literal = node.find(u"@value"_s)) {
        property(path, *literal, index, depth + 1);
        return;
    }
    if (node.object() == nullptr)
        return;
    for (const JsonMember &member : *node.object())
        if (!member.key.startsWith(u'@'))
            property(path + u'.' + schemaName(member.key), member.value, index, depth + 1);
}

void Walk::property(const QString &path, const JsonValue &value, int index, int depth)
{
    if (depth > WalkDepth)
        return;
    if (const JsonValue::Array *items = value.array()) {
        for (size_t i = 0; i < items->size(); ++i) // the outermost array counts; arrays in its items do not
            property(path, items->at(i), index == Unnumbered ? int(i) : index, depth + 1);
    } else if (value.object() != nullptr) {
        object(path, value, index, depth);
    } else {
        text(path, value.toText(), index);
    }
}

void setDescription(RawPosting &posting, const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    if (looksLikeHtml(text))
        posting.descriptionHtml += (posting.descriptionHtml.isEmpty() ? QString() : u"<br>"_s) + text;
    else
        posting.descriptionText += (posting.descriptionText.isEmpty() ? QString() : u"\n"_s) + text;
}

void description(RawPosting &posting, const JsonValue &value)
{
    if (const JsonValue::Array *items = value.array()) {
        for (const JsonValue &item : *items)
            setDescription(posting, item.toText());
    } else if (const JsonValue *literal = value.find(u"@value"_s)) {
        setDescription(posting, literal->toText());
    } else {
        setDescription(posting, value.toText());
    }
    if (!posting.descriptionHtml.isEmpty() && !posting.descriptionText.isEmpty()) {
        posting.descriptionHtml += u"<br>"_s + posting.descriptionText.toHtmlEscaped();
        posting.descriptionText.clear();
    }
}

} // namespace

QString schemaName(const QString &name)
{
    QString local = name.trimmed();
    const qsizetype slash = local.lastIndexOf(u'/');
    if (slash >= 0 && local.contains("schema.org/"_L1))
        local = local.sliced(slash + 1);
    if (local.startsWith("schema:"_L1))
        local = local.sliced(7);
    const bool isProperty = !local.isEmpty() && !local.contains(u' ');
    if (isProperty && local.at(0).isUpper() && !(local.size() > 1 && local.at(1).isUpper()))
        local[0] = local.at(0).toLower();
    return local;
}

bool hasSchemaType(const JsonValue &node, const QString &type)
{
    const JsonValue *stated = node.find(u"@type"_s);
    if (stated == nullptr)
        return false;
    const auto isType = [&type](const JsonValue &value) {
        return value.string() != nullptr && schemaName(*value.string()).compare(type, Qt::CaseInsensitive) == 0;
    };
    if (const JsonValue::Array *types = stated->array())
        return std::any_of(types->begin(), types->end(), isType);
    return isType(*stated);
}

RawPosting rawPostingOf(const JsonValue &posting, const JsonLdNodes &nodes, const QString &format, OriginKind origin)
{
    RawPosting raw{format, {}, {}, {}};
    Walk walk(nodes, origin, raw);
    if (posting.object() == nullptr)
        return raw;
    for (const JsonMember &member : *posting.object()) {
        if (member.key.startsWith(u'@'))
            continue;
        const QString name = todaysName(schemaName(member.key));
        if (name == "description"_L1)
            description(raw, member.value);
        else
            walk.property(name, member.value, Unnumbered, 0);
    }
    return raw;
}

} // namespace Shortlist
