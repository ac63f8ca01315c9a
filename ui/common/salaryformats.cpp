// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/formats.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace Shortlist::Formats {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Formats)
};

/// The sign of the currencies that have one of their own; others keep their code, which is never ambiguous.
QString signOf(const QString &currency)
{
    struct Sign
    {
        QLatin1String code;
        QStringView sign;
    };
    static constexpr Sign Signs[]{{"USD"_L1, u"$"},  {"EUR"_L1, u"€"},   {"GBP"_L1, u"£"},   {"JPY"_L1, u"¥"},
                                  {"INR"_L1, u"₹"},  {"KRW"_L1, u"₩"},   {"AUD"_L1, u"A$"},  {"CAD"_L1, u"C$"},
                                  {"SGD"_L1, u"S$"}, {"NZD"_L1, u"NZ$"}, {"HKD"_L1, u"HK$"}, {"BRL"_L1, u"R$"}};
    for (const Sign &known : Signs)
        if (known.code == currency)
            return known.sign.toString();
    return currency;
}

bool isWhole(double value)
{
    return value == std::floor(value);
}

QString amount(double value)
{
    return QLocale().toString(value, 'f', isWhole(value) ? 0 : 2);
}

QString thousands(double value)
{
    const double inThousands = value / 1000;
    return QLocale().toString(inThousands, 'f', isWhole(inThousands) ? 0 : 1);
}

/// Thousands are short for "k" only where no figure that matters is lost.
bool shortensWell(std::optional<double> value)
{
    return !value || (*value >= 1000 && isWhole(*value / 100));
}

/// Where the locale writes the sign of the currency: "€52" or "52 €".
QString withSign(const QString &currency, const QString &figures, const QString &suffix)
{
    const bool standsBehind = QLocale().toCurrencyString(1.0, u"¤"_s, 0).indexOf(u'¤') > 0;
    const QString sign = signOf(currency);
    const bool isCode = sign == currency;
    const QString gap(QChar(QChar::Nbsp));
    if (standsBehind) // thousands of euros are k€
        return figures + gap + suffix + (isCode && !suffix.isEmpty() ? gap : QString()) + sign;
    return sign + (isCode ? gap : QString()) + figures + suffix;
}

QString bounded(const Salary &salary, const QString &min, const QString &max, const QString &suffix)
{
    const bool isRange = salary.minMinor && salary.maxMinor && *salary.minMinor != *salary.maxMinor;
    const QString figures = isRange ? min + u"–"_s + max : salary.minMinor ? min : max;
    const QString text = withSign(salary.currency, figures, suffix);
    if (salary.minMinor && salary.maxMinor)
        return text;
    return salary.minMinor ? Words::tr("from %1").arg(text) : Words::tr("up to %1").arg(text);
}

std::optional<double> major(const std::optional<qint64> &minor, const QString &currency)
{
    return minor ? std::optional(Salary::toMajor(*minor, currency)) : std::nullopt;
}

QString withUnit(Salary::Unit unit, const QString &text)
{
    switch (unit) {
    case Salary::Unit::Hour:
        return Words::tr("%1 an hour").arg(text);
    case Salary::Unit::Day:
        return Words::tr("%1 a day").arg(text);
    case Salary::Unit::Week:
        return Words::tr("%1 a week").arg(text);
    case Salary::Unit::Month:
        return Words::tr("%1 a month").arg(text);
    case Salary::Unit::Year:
        return Words::tr("%1 a year").arg(text);
    }
    return text;
}

QString asEstimate(const Salary &salary, const QString &text)
{
    //: The figure is a site's guess, not the employer's word.
    return salary.kind == Salary::Kind::Estimated ? Words::tr("%1, estimated").arg(text) : text;
}

} // namespace

QString salaryAmount(const Salary &salary)
{
    const auto min = major(salary.minMinor, salary.currency);
    const auto max = major(salary.maxMinor, salary.currency);
    if (!min && !max)
        return {};
    return bounded(salary, amount(min.value_or(0)), amount(max.value_or(0)), {});
}

QString salaryShort(const Salary &salary)
{
    const auto min = major(salary.minMinor, salary.currency);
    const auto max = major(salary.maxMinor, salary.currency);
    if (!min && !max)
        return {};
    const bool shorten = shortensWell(min) && shortensWell(max);
    const QString text = shorten
        ? bounded(salary, thousands(min.value_or(0)), thousands(max.value_or(0)), Words::tr("k"))
        : salaryAmount(salary);
    // A year is what a bare figure means; every other unit is said.
    return asEstimate(salary, salary.unit == Salary::Unit::Year ? text : withUnit(salary.unit, text));
}

QString salaryLong(const Salary &salary)
{
    const QString text = salaryAmount(salary);
    return text.isEmpty() ? text : asEstimate(salary, withUnit(salary.unit, text));
}

QString salaryLabel(Salary::Unit unit)
{
    switch (unit) {
    case Salary::Unit::Hour:
        return Words::tr("Pay an hour");
    case Salary::Unit::Day:
        return Words::tr("Pay a day");
    case Salary::Unit::Week:
        return Words::tr("Pay a week");
    case Salary::Unit::Month:
        return Words::tr("Salary a month");
    case Salary::Unit::Year:
        return Words::tr("Salary a year");
    }
    return {};
}

} // namespace Shortlist::Formats
