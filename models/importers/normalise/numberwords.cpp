// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/numberwords.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

const QHash<QString, int> &words()
{
    static const QHash<QString, int> table = {
        {u"one"_s, 1},      {u"a"_s, 1},         {u"an"_s, 1},       {u"single"_s, 1},    {u"once"_s, 1},
        {u"first"_s, 1},    {u"a single"_s, 1},  {u"two"_s, 2},      {u"twice"_s, 2},     {u"both"_s, 2},
        {u"three"_s, 3},    {u"four"_s, 4},      {u"five"_s, 5},     {u"six"_s, 6},       {u"seven"_s, 7},
        {u"eight"_s, 8},    {u"nine"_s, 9},      {u"ten"_s, 10},     {u"eleven"_s, 11},   {u"twelve"_s, 12},
        {u"fifteen"_s, 15}, {u"eighteen"_s, 18}, {u"twenty"_s, 20},  {u"thirty"_s, 30},   {u"sixty"_s, 60},
        {u"ninety"_s, 90},  {u"ein"_s, 1},       {u"eine"_s, 1},     {u"einer"_s, 1},     {u"einen"_s, 1},
        {u"zwei"_s, 2},     {u"drei"_s, 3},      {u"vier"_s, 4},     {u"fünf"_s, 5},      {u"sechs"_s, 6},
        {u"zwölf"_s, 12},   {u"un"_s, 1},        {u"une"_s, 1},      {u"deux"_s, 2},      {u"trois"_s, 3},
        {u"quatre"_s, 4},   {u"cinq"_s, 5},      {u"douze"_s, 12},   {u"uno"_s, 1},       {u"una"_s, 1},
        {u"dos"_s, 2},      {u"tres"_s, 3},      {u"cuatro"_s, 4},   {u"cinco"_s, 5},     {u"seis"_s, 6},
        {u"doce"_s, 12},    {u"一"_s, 1},        {u"两"_s, 2},       {u"二"_s, 2},        {u"三"_s, 3},
        {u"四"_s, 4},       {u"五"_s, 5},        {u"六"_s, 6},       {u"七"_s, 7},        {u"八"_s, 8},
        {u"九"_s, 9},       {u"十"_s, 10},       {u"半"_s, 0},       {u"한"_s, 1},        {u"하나"_s, 1},
        {u"두"_s, 2},       {u"세"_s, 3},        {u"네"_s, 4},       {u"１"_s, 1},        {u"２"_s, 2},
        {u"３"_s, 3},       {u"tre"_s, 3},       {u"due"_s, 2},      {u"twee"_s, 2},      {u"drie"_s, 3},
        {u"två"_s, 2},      {u"fyra"_s, 4},      {u"fem"_s, 5},      {u"sex"_s, 6},       {u"sju"_s, 7},
        {u"åtta"_s, 8},     {u"tio"_s, 10},      {u"tolv"_s, 12},    {u"en"_s, 1},        {u"én"_s, 1},
        {u"et"_s, 1},       {u"to"_s, 2},        {u"fire"_s, 4},     {u"seks"_s, 6},      {u"syv"_s, 7},
        {u"otte"_s, 8},     {u"ni"_s, 9},        {u"ti"_s, 10},      {u"ett"_s, 1},       {u"tři"_s, 3},
        {u"jednu"_s, 1},    {u"jeden"_s, 1},     {u"jedné"_s, 1},    {u"jedna"_s, 1},     {u"dva"_s, 2},
        {u"dvě"_s, 2},      {u"dvou"_s, 2},      {u"tří"_s, 3},      {u"třech"_s, 3},     {u"čtyři"_s, 4},
        {u"pět"_s, 5},      {u"pěti"_s, 5},      {u"šest"_s, 6},     {u"šesti"_s, 6},     {u"rok"_s, 1},
        {u"einem"_s, 1},    {u"eines"_s, 1},     {u"sieben"_s, 7},   {u"acht"_s, 8},      {u"neun"_s, 9},
        {u"zehn"_s, 10},    {u"seule"_s, 1},     {u"seul"_s, 1},     {u"sept"_s, 7},      {u"huit"_s, 8},
        {u"neuf"_s, 9},     {u"dix"_s, 10},      {u"siete"_s, 7},    {u"ocho"_s, 8},      {u"nueve"_s, 9},
        {u"diez"_s, 10},    {u"sola"_s, 1},      {u"solo"_s, 1},     {u"세개"_s, 3},      {u"六"_s, 6},
        {u"兩"_s, 2},       {u"quattro"_s, 4},   {u"cinque"_s, 5},   {u"sei"_s, 6},       {u"dodici"_s, 12},
        {u"één"_s, 1},      {u"een"_s, 1},       {u"vijf"_s, 5},     {u"zes"_s, 6},       {u"twaalf"_s, 12},
        {u"uma"_s, 1},      {u"um"_s, 1},        {u"duas"_s, 2},     {u"dois"_s, 2},      {u"três"_s, 3},
        {u"quatro"_s, 4},   {u"doze"_s, 12},     {u"jedno"_s, 1},    {u"jedną"_s, 1},     {u"jednej"_s, 1},
        {u"jednego"_s, 1},  {u"dwa"_s, 2},       {u"dwie"_s, 2},     {u"dwóch"_s, 2},     {u"trzy"_s, 3},
        {u"trzech"_s, 3},   {u"cztery"_s, 4},    {u"czterech"_s, 4}, {u"pięć"_s, 5},      {u"pięciu"_s, 5},
        {u"sześć"_s, 6},    {u"sześciu"_s, 6},   {u"bir"_s, 1},      {u"iki"_s, 2},       {u"üç"_s, 3},
        {u"dört"_s, 4},     {u"beş"_s, 5},       {u"altı"_s, 6},     {u"yhtä"_s, 1},      {u"yhteen"_s, 1},
        {u"yhden"_s, 1},    {u"kahta"_s, 2},     {u"kahteen"_s, 2},  {u"kaksi"_s, 2},     {u"kahden"_s, 2},
        {u"kolmea"_s, 3},   {u"kolmeen"_s, 3},   {u"kolme"_s, 3},    {u"kuuden"_s, 6},    {u"одну"_s, 1},
        {u"одной"_s, 1},    {u"одна"_s, 1},      {u"одно"_s, 1},     {u"две"_s, 2},       {u"двух"_s, 2},
        {u"два"_s, 2},      {u"три"_s, 3},       {u"трёх"_s, 3},     {u"трех"_s, 3},      {u"четыре"_s, 4},
        {u"четырёх"_s, 4},  {u"пять"_s, 5},      {u"шесть"_s, 6},    {u"шести"_s, 6},     {u"여섯"_s, 6},
        {u"다섯"_s, 5},     {u"jednom"_s, 1},    {u"jednou"_s, 1},   {u"jednoho"_s, 1},   {u"dvakrát"_s, 2},
        {u"třikrát"_s, 3},  {u"dvanáct"_s, 12},  {u"čtyřech"_s, 4},  {u"dvanácti"_s, 12}, {u"jednemu"_s, 1},
        {u"jedne"_s, 1},
    };
    return table;
}

/// "十二", "二十", "二十四": below a hundred, from the words that the table knows.
std::optional<int> chineseTens(const QString &word)
{
    const qsizetype ten = word.indexOf(u'十');
    if (ten < 0 || ten > 1 || word.size() - ten > 2)
        return {};
    const auto unit = [](const QString &sign, int otherwise) {
        return sign.isEmpty() ? otherwise : words().value(sign);
    };
    const int tens = unit(word.left(ten), 1);
    const int ones = unit(word.mid(ten + 1), 0);
    const bool areSigns = tens > 0 && tens < 10 && ones < 10 && (ones > 0 || word.size() == ten + 1);
    return areSigns ? std::optional(tens * 10 + ones) : std::nullopt;
}

} // namespace

QString withPlainDigits(const QString &text)
{
    const auto isForeign = [](QChar c) { return c.unicode() > 0x7F && (c.isDigit() || c.isHighSurrogate()); };
    if (std::none_of(text.begin(), text.end(), isForeign))
        return text;
    QString plain;
    plain.reserve(text.size());
    for (qsizetype at = 0, size = 1; at < text.size(); at += size) {
        const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const char32_t c = isPair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
        size = isPair ? 2 : 1;
        // Not every sign that has a digit's value is one: "²", "①".
        if (QChar::category(c) == QChar::Number_DecimalDigit)
            plain += QChar(u'0' + QChar::digitValue(c));
        else
            plain += QStringView(text).sliced(at, size);
    }
    return plain;
}

std::optional<int> numberOf(const QString &word)
{
    const QString folded = withPlainDigits(word.trimmed()).normalized(QString::NormalizationForm_KC).toLower();
    bool isDigits = false;
    const int number = folded.toInt(&isDigits);
    if (isDigits)
        return number;
    const auto it = words().constFind(folded);
    return it == words().constEnd() ? chineseTens(folded) : std::optional(*it);
}

QString numberAlternation()
{
    return u"\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|thirty|sixty|ninety|"
           "ein(?:e[rnms]?)?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|"
           "une?|deux|trois|quatre|cinq|sept|huit|dix|douze|un[oa]|dos|tres|cuatro|cinco|seis|siete|ocho|diez|doce|"
           "ett(?= års?| halvt)|én|et(?= års?)|to(?= (?:års?|måneder))|jeden|två|tre|fyra|fem|sju|åtta|tio|tolv|fire|seks|syv|otte|dva|dvě|dvou|tři|tří|třech|čtyři|pěti?|šesti?"_s;
}

} // namespace Shortlist
