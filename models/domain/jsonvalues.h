// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonValue>
#include <QString>

#include <optional>
#include <vector>

/// Values as our JSON writes them: what is absent is null.
namespace Shortlist {

inline QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

inline QJsonValue orNull(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

/// In UTC, with milliseconds.
inline QJsonValue orNull(const QDateTime &instant)
{
    return instant.isValid() ? QJsonValue(instant.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

template <typename Number>
QJsonValue orNull(std::optional<Number> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

template <typename T, typename Function>
QJsonArray arrayOf(const std::vector<T> &values, const Function &toValue)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(toValue(value));
    return array;
}

} // namespace Shortlist
