// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/json/jsonvalue.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace Shortlist {

using namespace Qt::StringLiterals;

JsonValue::JsonValue(bool value)
    : m_value(value)
{ }

JsonValue::JsonValue(Number value)
    : m_value(std::move(value))
{ }

JsonValue::JsonValue(QString value)
    : m_value(std::move(value))
{ }

JsonValue::JsonValue(Array value)
    : m_value(std::move(value))
{ }

JsonValue::JsonValue(Object value)
    : m_value(std::move(value))
{ }

const JsonValue *JsonValue::find(const QString &key) const
{
    const Object *members = object();
    if (members == nullptr)
        return nullptr;
    const auto found =
        std::find_if(members->rbegin(), members->rend(), [&key](const JsonMember &m) { return m.key == key; });
    return found == members->rend() ? nullptr : &found->value;
}

QString JsonValue::toText() const
{
    if (const QString *text = string())
        return *text;
    if (const Number *value = number())
        return value->literal;
    if (const bool *value = boolean())
        return *value ? u"true"_s : u"false"_s;
    return {};
}

size_t qHash(const JsonValue &value, size_t seed)
{
    if (const JsonValue::Array *items = value.array()) {
        for (const JsonValue &item : *items)
            seed = qHashMulti(seed, item);
        return seed + 1;
    }
    if (const JsonValue::Object *members = value.object()) {
        for (const JsonMember &member : *members)
            seed = qHashMulti(seed, member.key, member.value);
        return seed + 2;
    }
    return qHashMulti(seed, value.toText(), value.isNull());
}

} // namespace Shortlist
