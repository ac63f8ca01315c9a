// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/currencies.h"

#include <QHash>

#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace Shortlist::Currencies {
namespace {

struct Word
{
    std::u16string_view word; ///< in small letters
    std::u16string_view code;
};

// clang-format off
constexpr auto Words = std::to_array<Word>({
    {u"$", u"USD"}, {u"us$", u"USD"}, {u"dollar", u"USD"}, {u"dollars", u"USD"}, {u"＄", u"USD"},
    {u"a$", u"AUD"}, {u"au$", u"AUD"}, {u"c$", u"CAD"}, {u"ca$", u"CAD"}, {u"cdn$", u"CAD"}, {u"cad$", u"CAD"},
    {u"nz$", u"NZD"}, {u"s$", u"SGD"}, {u"sg$", u"SGD"}, {u"hk$", u"HKD"}, {u"mx$", u"MXN"}, {u"nt$", u"TWD"},
    {u"r$", u"BRL"}, {u"usd$", u"USD"}, {u"aud$", u"AUD"},
    {u"€", u"EUR"}, {u"euro", u"EUR"}, {u"euros", u"EUR"}, {u"eur", u"EUR"}, {u"£", u"GBP"}, {u"gbp", u"GBP"},
    {u"pounds", u"GBP"}, {u"￡", u"GBP"},
    {u"¥", u"JPY"}, {u"￥", u"JPY"}, {u"円", u"JPY"}, {u"yen", u"JPY"},
    {u"日元", u"JPY"}, {u"日圆", u"JPY"}, {u"美元", u"USD"}, {u"欧元", u"EUR"}, {u"元", u"CNY"}, {u"rmb", u"CNY"}, {u"人民币", u"CNY"}, {u"cn¥", u"CNY"},
    {u"₹", u"INR"}, {u"rs", u"INR"}, {u"rs.", u"INR"}, {u"inr", u"INR"}, {u"₩", u"KRW"}, {u"원", u"KRW"},
    {u"zł", u"PLN"}, {u"zl", u"PLN"}, {u"pln", u"PLN"}, {u"kč", u"CZK"}, {u"kc", u"CZK"}, {u"korun", u"CZK"},
    {u"ft", u"HUF"}, {u"forint", u"HUF"}, {u"лв", u"BGN"}, {u"лв.", u"BGN"}, {u"lei", u"RON"},
    {u"kr", u"SEK"}, {u"kr.", u"DKK"}, {u"kronor", u"SEK"}, {u"kroner", u"DKK"},
    {u"sfr.", u"CHF"}, {u"sfr", u"CHF"}, {u"fr.", u"CHF"}, {u"franken", u"CHF"}, {u"chf", u"CHF"},
    {u"₽", u"RUB"}, {u"₺", u"TRY"}, {u"₪", u"ILS"}, {u"₴", u"UAH"}, {u"₱", u"PHP"}, {u"₫", u"VND"}, {u"฿", u"THB"},
    {u"r", u"ZAR"}, {u"rp", u"IDR"}, {u"rp.", u"IDR"}, {u"rm", u"MYR"}, {u"₦", u"NGN"},
    {u"usd", u"USD"}, {u"czk", u"CZK"}, {u"sek", u"SEK"}, {u"dkk", u"DKK"}, {u"nok", u"NOK"}, {u"huf", u"HUF"},
});

// Three capitals alone would match any abbreviation: these are the codes that postings use, in capitals only.
constexpr auto Codes = std::to_array<std::u16string_view>({
    u"USD", u"EUR", u"GBP", u"CHF", u"AUD", u"CAD", u"NZD", u"SGD", u"HKD", u"JPY", u"CNY", u"INR", u"PLN", u"CZK",
    u"HUF", u"RON", u"BGN", u"SEK", u"NOK", u"DKK", u"BRL", u"MXN", u"ZAR", u"KRW", u"TWD", u"THB", u"MYR", u"PHP",
    u"IDR", u"VND", u"ILS", u"TRY", u"AED", u"SAR", u"UAH", u"RUB", u"KZT", u"ARS", u"CLP", u"COP", u"PEN", u"EGP",
    u"NGN", u"KES", u"PKR", u"ISK", u"RSD", u"QAR", u"MAD",
});

constexpr auto Local = std::to_array<std::array<std::u16string_view, 3>>({
    {u"$", u"CA", u"CAD"}, {u"$", u"AU", u"AUD"}, {u"$", u"NZ", u"NZD"}, {u"$", u"SG", u"SGD"}, {u"$", u"HK", u"HKD"},
    {u"$", u"MX", u"MXN"}, {u"$", u"CL", u"CLP"}, {u"$", u"CO", u"COP"}, {u"$", u"TW", u"TWD"}, {u"元", u"TW", u"TWD"}, {u"元", u"HK", u"HKD"},
    {u"kr", u"DK", u"DKK"}, {u"kr", u"NO", u"NOK"}, {u"kr.", u"NO", u"NOK"}, {u"kr.", u"SE", u"SEK"},
    {u"kroner", u"NO", u"NOK"}, {u"kr", u"IS", u"ISK"}, {u"¥", u"CN", u"CNY"}, {u"￥", u"CN", u"CNY"},
    {u"rs", u"PK", u"PKR"}, {u"rs.", u"PK", u"PKR"},
});

struct Scale
{
    std::u16string_view code;
    double value;
};
constexpr auto Scales = std::to_array<Scale>({
    {u"JPY", 100}, {u"KRW", 1000}, {u"HUF", 300}, {u"INR", 20}, {u"CZK", 15}, {u"IDR", 5000}, {u"VND", 8000},
    {u"SEK", 8}, {u"NOK", 8}, {u"DKK", 6}, {u"RUB", 30}, {u"PHP", 15}, {u"PLN", 3}, {u"RON", 3}, {u"BGN", 2},
    {u"BRL", 3}, {u"MXN", 8}, {u"ZAR", 10}, {u"TRY", 20}, {u"THB", 20}, {u"TWD", 20}, {u"CNY", 4}, {u"HKD", 5},
    {u"MYR", 2.5}, {u"ILS", 3}, {u"AED", 3}, {u"SAR", 3}, {u"QAR", 3}, {u"UAH", 20}, {u"KZT", 200}, {u"ARS", 300},
    {u"CLP", 600}, {u"COP", 2000}, {u"PEN", 3}, {u"EGP", 20}, {u"NGN", 500}, {u"KES", 60}, {u"PKR", 100}, {u"ISK", 80},
    {u"RSD", 60}, {u"MAD", 5},
});
// clang-format on

constexpr qsizetype LongestWord = 7;

QString toString(std::u16string_view words)
{
    return QString::fromUtf16(words.data(), static_cast<qsizetype>(words.size()));
}

const QHash<QString, QString> &words()
{
    static const auto table = [] {
        QHash<QString, QString> all;
        for (const Word &entry : Words)
            all.insert(toString(entry.word), toString(entry.code));
        return all;
    }();
    return table;
}

const QHash<QString, QString> &codes()
{
    static const auto table = [] {
        QHash<QString, QString> all;
        for (const auto code : Codes)
            all.insert(toString(code), toString(code));
        return all;
    }();
    return table;
}

/// In running text: as codeOf(), but of the plain words that are also others ("ft", "rs", "fr.", "rm"), only as they
/// are usually written.
bool isWritten(QStringView word)
{
    const QString exact = word.toString();
    if (codes().contains(exact))
        return true;
    const QString folded = exact.toLower();
    if (!words().contains(folded))
        return false;
    static const QHash<QString, QString> spelling = {{u"r"_s, u"R"_s},         {u"ft"_s, u"Ft"_s},   {u"rs"_s, u"Rs"_s},
                                                     {u"rs."_s, u"Rs."_s},     {u"fr."_s, u"Fr."_s}, {u"rm"_s, u"RM"_s},
                                                     {u"rp"_s, u"Rp"_s},       {u"rp."_s, u"Rp."_s}, {u"kc"_s, u"Kc"_s},
                                                     {u"pounds"_s, QString()}, {u"yen"_s, u"yen"_s}};
    const auto it = spelling.constFind(folded);
    return it == spelling.constEnd() || *it == exact;
}

bool isWordChar(QChar c)
{
    return c.isLetter() && c.script() != QChar::Script_Han && c.script() != QChar::Script_Hangul
        && c.script() != QChar::Script_Hiragana && c.script() != QChar::Script_Katakana;
}

} // namespace

QString codeOf(QStringView word)
{
    const QString folded = word.trimmed().toString().toLower();
    const auto it = words().constFind(folded);
    return it == words().constEnd() ? codes().value(folded.toUpper()) : *it;
}

qsizetype lengthBefore(QStringView text, qsizetype end)
{
    for (qsizetype length = std::min(LongestWord, end); length > 0; --length) {
        const qsizetype start = end - length;
        if (isWordChar(text[start]) && start > 0 && (isWordChar(text[start - 1]) || text[start - 1].isDigit()))
            continue;
        if (isWritten(text.mid(start, length)))
            return length;
    }
    return 0;
}

qsizetype lengthAt(QStringView text, qsizetype start)
{
    for (qsizetype length = std::min(LongestWord, text.size() - start); length > 0; --length) {
        const qsizetype end = start + length;
        const QStringView word = text.mid(start, length);
        if (isWordChar(text[end - 1]) && end < text.size() && isWordChar(text[end]))
            continue;
        if (word != u'R' && isWritten(word)) // the rand stands before its amount only: "40,000 R&D jobs"
            return length;
    }
    return 0;
}

QString codeIn(QStringView symbol, QStringView country)
{
    for (const auto &[mark, where, code] : Local) {
        if (symbol.compare(toString(mark), Qt::CaseInsensitive) == 0 && country == toString(where))
            return toString(code);
    }
    return {};
}

double scaleOf(const QString &code)
{
    for (const Scale &scale : Scales) {
        if (code == toString(scale.code))
            return scale.value;
    }
    return 1;
}

} // namespace Shortlist::Currencies
