// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <variant>
#include <vector>

namespace Shortlist {

struct JsonMember;

/// A JSON value with what QJsonValue loses: the order of members, duplicate keys, and numbers as they are written.
class JsonValue
{
public:
    /// A number's literal: "47.591396".
    struct Number
    {
        QString literal;
        friend bool operator==(const Number &, const Number &) = default;
    };
    using Array = std::vector<JsonValue>;
    using Object = std::vector<JsonMember>;

    JsonValue() = default;
    explicit JsonValue(bool value);
    explicit JsonValue(Number value);
    explicit JsonValue(QString value);
    explicit JsonValue(Array value);
    explicit JsonValue(Object value);

    bool isNull() const { return std::holds_alternative<std::monostate>(m_value); }
    /// Nullptr where the value is of another type.
    const bool *boolean() const { return std::get_if<bool>(&m_value); }
    const Number *number() const { return std::get_if<Number>(&m_value); }
    const QString *string() const { return std::get_if<QString>(&m_value); }
    const Array *array() const { return std::get_if<Array>(&m_value); }
    const Object *object() const { return std::get_if<Object>(&m_value); }

    /// Of an object, the last member called `key` (as every JSON reader has it), else nullptr.
    const JsonValue *find(const QString &key) const;
    /// A string, a number's literal, "true" or "false"; empty for null, arrays and objects.
    QString toText() const;

    friend bool operator==(const JsonValue &, const JsonValue &) = default;

private:
    std::variant<std::monostate, bool, Number, QString, Array, Object> m_value;
};

/// Equal values have equal ones.
size_t qHash(const JsonValue &value, size_t seed = 0);

struct JsonMember
{
    QString key;
    JsonValue value;
    friend bool operator==(const JsonMember &, const JsonMember &) = default;
};

} // namespace Shortlist
