// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/sqlvalues.h"

#include "models/domain/text.h"

#include <sqlite3.h>

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
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Row::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Row::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Row::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column)); // null for NULL
    return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
}

QByteArray Row::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
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

Bindings::Bindings(sqlite3_stmt *statement, const QVariantList &values)
    : m_statement(statement)
    , m_result(SQLITE_OK)
{
    m_texts.reserve(size_t(values.size())); // what was bound stays where it is
    for (int i = 0; m_result == SQLITE_OK && i < int(values.size()); ++i)
        m_result = bind(i + 1, values.at(i));
}

Bindings::~Bindings()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

int Bindings::bind(int parameter, const QVariant &value)
{
    if (value.isNull())
        return sqlite3_bind_null(m_statement, parameter);
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        return sqlite3_bind_int64(m_statement, parameter, value.toLongLong());
    case QMetaType::Double:
        return sqlite3_bind_double(m_statement, parameter, value.toDouble());
    case QMetaType::QByteArray: {
        const auto *bytes = static_cast<const QByteArray *>(value.constData());
        return sqlite3_bind_blob64(m_statement, parameter, bytes->constData(), sqlite3_uint64(bytes->size()),
                                   SQLITE_STATIC);
    }
    case QMetaType::QString:
        return bindText(parameter, *static_cast<const QString *>(value.constData()));
    default:
        return bindText(parameter, value.toString());
    }
}

int Bindings::bindText(int parameter, const QString &text)
{
    if (text.isNull())
        return sqlite3_bind_null(m_statement, parameter);
    const QByteArray &utf8 = m_texts.emplace_back(text.toUtf8());
    return sqlite3_bind_text64(m_statement, parameter, utf8.constData(), sqlite3_uint64(utf8.size()), SQLITE_STATIC,
                               SQLITE_UTF8);
}

} // namespace Shortlist::Sql
