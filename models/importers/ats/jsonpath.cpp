// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/ats/jsonpath.h"

#include <algorithm>
#include <utility>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

bool isEmpty(const JsonValue &value)
{
    if (const QString *text = value.string())
        return text->trimmed().isEmpty();
    if (const JsonValue::Array *items = value.array())
        return items->empty();
    if (const JsonValue::Object *members = value.object())
        return members->empty();
    return value.isNull();
}

} // namespace

bool JsonPath::Filter::accepts(const JsonValue &item) const
{
    if (kind == Kind::None)
        return true;
    const JsonValue *value = item.find(key);
    const QString text = value == nullptr ? QString() : value->toText();
    switch (kind) {
    case Kind::Is:
        return text == words.front();
    case Kind::IsNot:
        return text != words.front();
    case Kind::Contains:
        return std::any_of(words.begin(), words.end(),
                           [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
    case Kind::None:
        break;
    }
    return true;
}

JsonPath::JsonPath(const char *text)
    : m_alternatives()
{
    const QStringList alternatives = QString::fromLatin1(text).split(u"||"_s);
    for (const QString &alternative : alternatives)
        m_alternatives.push_back(alternativeOf(alternative.trimmed()));
}

JsonPath::Alternative JsonPath::alternativeOf(const QString &text)
{
    Alternative alternative;
    alternative.isInContainer = text.startsWith(u'^');
    const QString path = alternative.isInContainer ? text.sliced(1) : text;
    const QStringList segments = path.split(u'.', Qt::SkipEmptyParts);
    for (const QString &segment : segments)
        alternative.segments.push_back(segmentOf(segment));
    return alternative;
}

JsonPath::Segment JsonPath::segmentOf(const QString &text)
{
    Segment segment;
    const qsizetype bracket = text.indexOf(u'[');
    segment.key = text.left(bracket);
    segment.isArray = bracket >= 0;
    const QString filter = segment.isArray ? text.sliced(bracket + 1).chopped(1) : QString();
    const std::initializer_list<std::pair<QLatin1StringView, Filter::Kind>> operators = {
        {"!="_L1, Filter::Kind::IsNot}, {"="_L1, Filter::Kind::Is}, {"~"_L1, Filter::Kind::Contains}};
    for (const auto &[sign, kind] : operators) {
        const qsizetype at = filter.indexOf(sign);
        if (at < 0)
            continue;
        const QString words = filter.sliced(at + sign.size());
        segment.filter = {kind, filter.left(at),
                          kind == Filter::Kind::Contains ? words.split(u'|') : QStringList{words}};
        break;
    }
    return segment;
}

QStringList JsonPath::firstKeys() const
{
    QStringList keys;
    for (const Alternative &alternative : m_alternatives)
        if (!alternative.isInContainer && !alternative.segments.empty())
            keys.append(alternative.segments.front().key);
    return keys;
}

void JsonPath::expand(const JsonValue &value, const Segment &segment, std::vector<const JsonValue *> *found)
{
    std::vector<const JsonValue *> members;
    if (segment.key == "*"_L1 && value.object() != nullptr)
        std::transform(value.object()->begin(), value.object()->end(), std::back_inserter(members),
                       [](const JsonMember &member) { return &member.value; });
    else if (const JsonValue *member = value.find(segment.key))
        members.push_back(member);
    for (const JsonValue *member : members) {
        const JsonValue::Array *items = segment.isArray ? member->array() : nullptr;
        if (items == nullptr && segment.filter.accepts(*member))
            found->push_back(member); // one value where a list is usual
        for (size_t i = 0; items != nullptr && i < items->size(); ++i)
            if (segment.filter.accepts(items->at(i)))
                found->push_back(&items->at(i));
    }
}

std::vector<const JsonValue *> JsonPath::valuesOf(const Alternative &alternative, const JsonPlace &place)
{
    const JsonPlace *start = alternative.isInContainer ? place.container : &place;
    if (start == nullptr)
        return {};
    std::vector<const JsonValue *> values{start->value};
    for (const Segment &segment : alternative.segments) {
        std::vector<const JsonValue *> next;
        for (const JsonValue *value : values)
            expand(*value, segment, &next);
        values = std::move(next);
    }
    return values;
}

std::vector<const JsonValue *> JsonPath::values(const JsonPlace &place) const
{
    for (const Alternative &alternative : m_alternatives) {
        std::vector<const JsonValue *> values = valuesOf(alternative, place);
        std::erase_if(values, [](const JsonValue *value) { return isEmpty(*value); });
        if (!values.empty())
            return values;
    }
    return {};
}

QString JsonPath::text(const JsonPlace &place) const
{
    const std::vector<const JsonValue *> found = values(place);
    return found.empty() ? QString() : found.front()->toText();
}

bool JsonPath::exists(const JsonPlace &place) const
{
    return std::any_of(m_alternatives.begin(), m_alternatives.end(),
                       [&place](const Alternative &alternative) { return !valuesOf(alternative, place).empty(); });
}

} // namespace Shortlist
