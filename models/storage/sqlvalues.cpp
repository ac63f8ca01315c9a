// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/sqlvalues.h"

#include "models/domain/text.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace Shortlist::Sql {

namespace {

QVariant null()
{
    return QVariant(QMetaType::fromType<QString>());
}

} // namespace

QVariant bound(const QString &text)
{
    const QString clean = Text::storable(text);
    return clean.isNull() ? QString(u""_s) : clean;
}

QVariant bound(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

QVariant bound(QDate day)
{
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : null();
}

QVariant bound(QTime time)
{
    return time.isValid() ? QVariant(time.toString(Qt::ISODate)) : null();
}

QVariant bound(const QDateTime &instant)
{
    return instant.isValid() ? QVariant(instant.toUTC().toString(Qt::ISODateWithMs)) : null();
}

QVariant bound(double number)
{
    return number;
}

bool Row::isNull(int column) const
{
    return m_query.isNull(column);
}

qint64 Row::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

double Row::real(int column) const
{
    return m_query.value(column).toDouble();
}

QString Row::text(int column) const
{
    return m_query.value(column).toString();
}

QByteArray Row::bytes(int column) const
{
    return m_query.value(column).toByteArray();
}

QDate Row::day(int column) const
{
    return QDate::fromString(text(column), Qt::ISODate);
}

QTime Row::time(int column) const
{
    return QTime::fromString(text(column), Qt::ISODate);
}

QDateTime Row::instant(int column) const
{
    return QDateTime::fromString(text(column), Qt::ISODateWithMs);
}

std::optional<qint64> Row::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<double> Row::optionalReal(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(real(column));
}

} // namespace Shortlist::Sql
