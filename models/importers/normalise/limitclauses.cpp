// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/limitclauses.h"

#include "models/importers/normalise/limitdetails.h"
#include "models/importers/normalise/limitpatterns.h"
#include "models/importers/normalise/numberwords.h"
#include "models/importers/normalise/sentences.h"

#include <algorithm>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

constexpr int LargestCap = 20; ///< more is what an employer receives, not what one person may send
constexpr int LongestCooldownDays = 5 * 365;
constexpr size_t LongestContinuation = 2; ///< sentences

/// Days of "half a year", "半年"; nothing for whole numbers.
std::optional<int> daysOfHalf(const QString &number, const QString &unit)
{
    static const auto half = pattern(
        u"^(?:half|ein halb|eine[mn] halb|un demi|una? medi|medi[oa]|ett? halvt|půl|pół|een half|mezzo|meio|半)"_s);
    if (!half.isIn(number))
        return {};
    const int whole = daysOf(1, unit);
    return whole == 365 ? 180 : whole / 2;
}

std::optional<LimitClause> clauseBy(const LimitPatterns::Phrase &phrase, const QString &sentence)
{
    const auto match = phrase.expression.match(sentence);
    if (!match.hasMatch())
        return {};
    const QString word = match.captured(u"n"_s);
    const int number = word.isEmpty() ? 1 : numberOf(word).value_or(0);
    LimitClause clause;
    clause.kind = phrase.kind;
    if (phrase.kind == LimitClause::Kind::Cooldown) {
        const QString unit = match.captured(u"unit"_s);
        clause.days = daysOfHalf(word, unit).value_or(daysOf(number, unit));
    } else {
        clause.max = number;
    }
    const bool isLikely = clause.days.value_or(1) > 0 && clause.max.value_or(1) > 0
        && clause.max.value_or(1) <= LargestCap && clause.days.value_or(1) <= LongestCooldownDays;
    return isLikely ? std::optional(clause) : std::nullopt;
}

/// The phrases of a book that a text may hold somewhere.
struct LikelyPhrases
{
    const LimitPatterns::PhraseBook *book = nullptr;
    std::vector<const LimitPatterns::Phrase *> phrases;
};

/// Most texts hold none: their sentences need not be looked at one by one.
std::vector<LikelyPhrases> likelyIn(const QString &text)
{
    std::vector<LikelyPhrases> likely;
    for (const auto &book : LimitPatterns::phraseBooks()) {
        if (!book.mayBeIn(text))
            continue;
        LikelyPhrases ofBook{&book, {}};
        for (const auto &phrase : book.phrases())
            if (phrase.expression.mayMatch(text))
                ofBook.phrases.push_back(&phrase);
        if (!ofBook.phrases.empty())
            likely.push_back(std::move(ofBook));
    }
    return likely;
}

std::optional<LimitClause> clauseIn(const QString &sentence, const std::vector<LikelyPhrases> &likely)
{
    for (const auto &[book, phrases] : likely) {
        if (!book->mayBeIn(sentence))
            continue;
        for (const auto *phrase : phrases) {
            if (auto clause = clauseBy(*phrase, sentence))
                return LimitPatterns::counterSigns().match(sentence).hasMatch() ? std::nullopt : clause;
        }
    }
    return {};
}

bool isSameParagraph(const QString &text, qsizetype end, qsizetype start)
{
    return text.mid(end, start - end).count(u'\n') <= 1;
}

qsizetype codePoints(const QString &text, qsizetype units)
{
    qsizetype count = 0;
    for (qsizetype i = 0; i < units; ++i)
        count += text.at(i).isLowSurrogate() ? 0 : 1;
    return count;
}

bool saysTheSame(const LimitClause &a, const LimitClause &b)
{
    return a.kind == b.kind && a.max == b.max && a.days == b.days;
}

void append(LimitClause clause, const QString &text, Span span, std::vector<LimitClause> *clauses)
{
    clause.quote = span.of(text);
    clause.start = codePoints(text, span.start);
    clause.end = clause.start + codePoints(clause.quote, clause.quote.size());
    readLimitDetails(clause.quote, &clause);
    for (const LimitClause &known : *clauses) {
        if (saysTheSame(known, clause))
            return;
    }
    clauses->push_back(std::move(clause));
}

} // namespace

std::vector<LimitClause> findLimitClauses(const QString &text)
{
    std::vector<LimitClause> clauses;
    const std::vector<LikelyPhrases> likely = likelyIn(text);
    if (likely.empty() || !LimitPatterns::workWords().match(text).hasMatch())
        return clauses;
    const std::vector<Span> sentences = sentencesOf(text);
    for (size_t i = 0; i < sentences.size(); ++i) {
        auto clause = clauseIn(sentences[i].of(text), likely);
        if (!clause)
            continue;
        Span span = sentences[i];
        const size_t last = std::min(sentences.size(), i + 1 + LongestContinuation);
        while (i + 1 < last && isSameParagraph(text, span.end, sentences[i + 1].start)
               && LimitPatterns::continuation().match(sentences[i + 1].of(text)).hasMatch()
               && !clauseIn(sentences[i + 1].of(text), likely))
            span.end = sentences[++i].end;
        append(std::move(*clause), text, span, &clauses);
    }
    return clauses;
}

} // namespace Shortlist
