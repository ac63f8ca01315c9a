// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/wordstarts.h"

#include "models/importers/normalise/textgrams.h"

#include <utility>

namespace Shortlist {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype LongestStart = 3;

bool isPartOfWord(QChar c)
{
    return TextGrams::folded(c) != TextGrams::Gap;
}

/// What makes the character before it optional, or any number of it.
bool isQuantifier(QChar c)
{
    return u"?*+{"_s.contains(c);
}

/// The letters and digits that every match of `phrase` begins with, folded, at most three; behind them a Gap where the
/// word is certain to end there.
QString literalStart(const QString &phrase)
{
    QString start;
    for (qsizetype i = 0; i < phrase.size() && start.size() < LongestStart; ++i) {
        const QChar c = phrase.at(i);
        const bool isCertain = i + 1 >= phrase.size() || !isQuantifier(phrase.at(i + 1));
        if (!isCertain || !isPartOfWord(c) || c.isSurrogate()) {
            if (c == u' ' && isCertain)
                start.append(QChar(TextGrams::Gap));
            break;
        }
        start.append(QChar(TextGrams::folded(c)));
    }
    return start;
}

/// ".NET" as an expression: a sign, and a certain one.
bool beginsWithSign(const QString &phrase)
{
    const bool isEscaped = phrase.startsWith(u'\\');
    const qsizetype sign = isEscaped ? 1 : 0;
    if (sign >= phrase.size() || isPartOfWord(phrase.at(sign)) || phrase.at(sign).isSurrogate())
        return false;
    const bool isLiteral = isEscaped || !u".^$[](){}|?*+"_s.contains(phrase.at(sign));
    return isLiteral && (sign + 1 >= phrase.size() || !isQuantifier(phrase.at(sign + 1)));
}

size_t placeOf(char16_t first)
{
    return TextGrams::gram(first, first, first, first);
}

} // namespace

WordStarts::WordStarts(const QStringList &phrases)
{
    for (const QString &phrase : phrases)
        add(phrase);
}

void WordStarts::add(const QString &phrase)
{
    const QString start = literalStart(phrase);
    const auto at = [&start](qsizetype i) { return start.at(i).unicode(); };
    if (start.isEmpty() || at(0) == TextGrams::Gap)
        (beginsWithSign(phrase) ? m_beginsWithSigns : m_beginsAnywhere) = true;
    else if (start.size() == 1)
        m_starts.set(placeOf(at(0)) % Places);
    else if (start.size() == 2)
        m_starts.set(TextGrams::gram(at(0), at(1)) % Places);
    else
        m_starts.set(TextGrams::gram(at(0), at(1), at(2)) % Places);
}

bool WordStarts::beginsHere(const QString &text, qsizetype at) const
{
    const auto folded = [&text](qsizetype i) {
        return i < text.size() ? TextGrams::folded(text.at(i)) : TextGrams::Gap;
    };
    const char16_t first = folded(at);
    if (first == TextGrams::Gap)
        return m_beginsWithSigns && !text.at(at).isSpace();
    const char16_t second = folded(at + 1);
    return m_starts[TextGrams::gram(first, second, folded(at + 2)) % Places]
        || m_starts[TextGrams::gram(first, second) % Places] || m_starts[placeOf(first) % Places];
}

qsizetype WordStarts::next(const QString &text, qsizetype from) const
{
    bool isAfterWord = from > 0 && from <= text.size() && isPartOfWord(text.at(from - 1));
    for (qsizetype at = from; at < text.size(); ++at) {
        const bool isInWord = isPartOfWord(text.at(at));
        if (m_beginsAnywhere)
            return at;
        if (!(isAfterWord && isInWord) && beginsHere(text, at))
            return at;
        isAfterWord = isInWord;
    }
    return -1;
}

PhrasePattern::PhrasePattern(const QStringList &phrases, Pattern expression)
    : m_starts(phrases)
    , m_expression(std::move(expression))
{ }

} // namespace Shortlist
