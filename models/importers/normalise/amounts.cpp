// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/amounts.h"

#include "models/importers/normalise/currencies.h"

#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

struct Multiplier
{
    std::u16string_view word;
    double value;
};

// The longest first.
constexpr auto Multipliers = std::to_array<Multiplier>({
    {u"thousand", 1e3}, {u"millions", 1e6},  {u"billions", 1e9}, {u"million", 1e6}, {u"billion", 1e9},
    {u"miljoner", 1e6}, {u"milliarde", 1e9}, {u"crores", 1e7},   {u"crore", 1e7},   {u"lakhs", 1e5},
    {u"lakh", 1e5},     {u"lacs", 1e5},      {u"juta", 1e6},     {u"lac", 1e5},     {u"lpa", 1e5},
    {u"tys.", 1e3},     {u"tis.", 1e3},      {u"mio.", 1e6},     {u"mrd.", 1e9},    {u"tsd.", 1e3},
    {u"mio", 1e6},      {u"mrd", 1e9},       {u"tys", 1e3},      {u"tis", 1e3},     {u"mil", 1e3},
    {u"mn", 1e6},       {u"bn", 1e9},        {u"cr", 1e7},       {u"百万", 1e6},    {u"千万", 1e7},
    {u"k", 1e3},        {u"m", 1e6},         {u"b", 1e9},        {u"万", 1e4},      {u"萬", 1e4},
    {u"億", 1e8},       {u"亿", 1e8},        {u"억", 1e8},       {u"만", 1e4},      {u"千", 1e3},
    {u"천만", 1e7},     {u"천", 1e3},
});

bool isAsciiDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'０' && c <= u'９');
}

int digitValue(QChar c)
{
    return c.digitValue();
}

bool isThinSpace(QChar c)
{
    return c == u' ' || c == u'\u00A0' || c == u'\u202F' || c == u'\u2009';
}

bool isGroupMark(QChar c)
{
    return c == u',' || c == u'.' || c == u'\'' || c == u'’' || c == u'，' || isThinSpace(c);
}

qsizetype digitsAt(QStringView text, qsizetype at)
{
    qsizetype count = 0;
    while (at + count < text.size() && isAsciiDigit(text[at + count]))
        ++count;
    return count;
}

/// Reads "121 000", "12,00,000", "1.130,50", "205,17", "16.–" at `*at`.
double readNumber(QStringView text, qsizetype *at)
{
    double value = 0;
    const auto take = [&](qsizetype count) {
        for (qsizetype i = 0; i < count; ++i)
            value = value * 10 + digitValue(text[(*at)++]);
    };
    qsizetype first = digitsAt(text, *at);
    take(first);
    QChar mark;
    while (first <= 3 && *at + 1 < text.size() && isGroupMark(text[*at]) && (mark.isNull() || mark == text[*at])) {
        const qsizetype group = digitsAt(text, *at + 1);
        const bool isIndian = group == 2 && text[*at] == u',' && *at + 3 < text.size() && text[*at + 3] == u','
            && (digitsAt(text, *at + 4) == 3 || digitsAt(text, *at + 4) == 2);
        if (group != 3 && !isIndian)
            break;
        mark = text[(*at)++];
        take(group);
    }
    const bool hasPoint = *at + 1 < text.size() && (text[*at] == u'.' || text[*at] == u',') && text[*at] != mark;
    if (const qsizetype count = hasPoint ? digitsAt(text, *at + 1) : 0; count == 1 || count == 2) {
        ++*at;
        const double whole = value;
        value = 0;
        take(count);
        value = whole + value / (count == 1 ? 10 : 100);
    } else if (hasPoint && (text[*at + 1] == u'-' || text[*at + 1] == u'–' || text[*at + 1] == u'—')
               && digitsAt(text, *at + 2) == 0) {
        *at += 2; // no cents: "16.–"
    }
    return value;
}

qsizetype skipSpace(QStringView text, qsizetype at)
{
    return at < text.size() && isThinSpace(text[at]) ? at + 1 : at;
}

bool isLatinLetter(QChar c)
{
    return c.isLetter() && c.unicode() < 0x250;
}

/// "k", "lakhs", "万" at `*at`, behind at most one space.
double readMultiplier(QStringView text, qsizetype *at)
{
    const qsizetype start = skipSpace(text, *at);
    for (const Multiplier &entry : Multipliers) {
        const auto word = QStringView(entry.word);
        if (!text.mid(start).startsWith(word, Qt::CaseInsensitive))
            continue;
        const qsizetype end = start + word.size();
        const bool isCut = isLatinLetter(word.back()) && end < text.size()
            && (isLatinLetter(text[end]) || isAsciiDigit(text[end])) && Currencies::lengthAt(text, end) == 0;
        const bool isFarLetter = word.size() == 1 && isLatinLetter(word.front()) && start > *at && word != u"k";
        if (isCut || isFarLetter)
            continue;
        *at = end;
        return entry.value;
    }
    return 1;
}

void readCurrencyBehind(QStringView text, Amount *amount)
{
    const qsizetype start = skipSpace(text, amount->end);
    const qsizetype length = Currencies::lengthAt(text, start);
    if (length == 0)
        return;
    // "$100 - $120": the mark belongs to the number that it stands before.
    const qsizetype behind = start + length;
    const bool isNextsOwn = start > amount->end && behind < text.size() && isAsciiDigit(text[behind]);
    if (isNextsOwn)
        return;
    const QString word = text.mid(start, length).toString();
    const bool isFirst = amount->currency.isEmpty();
    (isFirst ? amount->currency : amount->code) = word;
    amount->end = behind;
    if (isFirst && !word.front().isLetter()) // "100 000 $ CAD"
        readCurrencyBehind(text, amount);
}

void readCurrencyBefore(QStringView text, qsizetype digits, Amount *amount)
{
    const bool hasSpace = digits > 0 && isThinSpace(text[digits - 1]);
    const qsizetype end = hasSpace ? digits - 1 : digits;
    const qsizetype length = Currencies::lengthBefore(text, end);
    if (length == 0)
        return;
    amount->currency = text.mid(end - length, length).toString();
    amount->start = end - length;
    // "CAD $120,000", "GBP £40,000"
    const qsizetype codeEnd = amount->start > 0 && isThinSpace(text[amount->start - 1]) ? amount->start - 1 : 0;
    if (const qsizetype code = codeEnd > 0 ? Currencies::lengthBefore(text, codeEnd) : 0; code == 3) {
        amount->code = text.mid(codeEnd - code, code).toString();
        amount->start = codeEnd - code;
    }
}

/// A number that is part of a word, a version or a percentage is no amount.
bool isPartOfWord(QStringView text, const Amount &amount)
{
    if (amount.start > 0 && amount.currency.isEmpty()) {
        const QChar before = text[amount.start - 1];
        if (isLatinLetter(before) || before == u'.' || before == u'_')
            return true;
    }
    if (amount.end >= text.size())
        return false;
    const QChar behind = text[amount.end];
    return behind == u'%' || behind == u'％' || behind == u'_'
        || (isLatinLetter(behind) && amount.currency.isEmpty() && amount.multiplier == 1);
}

} // namespace

std::vector<Amount> amountsIn(QStringView text)
{
    std::vector<Amount> amounts;
    for (qsizetype at = 0; at < text.size();) {
        if (!isAsciiDigit(text[at])) {
            ++at;
            continue;
        }
        Amount amount{.start = at, .currency = {}};
        readCurrencyBefore(text, at, &amount);
        if (!amounts.empty() && amount.start < amounts.back().end) // "$90 USD 100": taken already
            amount = {.start = at, .currency = {}};
        amount.number = readNumber(text, &at);
        amount.multiplier = readMultiplier(text, &at);
        amount.end = at;
        readCurrencyBehind(text, &amount);
        at = std::max(at, amount.end);
        if (!isPartOfWord(text, amount))
            amounts.push_back(std::move(amount));
    }
    return amounts;
}

double amountOf(const QString &number)
{
    const auto amounts = amountsIn(number);
    return amounts.empty() ? 0 : amounts.front().value();
}

} // namespace Shortlist
