// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/alternatives.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace Shortlist {
namespace {

using Kind = ExpressionPart::Kind;

bool takesNoRoom(const ExpressionPart &part)
{
    return part.kind == Kind::WordEdge || part.kind == Kind::WordEnd || part.kind == Kind::Nothing
        || part.kind == Kind::TextStart || part.kind == Kind::Around;
}

size_t partsIn(ExpressionSequence::const_iterator from, ExpressionSequence::const_iterator end)
{
    size_t count = 0;
    for (; from != end; ++from) {
        ++count;
        for (const ExpressionSequence &choice : from->choices)
            count += partsIn(choice.begin(), choice.end());
    }
    return count;
}

/// A group of which one alternative stands there once; no class of characters.
bool isGroup(const ExpressionPart &part)
{
    return part.kind == Kind::OneOf && part.isOnce && part.least == 1
        && std::any_of(part.choices.begin(), part.choices.end(),
                       [](const ExpressionSequence &choice) { return choice.size() != 1; });
}

/// Writes out "\b(?:job|role) id" as "\bjob id" and "\brole id", as long as that stays small.
void spread(ExpressionSequence sequence, int depth, std::vector<ExpressionSequence> *all)
{
    constexpr size_t MostParts = 300;
    const auto group = std::find_if_not(sequence.begin(), sequence.end(), takesNoRoom);
    const bool isSpread = depth > 0 && group != sequence.end() && isGroup(*group)
        && group->choices.size() * partsIn(std::next(group), sequence.end()) <= MostParts;
    if (!isSpread)
        return all->push_back(std::move(sequence));
    for (const ExpressionSequence &choice : group->choices) {
        ExpressionSequence one(sequence.begin(), group);
        one.insert(one.end(), choice.begin(), choice.end());
        one.insert(one.end(), std::next(group), sequence.end());
        spread(std::move(one), depth - 1, all);
    }
}

std::vector<ExpressionSequence> alternativesOf(ExpressionTree expression)
{
    constexpr int Depth = 3;
    std::vector<ExpressionSequence> all;
    if (expression.isKnown)
        for (ExpressionSequence &choice : expression.choices)
            spread(std::move(choice), Depth, &all);
    return all;
}

} // namespace

Alternatives::Alternatives(ExpressionTree expression)
{
    for (const ExpressionSequence &one : alternativesOf(std::move(expression)))
        m_needles.push_back(Needles::ofSequence(one));
    m_needNothing = m_needles.empty()
        || std::any_of(m_needles.begin(), m_needles.end(), [](const Needles &one) { return one.needNothing(); });
}

bool Alternatives::mayBeIn(const TextIndex &text) const
{
    return m_needNothing
        || std::any_of(m_needles.begin(), m_needles.end(), [&text](const Needles &one) { return one.mayBeIn(text); });
}

Openings::Openings(ExpressionTree expression)
{
    for (const ExpressionSequence &one : alternativesOf(std::move(expression)))
        m_starts.push_back(Starts::ofSequence(one));
}

std::optional<std::vector<qsizetype>> Openings::placesIn(const QString &text, const TextIndex &index, qsizetype from,
                                                         const Alternatives &alternatives) const
{
    StartSearch search(text, index, from);
    for (size_t i = 0; i < m_starts.size(); ++i)
        if (alternatives.m_needles[i].mayBeIn(index) && !search.add(m_starts[i]))
            return std::nullopt;
    return search.places();
}

} // namespace Shortlist
