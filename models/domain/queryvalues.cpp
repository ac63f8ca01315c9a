// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/queryvalues.h"

#include "models/domain/period.h"
#include "models/domain/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

using Field = QueryTerm::Field;
using Comparison = QueryTerm::Comparison;

/// What ISO 8601 can write.
QDate withinCalendar(const QDate &day)
{
    return std::clamp(day, QDate(1, 1, 1), QDate(9999, 12, 31));
}

/// `7d` from `from` on; nothing where it is no span.
std::optional<QDate> moved(const QDate &from, const QString &span, int direction)
{
    static const QRegularExpression pattern(u"^(\\d{1,4})([dwmy])$"_s);
    const QRegularExpressionMatch match = pattern.match(span);
    if (!match.hasMatch())
        return std::nullopt;
    const int units = match.captured(1).toInt() * direction;
    switch (match.captured(2).at(0).unicode()) {
    case u'd':
        return withinCalendar(from.addDays(units));
    case u'w':
        return withinCalendar(from.addDays(7LL * units));
    case u'm':
        return withinCalendar(from.addMonths(units));
    default:
        return withinCalendar(from.addYears(units));
    }
}

std::optional<Period> absolute(const QString &value, const QDate &today)
{
    constexpr std::array<std::pair<QLatin1StringView, int>, 3> Names{
        {{QLatin1StringView("today"), 0}, {QLatin1StringView("yesterday"), -1}, {QLatin1StringView("tomorrow"), 1}}};
    for (const auto &[name, days] : Names)
        if (value == name)
            return Period{today.addDays(days), today.addDays(days)};
    return Period::parse(value);
}

DayBounds comparedWith(const Period &period, Comparison comparison)
{
    switch (comparison) {
    case Comparison::None:
        return {period.from, period.to};
    case Comparison::Less:
        return {{}, period.from.addDays(-1)};
    case Comparison::AtMost:
        return {{}, period.to};
    case Comparison::More:
        return {period.to.addDays(1), {}};
    case Comparison::AtLeast:
        return {period.from, {}};
    }
    return {};
}

/// What lies ahead is counted from today on; `edge` may lie behind for `-7d`.
DayBounds ahead(const QDate &edge, const QDate &today, Comparison comparison)
{
    const bool isBehind = edge < today;
    switch (comparison) {
    case Comparison::Less:
        return {isBehind ? QDate() : today, edge.addDays(-1)};
    case Comparison::AtMost:
        return {isBehind ? QDate() : today, edge};
    case Comparison::None:
        return isBehind ? DayBounds{edge, today} : DayBounds{today, edge};
    case Comparison::More:
        return {edge.addDays(1), {}};
    case Comparison::AtLeast:
        return {edge, {}};
    }
    return {};
}

/// Less time ago is later.
DayBounds behind(const QDate &edge, Comparison comparison)
{
    switch (comparison) {
    case Comparison::Less:
        return {edge.addDays(1), {}};
    case Comparison::AtMost:
    case Comparison::None:
        return {edge, {}};
    case Comparison::More:
        return {{}, edge.addDays(-1)};
    case Comparison::AtLeast:
        return {{}, edge};
    }
    return {};
}

QString currencyOf(const QString &written)
{
    constexpr std::array<std::pair<char16_t, QLatin1StringView>, 4> Signs{{{u'€', QLatin1StringView("EUR")},
                                                                           {u'$', QLatin1StringView("USD")},
                                                                           {u'£', QLatin1StringView("GBP")},
                                                                           {u'¥', QLatin1StringView("JPY")}}};
    for (const auto &[sign, code] : Signs)
        if (written == QChar(sign))
            return code;
    return written.toUpper();
}

struct Amount
{
    double value = 0;
    QString currency;
};

std::optional<Amount> amountOf(const QString &text)
{
    static const QRegularExpression pattern(
        u"^([€$£¥]?)(\\d{1,12}|\\d{1,3}(?:[.,'’]\\d{3}){1,3})([.,]\\d{1,2})?([km]?)(€|\\$|£|¥|[a-z]{3})?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(text.trimmed());
    if (!match.hasMatch() || (match.capturedLength(1) > 0 && match.capturedLength(5) > 0))
        return std::nullopt;
    QString whole = match.captured(2);
    whole.remove(QRegularExpression(u"\\D"_s));
    const QString rest = match.captured(3).mid(1);
    double value = (whole + u'.' + (rest.isEmpty() ? u"0"_s : rest)).toDouble();
    const QString scale = match.captured(4).toLower();
    value *= scale == "k"_L1 ? 1e3 : scale == "m"_L1 ? 1e6 : 1;
    return Amount{value, currencyOf(match.captured(1) + match.captured(5))};
}

bool isKnownIs(const QString &value)
{
    const QString word = value.section(u' ', 0, 0);
    if (word == "submitted"_L1 && value.contains(u' '))
        return Period::parse(value.section(u' ', 1)).has_value();
    return knownValues(Field::Is).contains(value);
}

} // namespace

std::optional<DayBounds> daysOf(const QueryTerm &term, QDate today)
{
    const QString value = Text::folded(term.value);
    const bool isRange = value.contains(".."_L1);
    if (const auto period = absolute(value, today))
        return isRange && term.comparison != Comparison::None ? std::nullopt
                                                              : std::optional(comparedWith(*period, term.comparison));
    const bool isMinus = value.startsWith(u'-');
    if (term.field != Field::Deadline) {
        const auto edge = moved(today, value, -1);
        return edge ? std::optional(behind(*edge, term.comparison)) : std::nullopt;
    }
    const auto edge = moved(today, isMinus ? value.mid(1) : value, isMinus ? -1 : 1);
    return edge ? std::optional(ahead(*edge, today, term.comparison)) : std::nullopt;
}

std::optional<PayBounds> payOf(const QueryTerm &term)
{
    const QStringList ends = term.value.split(u".."_s);
    if (ends.size() > 2 || (ends.size() == 2 && term.comparison != Comparison::None))
        return std::nullopt;
    const auto first = amountOf(ends.front());
    const auto last = amountOf(ends.back());
    if (!first || !last)
        return std::nullopt;
    const QString currency = last->currency.isEmpty() ? first->currency : last->currency;
    if (!first->currency.isEmpty() && first->currency != currency)
        return std::nullopt;
    if (ends.size() == 1)
        return PayBounds{first->value, std::nullopt, currency};
    return last->value < first->value ? std::nullopt : std::optional(PayBounds{first->value, last->value, currency});
}

std::optional<int> ratingOf(const QueryTerm &term)
{
    constexpr int Most = 5;
    if (Text::folded(term.value) == "none"_L1)
        return 0;
    bool isNumber = false;
    const int stars = term.value.toInt(&isNumber);
    return isNumber && stars >= 0 && stars <= Most ? std::optional(stars) : std::nullopt;
}

QStringList knownValues(QueryTerm::Field field)
{
    switch (field) {
    case Field::Has:
        return {u"deadline"_s, u"salary"_s, u"limit"_s, u"tag"_s, u"notes"_s, u"address"_s};
    case Field::Is:
        return {u"due"_s,       u"open"_s,   u"undecided"_s, u"expired"_s,   u"incomplete"_s,
                u"submitted"_s, u"active"_s, u"answered"_s,  u"duplicate"_s, u"trashed"_s};
    case Field::Remote:
        return {u"yes"_s, u"hybrid"_s, u"no"_s, u"unknown"_s};
    case Field::Limit:
        return {u"free"_s, u"full"_s, u"none"_s};
    case Field::Programme:
        return {u"graduate"_s, u"intern"_s, u"apprentice"_s, u"none"_s};
    default:
        return {};
    }
}

std::optional<QueryProblem::Kind> valueProblem(const QueryTerm &term)
{
    using Kind = QueryProblem::Kind;
    const auto unless = [](bool isFine, Kind kind) { return isFine ? std::nullopt : std::optional(kind); };
    const QDate anyDay(2026, 1, 1);
    switch (term.field) {
    case Field::Salary:
        return unless(payOf(term).has_value(), Kind::NotAnAmount);
    case Field::Deadline:
    case Field::Posted:
    case Field::Added:
        return unless(daysOf(term, anyDay).has_value(), Kind::NotADay);
    case Field::Rating:
        return unless(ratingOf(term).has_value(), Kind::NotARating);
    case Field::Is:
        return unless(isKnownIs(Text::folded(term.value)), Kind::UnknownValue);
    case Field::Remote:
    case Field::Limit:
    case Field::Programme:
        return unless(knownValues(term.field).contains(Text::folded(term.value)), Kind::UnknownValue);
    default: // any text will do; stages are the user's
        return std::nullopt;
    }
}

bool isOrdered(QueryTerm::Field field)
{
    return field == Field::Salary || field == Field::Deadline || field == Field::Posted || field == Field::Added
        || field == Field::Rating;
}

} // namespace Shortlist
