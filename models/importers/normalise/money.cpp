// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/money.h"

#include "models/domain/text.h"
#include "models/importers/normalise/pattern.h"
#include "models/importers/normalise/salaries.h"

#include <QHash>

#include <vector>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

const QHash<QString, QString> &symbols()
{
    static const QHash<QString, QString> table = {
        {u"$"_s, u"USD"_s},    {u"us$"_s, u"USD"_s},   {u"a$"_s, u"AUD"_s},  {u"au$"_s, u"AUD"_s}, {u"c$"_s, u"CAD"_s},
        {u"ca$"_s, u"CAD"_s},  {u"cdn$"_s, u"CAD"_s},  {u"nz$"_s, u"NZD"_s}, {u"s$"_s, u"SGD"_s},  {u"sg$"_s, u"SGD"_s},
        {u"hk$"_s, u"HKD"_s},  {u"mx$"_s, u"MXN"_s},   {u"nt$"_s, u"TWD"_s}, {u"r$"_s, u"BRL"_s},  {u"€"_s, u"EUR"_s},
        {u"euro"_s, u"EUR"_s}, {u"euros"_s, u"EUR"_s}, {u"£"_s, u"GBP"_s},   {u"¥"_s, u"JPY"_s},   {u"円"_s, u"JPY"_s},
        {u"元"_s, u"CNY"_s},   {u"rmb"_s, u"CNY"_s},   {u"₹"_s, u"INR"_s},   {u"rs"_s, u"INR"_s},  {u"rs."_s, u"INR"_s},
        {u"zł"_s, u"PLN"_s},   {u"zl"_s, u"PLN"_s},    {u"kč"_s, u"CZK"_s},  {u"ft"_s, u"HUF"_s},  {u"лв."_s, u"BGN"_s},
        {u"lei"_s, u"RON"_s},  {u"₩"_s, u"KRW"_s},     {u"원"_s, u"KRW"_s},  {u"₽"_s, u"RUB"_s}, {u"₺"_s, u"TRY"_s},
        {u"₪"_s, u"ILS"_s},    {u"kr"_s, u"SEK"_s},    {u"kr."_s, u"DKK"_s}, {u"fr."_s, u"CHF"_s}, {u"₴"_s, u"UAH"_s},
        {u"₱"_s, u"PHP"_s},
    };
    return table;
}

// The active codes that postings use; three capitals alone would match any abbreviation.
constexpr auto Codes =
    u"USD|EUR|GBP|CHF|AUD|CAD|NZD|SGD|HKD|JPY|CNY|INR|PLN|CZK|HUF|RON|BGN|SEK|NOK|DKK|BRL|MXN|ZAR|KRW|"
    "TWD|THB|MYR|PHP|IDR|VND|ILS|TRY|AED|SAR|UAH|RUB|KZT|ARS|CLP|COP|PEN|EGP|NGN|KES|PKR|ISK|RMB";

struct UnitRule
{
    QRegularExpression expression;
    Salary::Unit unit;
};

const std::vector<UnitRule> &unitRules()
{
    using enum Salary::Unit;
    static const std::vector<UnitRule> all = {
        {pattern(
             uR"((?:\b(?:per|an|a|each|pro|par|por|na|za|je)\s+|/\s?)(?:hour|hr|h|stunde|std|heure|hora|godz\w*|hod\w*|ora|uur|timme|time)\b|\bhourly\b|\bstündlich\b|\bstundenlohn\b|\bp\.?\s?h\b|时薪|小时|시급|時給)"_s),
         Hour},
        {pattern(
             uR"((?:\b(?:per|a|pro|par|por)\s+|/\s?)(?:day|tag|jour|día|dia|den|dzień)\b|\bdaily\b|\btäglich\b|日薪|/天|日給|일급)"_s),
         Day},
        {pattern(
             uR"((?:\b(?:per|a|pro|par|por)\s+|/\s?)(?:week|wk|woche|semaine|semana)\b|\bweekly\b|\bwöchentlich\b|周薪)"_s),
         Week},
        {pattern(
             uR"((?:\b(?:per|a|pro|par|por|al|na|im|/)\s*|/\s?)(?:month|mo|mth|monat|mois|mes|mese|mês|mies\w*|měs\w*|maand|månad|måned|luna|lună)\b|\bmonthly\b|\bmonatlich\b|\bmonatsgehalt\b|\bmensuels?\b|\bmensual(?:es)?\b|\bmiesięcznie\b|\bměsíčně\b|月薪|/月|月給|월급)"_s),
         Month},
        {pattern(
             uR"((?:\b(?:per|a|pro|par|por|al|im|/)\s*|/\s?)(?:year|yr|annum|annual|jahr|année?|an|año|anno|ano|rok|jaar|år)\b|\bannual(?:ly)?\b|\byearly\b|\bp\.\s?a\b|\bpa\b|\bjährlich\b|\bjahresgehalt\b|\bannuels?\b|\banual(?:es)?\b|\brocznie\b|\bročně\b|\blpa\b|年薪|/年|年収|연봉)"_s),
         Year},
    };
    return all;
}

std::optional<Salary::Unit> unitIn(const QString &text)
{
    for (const UnitRule &rule : unitRules()) {
        if (rule.expression.match(text).hasMatch())
            return rule.unit;
    }
    return {};
}

} // namespace

QString currencyOf(const QString &symbol)
{
    const QString folded = symbol.trimmed().toLower();
    const auto it = symbols().constFind(folded);
    if (it != symbols().constEnd())
        return *it;
    static const auto code = pattern(u"^(?:%1)$"_s.arg(QString::fromUtf16(Codes)));
    return code.match(folded).hasMatch() ? folded.toUpper() : QString();
}

std::optional<Salary::Unit> salaryUnit(const QString &word)
{
    static const QHash<QString, Salary::Unit> codes = {
        {u"year"_s, Salary::Unit::Year},          {u"yearly"_s, Salary::Unit::Year},
        {u"ann"_s, Salary::Unit::Year},           {u"yr"_s, Salary::Unit::Year},
        {u"1 year"_s, Salary::Unit::Year},        {u"annum"_s, Salary::Unit::Year},
        {u"month"_s, Salary::Unit::Month},        {u"mon"_s, Salary::Unit::Month},
        {u"1 month"_s, Salary::Unit::Month},      {u"week"_s, Salary::Unit::Week},
        {u"wee"_s, Salary::Unit::Week},           {u"day"_s, Salary::Unit::Day},
        {u"hour"_s, Salary::Unit::Hour},          {u"hur"_s, Salary::Unit::Hour},
        {u"1 hour"_s, Salary::Unit::Hour},        {u"per-year-salary"_s, Salary::Unit::Year},
        {u"per-hour-wage"_s, Salary::Unit::Hour}, {u"per-month-salary"_s, Salary::Unit::Month},
    };
    const QString folded = Text::folded(word);
    const auto it = codes.constFind(folded);
    return it == codes.constEnd() ? unitIn(folded) : std::optional(*it);
}

namespace Money {

QString currencyAlternation()
{
    return u"(?:CDN|US|AU|CA|NZ|SG|HK|MX|NT|A|C|S|R)?\\$|€|£|¥|₹|₩|₽|₺|₪|₴|₱|円|元|원|euros?\\b|zł|Kč|лв\\.|lei\\b|kr\\.?(?!\\w)|Ft\\b|Rs\\.?|(?:%1)(?!\\w)"_s
        .arg(QString::fromUtf16(Codes));
}

QString numberAlternation()
{
    return u"\\d{1,3}(?:[,.'’ \\x{00A0}\\x{202F}]\\d{3})+(?:[.,]\\d{1,2}(?!\\d))?|\\d{1,2}(?:,\\d{2})+,\\d{3}|\\d+(?:[.,]\\d{1,2}(?!\\d))?"_s;
}

double amountOf(const QString &number)
{
    static const auto digits = pattern(uR"((\d[\d.,'’\x{00A0}\x{202F} ]*)\s*(k)?)"_s);
    const auto match = digits.match(number);
    if (!match.hasMatch())
        return 0;
    static const auto decimals = pattern(uR"([.,](\d{1,2})$)"_s);
    QString whole = match.captured(1).trimmed();
    QString fraction;
    if (const auto tail = decimals.match(whole); tail.hasMatch()) {
        fraction = tail.captured(1);
        whole.truncate(tail.capturedStart());
    }
    static const QRegularExpression noDigit(u"\\D"_s);
    whole.remove(noDigit);
    const double amount = QString(whole + u'.' + (fraction.isEmpty() ? u"0"_s : fraction)).toDouble();
    return match.captured(2).isEmpty() ? amount : amount * 1000;
}

double factorOf(const QString &suffix)
{
    const QString folded = suffix.toLower();
    if (folded == u"k")
        return 1000;
    if (folded.startsWith(u"la") || folded == u"lpa")
        return 100'000;
    if (folded.startsWith(u"crore"))
        return 10'000'000;
    return folded == u"万" || folded == u"만" ? 10'000 : 1;
}

double yearlyScale(const QString &currency)
{
    static const QHash<QString, double> scales = {{u"JPY"_s, 100}, {u"KRW"_s, 1000}, {u"HUF"_s, 300},  {u"INR"_s, 20},
                                                  {u"CZK"_s, 15},  {u"IDR"_s, 5000}, {u"VND"_s, 8000}, {u"SEK"_s, 8},
                                                  {u"NOK"_s, 8},   {u"DKK"_s, 6},    {u"RUB"_s, 30},   {u"PHP"_s, 15}};
    return scales.value(currency, 1);
}

std::optional<Salary::Unit> unitBehind(const QString &amountAndAfter)
{
    return unitIn(amountAndAfter);
}

std::optional<Salary::Unit> unitBefore(const QString &before)
{
    static const auto lastSentence = pattern(uR"([^.!?\n]*$)"_s);
    return unitIn(lastSentence.match(before).captured());
}

bool endsWithUpTo(const QString &before)
{
    static const auto words = pattern(uR"(\b(up to|maximum|max\.?|bis zu|jusqu'à|hasta)\s*:?\s*$)"_s);
    return words.match(before).hasMatch();
}

bool endsWithFrom(const QString &before)
{
    static const auto words = pattern(
        uR"(\b(from|starting at|starts at|at least|minimum|min\.?|ab|mindestens|à partir de|desde|od)\s*:?\s*$)"_s);
    return words.match(before).hasMatch();
}

bool saysEstimated(const QString &before, const QString &after)
{
    static const auto words = pattern(uR"(\best\.|\bestimate[ds]?\b|\bestimation\b)"_s);
    return words.match(before).hasMatch() || words.match(after).hasMatch();
}

} // namespace Money
} // namespace Shortlist
