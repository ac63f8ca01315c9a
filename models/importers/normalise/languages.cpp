// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/languages.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

constexpr qsizetype SampleChars = 8000;
constexpr size_t LanguageCount = 12;
constexpr qsizetype LongestCommonWord = 6;

struct Language
{
    QLatin1StringView code;
    QString words; ///< the commonest
};

const std::array<Language, LanguageCount> &languages()
{
    static const std::array<Language, LanguageCount> all = {{
        {"en"_L1, u" the and of to in for with you our we is are your on will as or be at "_s},
        {"de"_L1, u" und der die das mit für wir du sie ein eine im von zu dein ihre deine ist auf bei oder "_s},
        {"fr"_L1, u" et les des une dans pour vous nous avec votre est sur le la du de au en ou "_s},
        {"es"_L1, u" y los las para con una del en que nuestro tu se el la de por es o "_s},
        {"it"_L1, u" e il di che per con una del della nel sono la le un in gli "_s},
        {"pt"_L1, u" e os para com uma do da em que você nossa ser um de no na "_s},
        {"nl"_L1, u" en het een van voor je wij met de onze bij zijn op te of "_s},
        {"da"_L1, u" og du vi til med er på som af i en for at din det har kan "_s},
        {"sv"_L1, u" och du vi att som med på av för är en ett din i till har kan "_s},
        {"no"_L1, u" og du vi å som med på av for er en et din i til har kan "_s},
        {"cs"_L1, u" a v na se s pro je z do co by ti nebo za k ve "_s},
        {"pl"_L1, u" i w na z do się dla oraz jest w o że za lub po "_s},
    }};
    return all;
}

/// A short word without regard to case as one number, without the cost of a string; 0 for words of letters that no
/// common word has.
quint64 keyOf(QStringView word)
{
    constexpr unsigned LetterBits = 10;
    quint64 key = 0;
    for (const QChar c : word) {
        const char16_t letter = c >= u'a' && c <= u'z' ? c.unicode() : c.toLower().unicode();
        if (letter >= 1U << LetterBits)
            return 0;
        key = (key << LetterBits) | letter;
    }
    return key;
}

/// Each common word with a bit for every language that it is one of.
const QHash<quint64, unsigned> &commonWords()
{
    static const auto table = [] {
        QHash<quint64, unsigned> bits;
        for (size_t i = 0; i < LanguageCount; ++i) {
            const QStringList words = languages().at(i).words.split(u' ', Qt::SkipEmptyParts);
            for (const QString &word : words)
                bits[keyOf(word)] |= 1U << i;
        }
        return bits;
    }();
    return table;
}

QString byScript(QStringView text)
{
    int kana = 0;
    int han = 0;
    int hangul = 0;
    int cyrillic = 0;
    int latin = 0;
    for (const QChar c : text) {
        if (c.unicode() < 0x80) { // nearly all of it
            latin += c.isLetter() ? 1 : 0;
            continue;
        }
        switch (c.script()) {
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
            ++kana;
            break;
        case QChar::Script_Han:
            ++han;
            break;
        case QChar::Script_Hangul:
            ++hangul;
            break;
        case QChar::Script_Cyrillic:
            ++cyrillic;
            break;
        case QChar::Script_Latin:
            ++latin;
            break;
        default:
            break;
        }
    }
    const auto weighs = [latin](int count) { return count > 0 && count * 4 > latin; };
    if (weighs(kana + han) && kana * 8 > han)
        return u"ja"_s;
    if (weighs(hangul))
        return u"ko"_s;
    if (weighs(han))
        return u"zh"_s;
    return weighs(cyrillic) ? u"ru"_s : QString();
}

} // namespace

QString languageOf(const QString &text)
{
    const QStringView sample = QStringView(text).left(SampleChars);
    if (const QString code = byScript(sample); !code.isEmpty())
        return code;
    std::array<int, LanguageCount> hits{};
    int words = 0;
    for (qsizetype at = 0; at < sample.size();) {
        qsizetype end = at;
        while (end < sample.size() && sample.at(end).isLetter())
            ++end;
        if (end == at) {
            ++at;
            continue;
        }
        ++words;
        const unsigned spoken =
            end - at <= LongestCommonWord ? commonWords().value(keyOf(sample.sliced(at, end - at))) : 0;
        for (size_t i = 0; i < LanguageCount && spoken != 0; ++i)
            hits.at(i) += static_cast<int>((spoken >> i) & 1U);
        at = end;
    }
    const auto best = std::max_element(hits.begin(), hits.end());
    return *best >= 2 && *best * 14 >= words ? QString(languages().at(static_cast<size_t>(best - hits.begin())).code)
                                             : QString();
}

} // namespace Shortlist
