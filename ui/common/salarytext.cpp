// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/fieldtext.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace Shortlist::FieldText {

using namespace Qt::StringLiterals;

namespace {

/// "116,000", "116.000", "18.5", "18,50": a last group of three digits is a thousand, anything else a fraction.
double amountOf(QString digits)
{
    digits.remove(QRegularExpression(u"[\\s'’]"_s));
    static const QRegularExpression fraction(u"[.,](\\d{1,2})$"_s);
    const QRegularExpressionMatch cents = fraction.match(digits);
    QString whole = cents.hasMatch() ? digits.left(cents.capturedStart()) : digits;
    whole.remove(QRegularExpression(u"[.,]"_s));
    return (whole + u'.' + (cents.hasMatch() ? cents.captured(1) : u"0"_s)).toDouble();
}

std::vector<double> amountsOf(const QString &text)
{
    static const QRegularExpression number(u"(\\d[\\d.,'’\\x{00a0}\\x{202f}]*\\d|\\d)\\s*([kK])?"_s);
    std::vector<double> amounts;
    bool lastInThousands = false;
    for (auto matches = number.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        lastInThousands = !match.captured(2).isEmpty();
        amounts.push_back(amountOf(match.captured(1)) * (lastInThousands ? 1000 : 1));
    }
    // "116–177k" means both in thousands.
    if (amounts.size() == 2 && lastInThousands && amounts[0] < 1000)
        amounts[0] *= 1000;
    return amounts;
}

QString currencyOf(const QString &text)
{
    static const QRegularExpression code(u"\\b([A-Z]{3})\\b"_s);
    const QRegularExpressionMatch match = code.match(text);
    if (match.hasMatch())
        return match.captured(1);
    static const std::array<std::pair<QChar, QString>, 5> signs{
        {{u'$', u"USD"_s}, {u'€', u"EUR"_s}, {u'£', u"GBP"_s}, {u'¥', u"JPY"_s}, {u'₹', u"INR"_s}}};
    const auto found = std::ranges::find_if(signs, [&text](const auto &sign) { return text.contains(sign.first); });
    return found == signs.end() ? QString() : found->second;
}

std::optional<Salary::Unit> unitOf(const QString &text)
{
    static const std::array<std::pair<QRegularExpression, Salary::Unit>, 5> units{
        {{QRegularExpression(u"\\b(hours?|hourly|hr|h|stunden?)\\b"_s), Salary::Unit::Hour},
         {QRegularExpression(u"\\b(days?|daily|tage?)\\b"_s), Salary::Unit::Day},
         {QRegularExpression(u"\\b(weeks?|weekly|wochen?)\\b"_s), Salary::Unit::Week},
         {QRegularExpression(u"\\b(months?|monthly|monate?)\\b"_s), Salary::Unit::Month},
         {QRegularExpression(u"\\b(years?|yearly|annum|annually|jahre?)\\b"_s), Salary::Unit::Year}}};
    const QString lower = text.toLower();
    const auto found = std::ranges::find_if(units, [&lower](const auto &unit) { return lower.contains(unit.first); });
    return found == units.end() ? std::nullopt : std::optional(found->second);
}

} // namespace

std::optional<Salary> readSalary(const QString &text, const std::optional<Salary> &known)
{
    const std::vector<double> amounts = amountsOf(text);
    if (amounts.empty() || amounts.size() > 2)
        return {};
    Salary salary;
    salary.currency = currencyOf(text);
    if (salary.currency.isEmpty() && known)
        salary.currency = known->currency;
    if (salary.currency.isEmpty())
        return {};
    salary.unit = unitOf(text).value_or(known ? known->unit : Salary::Unit::Year);
    salary.minMinor = Salary::toMinor(std::ranges::min(amounts), salary.currency);
    salary.maxMinor = Salary::toMinor(std::ranges::max(amounts), salary.currency);
    return salary;
}

} // namespace Shortlist::FieldText
