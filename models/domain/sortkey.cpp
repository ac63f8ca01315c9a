// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/sortkey.h"

#include "models/domain/text.h"

#include <algorithm>

namespace Shortlist::Text {

namespace {

/// Signs of syllables, as the vowels of Devanagari and Thai, have other classes: they are letters.
/// See https://www.unicode.org/reports/tr44/#Canonical_Combining_Class_Values.
bool isAccent(char16_t c)
{
    constexpr int KanaVoicing = 8;
    constexpr int FirstOfPoints = 10; // Hebrew and Arabic
    constexpr int LastOfPoints = 36;
    constexpr int FirstByPosition = 200; // over, under, through
    const int kind = QChar::combiningClass(char32_t(c));
    return kind == KanaVoicing || kind >= FirstByPosition || (kind >= FirstOfPoints && kind <= LastOfPoints);
}

/// Letters that Unicode does not take apart.
void append(QString &key, QChar c)
{
    switch (c.unicode()) {
    case u'ß':
        key += QLatin1StringView("ss");
        break;
    case u'æ':
        key += QLatin1StringView("ae");
        break;
    case u'œ':
        key += QLatin1StringView("oe");
        break;
    case u'þ':
        key += QLatin1StringView("th");
        break;
    case u'ø':
        key += u'o';
        break;
    case u'ł':
        key += u'l';
        break;
    case u'đ':
    case u'ð':
        key += u'd';
        break;
    case u'ħ':
        key += u'h';
        break;
    case u'ı':
        key += u'i';
        break;
    default:
        key += c;
    }
}

} // namespace

QString sortKey(const QString &text)
{
    constexpr char16_t FirstBeyondAscii = 0x80;
    const QString plain = folded(text);
    if (std::none_of(plain.begin(), plain.end(), [](QChar c) { return c.unicode() >= FirstBeyondAscii; }))
        return plain;
    const QString apart = plain.normalized(QString::NormalizationForm_D);
    QString key;
    key.reserve(apart.size());
    for (const QChar c : apart)
        if (!isAccent(c.unicode()))
            append(key, c);
    return key;
}

} // namespace Shortlist::Text
