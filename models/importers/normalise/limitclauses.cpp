// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/limitclauses.h"

#include "models/importers/normalise/limitdetails.h"
#include "models/importers/normalise/limitpatterns.h"
#include "models/importers/normalise/numberwords.h"
#include "models/importers/normalise/sentences.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

constexpr int LargestCap = 20; ///< more is what an employer receives, not what one person may send
constexpr int LongestCooldownDays = 5 * 365;
constexpr size_t LongestContinuation = 2; ///< sentences

std::optional<LimitClause> clauseBy(const LimitPatterns::Phrase &phrase, const QString &sentence)
{
    const auto match = phrase.expression.match(sentence);
    if (!match.hasMatch())
        return {};
    const int number = numberOf(match.captured(u"n"_s)).value_or(1);
    LimitClause clause;
    clause.kind = phrase.kind;
    if (phrase.kind == LimitClause::Kind::Cooldown)
        clause.days = daysOf(number, match.captured(u"unit"_s));
    else
        clause.max = number;
    const bool isLikely =
        number > 0 && clause.max.value_or(1) <= LargestCap && clause.days.value_or(1) <= LongestCooldownDays;
    return isLikely ? std::optional(clause) : std::nullopt;
}

std::optional<LimitClause> clauseIn(const QString &sentence)
{
    for (const auto &book : LimitPatterns::phraseBooks()) {
        if (!book.stems.anyIn(sentence))
            continue;
        for (const auto &phrase : book.phrases) {
            if (auto clause = clauseBy(phrase, sentence))
                return LimitPatterns::counterSigns().match(sentence).hasMatch() ? std::nullopt : clause;
        }
    }
    return {};
}

bool mayLimit(const QString &text)
{
    const auto &books = LimitPatterns::phraseBooks();
    return std::any_of(books.begin(), books.end(), [&](const auto &book) { return book.stems.anyIn(text); });
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
    if (!mayLimit(text) || !LimitPatterns::workWords().match(text).hasMatch())
        return clauses;
    const std::vector<Span> sentences = sentencesOf(text);
    for (size_t i = 0; i < sentences.size(); ++i) {
        auto clause = clauseIn(sentences[i].of(text));
        if (!clause)
            continue;
        Span span = sentences[i];
        const size_t last = std::min(sentences.size(), i + 1 + LongestContinuation);
        while (i + 1 < last && isSameParagraph(text, span.end, sentences[i + 1].start)
               && LimitPatterns::continuation().match(sentences[i + 1].of(text)).hasMatch()
               && !clauseIn(sentences[i + 1].of(text)))
            span.end = sentences[++i].end;
        append(std::move(*clause), text, span, &clauses);
    }
    return clauses;
}

} // namespace Shortlist
