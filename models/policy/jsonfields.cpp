// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/jsonfields.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Shortlist {

JsonFields::JsonFields(const QJsonObject &json, QString path, std::optional<Error> &problem)
    : m_json(json)
    , m_path(std::move(path))
    , m_problem(&problem)
{ }

bool JsonFields::has(const QString &key) const
{
    const QJsonValue value = m_json.value(key);
    return !value.isUndefined() && !value.isNull();
}

QString JsonFields::text(const QString &key)
{
    if (has(key) && !m_json.value(key).isString())
        fail(key, u"not a text"_s);
    return m_json.value(key).toString();
}

std::optional<int> JsonFields::integer(const QString &key, int min, int max)
{
    if (!has(key))
        return std::nullopt;
    const double number = m_json.value(key).toDouble(std::nan(""));
    if (std::isnan(number) || number != std::floor(number)) {
        fail(key, u"not a whole number"_s);
        return std::nullopt;
    }
    if (number < min || number > max) {
        fail(key, u"not between %1 and %2"_s.arg(min).arg(max));
        return std::nullopt;
    }
    return int(number);
}

QDate JsonFields::day(const QString &key)
{
    if (!has(key))
        return {};
    const QString written = text(key);
    const QDate day = QDate::fromString(written, Qt::ISODate);
    // Qt also reads "2026-01-10T09:30" here; a day is a day.
    if (!day.isValid() || written.size() != 10)
        fail(key, u"not a day like 2026-03-01: %1"_s.arg(written));
    return day;
}

QTime JsonFields::time(const QString &key)
{
    if (!has(key))
        return {};
    const QTime time = QTime::fromString(text(key), Qt::ISODate);
    if (!time.isValid())
        fail(key, u"not a time like 09:30: %1"_s.arg(text(key)));
    return time;
}

QJsonArray JsonFields::array(const QString &key)
{
    if (has(key) && !m_json.value(key).isArray())
        fail(key, u"not a list"_s);
    return m_json.value(key).toArray();
}

JsonFields JsonFields::object(const QString &key)
{
    if (has(key) && !m_json.value(key).isObject())
        fail(key, u"not an object"_s);
    return {m_json.value(key).toObject(), pathOf(key), *m_problem};
}

JsonFields JsonFields::element(const QString &key, const QJsonArray &array, qsizetype index)
{
    const QString name = u"%1[%2]"_s.arg(key).arg(index);
    if (!array.at(index).isObject())
        fail(name, u"not an object"_s);
    return {array.at(index).toObject(), pathOf(name), *m_problem};
}

void JsonFields::require(const QString &key)
{
    if (!has(key) && !*m_problem)
        *m_problem = Error{Error::Code::MissingField, u"%1: is missing"_s.arg(pathOf(key))};
}

void JsonFields::fail(const QString &key, const QString &what)
{
    if (!*m_problem)
        *m_problem = Error{Error::Code::Malformed, u"%1: %2"_s.arg(pathOf(key), what)};
}

QString JsonFields::pathOf(const QString &key) const
{
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

} // namespace Shortlist
