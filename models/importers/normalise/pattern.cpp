// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/pattern.h"

#include "models/importers/normalise/alternatives.h"

#include <algorithm>
#include <mutex>
#include <optional>
#include <utility>

namespace Shortlist {

namespace {

/// Lines are searched faster than they are indexed.
constexpr qsizetype ShortText = 150;

/// Only the very start of a text can begin a match: that is tried faster than anything is asked of the text.
bool isTiedToStart(const ExpressionTree &tree)
{
    const auto isTied = [](const ExpressionSequence &choice) {
        return !choice.empty() && choice.front().kind == ExpressionPart::Kind::TextStart && choice.front().least > 0;
    };
    return tree.isKnown && std::all_of(tree.choices.begin(), tree.choices.end(), isTied);
}

} // namespace

struct Pattern::Shared
{
    Shared(const QString &expression, int chosen)
        : text(expression)
        , options(chosen)
    { }

    /// What texts it matches, as far as its own text says so.
    const Alternatives &alternatives() const
    {
        std::call_once(m_alternativesOnce, [this] {
            if (ExpressionTree tree = readTree(); !isTiedToStart(tree))
                m_alternatives = Alternatives(std::move(tree));
        });
        return m_alternatives;
    }
    /// And where: asked of long texts only.
    const Openings &openings() const
    {
        std::call_once(m_openingsOnce, [this] {
            if (ExpressionTree tree = readTree(); !isTiedToStart(tree))
                m_openings = Openings(std::move(tree));
        });
        return m_openings;
    }
    const std::shared_ptr<const Expression> &anywhere() const
    {
        std::call_once(m_anywhereOnce, [this] { m_anywhere = std::make_shared<Expression>(text, options); });
        return m_anywhere;
    }
    const std::shared_ptr<const Expression> &atPlace() const
    {
        std::call_once(m_atPlaceOnce,
                       [this] { m_atPlace = std::make_shared<Expression>(text, options | Expression::AtPlace); });
        return m_atPlace;
    }

    bool mayMatch(const QString &in) const
    {
        return alternatives().needNothing() || alternatives().mayBeIn(indexOf(in));
    }
    /// Where matches may begin; nothing: anywhere.
    std::optional<std::vector<qsizetype>> placesIn(const QString &in, qsizetype from) const
    {
        const bool isLong = in.size() - from >= ShortText;
        if (isLong && openings().areKnown() && indexOf(in).isKnown())
            return openings().placesIn(in, indexOf(in), from, alternatives());
        return mayMatch(in) ? std::nullopt : std::optional<std::vector<qsizetype>>(std::in_place);
    }

    const QString text;
    const int options;

private:
    ExpressionTree readTree() const
    {
        const auto words =
            (options & Expression::UnicodeWords) != 0 ? ExpressionTree::Words::Unicode : ExpressionTree::Words::Ascii;
        const auto starts =
            (options & Expression::Lines) != 0 ? ExpressionTree::Starts::Lines : ExpressionTree::Starts::Text;
        return ExpressionTree::of(text, words, starts);
    }

    mutable std::once_flag m_alternativesOnce;
    mutable std::once_flag m_openingsOnce;
    mutable std::once_flag m_anywhereOnce;
    mutable std::once_flag m_atPlaceOnce;
    mutable Alternatives m_alternatives;
    mutable Openings m_openings;
    mutable std::shared_ptr<const Expression> m_anywhere;
    mutable std::shared_ptr<const Expression> m_atPlace;
};

Pattern::Pattern(const QString &text, int options)
    : m_shared(std::make_shared<const Shared>(text, options))
{ }

bool Pattern::mayMatch(const QString &text) const
{
    return m_shared->mayMatch(text);
}

bool Pattern::isIn(const QString &text) const
{
    return match(text).hasMatch();
}

PatternMatch Pattern::match(const QString &text, qsizetype from) const
{
    const auto places = m_shared->placesIn(text, from);
    if (!places)
        return m_shared->anywhere()->match(text, from);
    for (const qsizetype place : *places)
        if (PatternMatch match = m_shared->atPlace()->match(text, place); match.hasMatch())
            return match;
    return {};
}

PatternMatches Pattern::globalMatch(const QString &text, qsizetype from) const
{
    auto places = m_shared->placesIn(text, from);
    if (!places)
        return {m_shared->anywhere(), text, from};
    return places->empty() ? PatternMatches() : PatternMatches(m_shared->atPlace(), text, *std::move(places));
}

QStringList Pattern::split(const QString &text, Qt::SplitBehavior behaviour) const
{
    QStringList parts;
    const auto add = [&](qsizetype from, qsizetype end) {
        if (end > from || behaviour == Qt::KeepEmptyParts)
            parts.append(text.sliced(from, end - from));
    };
    qsizetype from = 0;
    for (auto it = globalMatch(text); it.hasNext();) {
        const PatternMatch match = it.next();
        add(from, match.capturedStart());
        from = match.capturedEnd();
    }
    add(from, text.size());
    return parts;
}

namespace {

/// The text with what `by` makes of each match.
template <typename Function>
QString rewritten(PatternMatches matches, const QString &text, Function by)
{
    QString written;
    qsizetype from = 0;
    while (matches.hasNext()) {
        const PatternMatch match = matches.next();
        written += QStringView(text).sliced(from, match.capturedStart() - from);
        written += by(match);
        from = match.capturedEnd();
    }
    written += QStringView(text).sliced(from);
    return written;
}

} // namespace

QString Pattern::replacedIn(const QString &text, const QString &by) const
{
    const PatternMatches matches = globalMatch(text);
    return matches.hasNext() ? rewritten(matches, text, [&by](const PatternMatch &) { return by; }) : text;
}

QString Pattern::reducedIn(const QString &text, int group) const
{
    const PatternMatches matches = globalMatch(text);
    const auto ofGroup = [group](const PatternMatch &match) { return match.captured(group); };
    return matches.hasNext() ? rewritten(matches, text, ofGroup) : text;
}

int Pattern::countIn(const QString &text) const
{
    int count = 0;
    for (auto it = globalMatch(text); it.hasNext(); it.next())
        ++count;
    return count;
}

qsizetype Pattern::lastPlaceIn(const QString &text) const
{
    qsizetype place = -1;
    for (auto it = globalMatch(text); it.hasNext();)
        place = it.next().capturedStart();
    return place;
}

PatternMatches::PatternMatches(std::shared_ptr<const Expression> expression, const QString &text, qsizetype from)
    : m_expression(std::move(expression))
    , m_text(text)
    , m_next(m_expression->match(text, from))
{ }

PatternMatches::PatternMatches(std::shared_ptr<const Expression> expression, const QString &text,
                               std::vector<qsizetype> places)
    : m_expression(std::move(expression))
    , m_text(text)
    , m_places(std::move(places))
    , m_goesByPlaces(true)
    , m_next(atNextPlace({}))
{ }

PatternMatch PatternMatches::next()
{
    PatternMatch match = m_goesByPlaces ? atNextPlace(m_next) : behind(m_next);
    std::swap(match, m_next);
    return match;
}

/// A match without length, as only the start of the text gives one, may be followed by a longer one at the same place.
PatternMatch PatternMatches::atNextPlace(const PatternMatch &before)
{
    const qsizetype from = before.capturedEnd();
    if (before.hasMatch() && before.capturedLength() == 0)
        if (PatternMatch longer = m_expression->match(m_text, from, Expression::Empty::NotHere); longer.hasMatch())
            return longer;
    while (m_nextPlace < m_places.size()) {
        const qsizetype place = m_places[m_nextPlace++];
        if (place < from)
            continue;
        if (PatternMatch match = m_expression->match(m_text, place); match.hasMatch())
            return match;
    }
    return {};
}

/// Behind a match without length, a longer one may begin at the same place; otherwise the search goes on behind the
/// next character.
PatternMatch PatternMatches::behind(const PatternMatch &match) const
{
    const qsizetype end = match.capturedEnd();
    if (match.capturedLength() > 0)
        return m_expression->match(m_text, end);
    PatternMatch longer = m_expression->match(m_text, end, Expression::Empty::NotHere);
    if (longer.hasMatch() || end >= m_text.size())
        return longer;
    const bool isPair = m_text.at(end).isHighSurrogate() && end + 1 < m_text.size();
    return m_expression->match(m_text, end + (isPair ? 2 : 1));
}

Pattern pattern(const QString &text)
{
    return Pattern(text, Expression::IgnoreCase | Expression::UnicodeWords);
}

Pattern casedPattern(const QString &text)
{
    return Pattern(text, Expression::UnicodeWords);
}

} // namespace Shortlist
