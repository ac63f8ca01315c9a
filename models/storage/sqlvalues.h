// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>
#include <QVariant>
#include <QVariantList>

#include <concepts>
#include <optional>
#include <type_traits>
#include <vector>

struct sqlite3_stmt;

/// What goes into a statement, and what comes out of it.
namespace Shortlist::Sql {

/// What is bound to a parameter. Text passes Text::storable; an empty text is empty, never NULL; an id of 0, an invalid
/// date and an empty optional are NULL.
QVariant bound(const QString &text);
QVariant bound(const QByteArray &bytes);
QVariant bound(QDate day);                ///< ISO 8601
QVariant bound(QTime time);               ///< hh:mm:ss
QVariant bound(const QDateTime &instant); ///< ISO 8601, UTC, milliseconds
QVariant bound(double number);
template <std::integral Integer>
QVariant bound(Integer number)
{
    return QVariant::fromValue(qlonglong(number));
}
template <typename Id>
requires std::is_same_v<std::underlying_type_t<Id>, qint64> QVariant bound(Id id)
{
    return id == Id{} ? QVariant(QMetaType::fromType<qlonglong>()) : QVariant::fromValue(qlonglong(id));
}
template <typename T>
QVariant bound(const std::optional<T> &value)
{
    return value ? bound(*value) : QVariant(QMetaType::fromType<qlonglong>());
}

/// The row a query stands on; columns count from 0. Valid only inside the function it is handed to.
class Row
{
public:
    bool isNull(int column) const;
    qint64 integer(int column) const;
    int number(int column) const { return int(integer(column)); }
    bool flag(int column) const { return integer(column) != 0; }
    double real(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    QDate day(int column) const;
    QTime time(int column) const;
    QDateTime instant(int column) const;
    std::optional<qint64> optionalInteger(int column) const;
    std::optional<double> optionalReal(int column) const;
    /// 0 for NULL.
    template <typename Id>
    Id id(int column) const
    {
        return Id{integer(column)};
    }

private:
    friend class Connection;
    explicit Row(sqlite3_stmt *statement)
        : m_statement(statement)
    { }
    sqlite3_stmt *m_statement;
};

/// The values of a statement while it runs, in the order of its parameters' numbers; then it is ready to run again.
class Bindings
{
public:
    /// `values` outlive it.
    Bindings(sqlite3_stmt *statement, const QVariantList &values);
    ~Bindings();
    Q_DISABLE_COPY_MOVE(Bindings)

    /// SQLite's result code of the first that could not be bound, else SQLITE_OK.
    int result() const { return m_result; }

private:
    int bind(int parameter, const QVariant &value);
    int bindText(int parameter, const QString &text);

    sqlite3_stmt *m_statement;
    std::vector<QByteArray> m_texts; ///< as SQLite has them
    int m_result;
};

} // namespace Shortlist::Sql
