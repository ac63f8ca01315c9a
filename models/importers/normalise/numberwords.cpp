// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/numberwords.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

const QHash<QString, int> &words()
{
    static const QHash<QString, int> table = {
        {u"one"_s, 1},      {u"a"_s, 1},         {u"an"_s, 1},      {u"single"_s, 1},  {u"once"_s, 1},
        {u"first"_s, 1},    {u"a single"_s, 1},  {u"two"_s, 2},     {u"twice"_s, 2},   {u"both"_s, 2},
        {u"three"_s, 3},    {u"four"_s, 4},      {u"five"_s, 5},    {u"six"_s, 6},     {u"seven"_s, 7},
        {u"eight"_s, 8},    {u"nine"_s, 9},      {u"ten"_s, 10},    {u"eleven"_s, 11}, {u"twelve"_s, 12},
        {u"fifteen"_s, 15}, {u"eighteen"_s, 18}, {u"twenty"_s, 20}, {u"thirty"_s, 30}, {u"sixty"_s, 60},
        {u"ninety"_s, 90},  {u"ein"_s, 1},       {u"eine"_s, 1},    {u"einer"_s, 1},   {u"einen"_s, 1},
        {u"zwei"_s, 2},     {u"drei"_s, 3},      {u"vier"_s, 4},    {u"fünf"_s, 5},    {u"sechs"_s, 6},
        {u"zwölf"_s, 12},   {u"un"_s, 1},        {u"une"_s, 1},     {u"deux"_s, 2},    {u"trois"_s, 3},
        {u"quatre"_s, 4},   {u"cinq"_s, 5},      {u"douze"_s, 12},  {u"uno"_s, 1},     {u"una"_s, 1},
        {u"dos"_s, 2},      {u"tres"_s, 3},      {u"cuatro"_s, 4},  {u"cinco"_s, 5},   {u"seis"_s, 6},
        {u"doce"_s, 12},    {u"一"_s, 1},        {u"两"_s, 2},      {u"二"_s, 2},      {u"三"_s, 3},
        {u"四"_s, 4},       {u"五"_s, 5},        {u"六"_s, 6},      {u"七"_s, 7},      {u"八"_s, 8},
        {u"九"_s, 9},       {u"十"_s, 10},       {u"半"_s, 0},      {u"한"_s, 1},      {u"하나"_s, 1},
        {u"두"_s, 2},       {u"세"_s, 3},        {u"네"_s, 4},      {u"１"_s, 1},      {u"２"_s, 2},
        {u"３"_s, 3},       {u"tre"_s, 3},       {u"due"_s, 2},     {u"twee"_s, 2},    {u"drie"_s, 3},
        {u"två"_s, 2},      {u"fyra"_s, 4},      {u"fem"_s, 5},     {u"sex"_s, 6},     {u"sju"_s, 7},
        {u"åtta"_s, 8},     {u"tio"_s, 10},      {u"tolv"_s, 12},   {u"en"_s, 1},      {u"én"_s, 1},
        {u"et"_s, 1},       {u"to"_s, 2},        {u"fire"_s, 4},    {u"seks"_s, 6},    {u"syv"_s, 7},
        {u"otte"_s, 8},     {u"ni"_s, 9},        {u"ti"_s, 10},     {u"ett"_s, 1},     {u"tři"_s, 3},
        {u"jednu"_s, 1},    {u"jeden"_s, 1},     {u"jedné"_s, 1},   {u"jedna"_s, 1},   {u"dva"_s, 2},
        {u"dvě"_s, 2},      {u"dvou"_s, 2},      {u"tří"_s, 3},     {u"třech"_s, 3},   {u"čtyři"_s, 4},
        {u"pět"_s, 5},      {u"pěti"_s, 5},      {u"šest"_s, 6},    {u"šesti"_s, 6},   {u"rok"_s, 1},
        {u"einem"_s, 1},    {u"eines"_s, 1},     {u"sieben"_s, 7},  {u"acht"_s, 8},    {u"neun"_s, 9},
        {u"zehn"_s, 10},    {u"seule"_s, 1},     {u"seul"_s, 1},    {u"sept"_s, 7},    {u"huit"_s, 8},
        {u"neuf"_s, 9},     {u"dix"_s, 10},      {u"siete"_s, 7},   {u"ocho"_s, 8},    {u"nueve"_s, 9},
        {u"diez"_s, 10},    {u"sola"_s, 1},      {u"solo"_s, 1},    {u"세개"_s, 3},    {u"六"_s, 6},
        {u"兩"_s, 2},
    };
    return table;
}

} // namespace

std::optional<int> numberOf(const QString &word)
{
    const QString folded = word.trimmed().normalized(QString::NormalizationForm_KC).toLower();
    bool isDigits = false;
    const int number = folded.toInt(&isDigits);
    if (isDigits)
        return number;
    const auto it = words().constFind(folded);
    return it == words().constEnd() ? std::nullopt : std::optional(*it);
}

QString numberAlternation()
{
    return u"\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|thirty|sixty|ninety|"
           "ein(?:e[rnms]?)?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|"
           "une?|deux|trois|quatre|cinq|sept|huit|dix|douze|un[oa]|dos|tres|cuatro|cinco|seis|siete|ocho|diez|doce|"
           "två|tre|fyra|fem|sju|åtta|tio|tolv|fire|seks|syv|otte|dva|dvě|dvou|tři|tří|čtyři|pěti?|šesti?"_s;
}

} // namespace Shortlist
