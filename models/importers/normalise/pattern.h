// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/normalise/expression.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace Shortlist {

class PatternMatches;

/// An expression that is only tried on texts that hold the words it cannot match without, and in long texts only where
/// what it begins with stands: both are known from one look at the text, however many patterns are asked. It is
/// compiled when a text first asks for it; copies share what was compiled.
class Pattern
{
public:
    /// `options`: those of Expression.
    explicit Pattern(const QString &text, int options = Expression::NoOption);

    /// False is certain.
    bool mayMatch(const QString &text) const;
    bool isIn(const QString &text) const;
    PatternMatch match(const QString &text, qsizetype from = 0) const;
    /// All matches from `from` on, from left to right, none inside another.
    PatternMatches globalMatch(const QString &text, qsizetype from = 0) const;

    /// What QString does with an expression of Qt's.
    QStringList split(const QString &text, Qt::SplitBehavior behaviour = Qt::KeepEmptyParts) const;
    QString removedFrom(const QString &text) const { return replacedIn(text, {}); }
    /// `by` is taken as it stands.
    QString replacedIn(const QString &text, const QString &by) const;
    /// Each match is replaced by what its group captured.
    QString reducedIn(const QString &text, int group) const;
    int countIn(const QString &text) const;
    /// Where the last match begins; -1 without one.
    qsizetype lastPlaceIn(const QString &text) const;

private:
    struct Shared;

    std::shared_ptr<const Shared> m_shared;
};

/// The matches of a text, found one by one as they are asked for.
class PatternMatches
{
public:
    PatternMatches() = default; ///< none
    PatternMatches(std::shared_ptr<const Expression> expression, const QString &text, qsizetype from);
    /// Those that begin at `places`, which are in order; `expression` matches where it is asked to.
    PatternMatches(std::shared_ptr<const Expression> expression, const QString &text, std::vector<qsizetype> places);

    bool hasNext() const { return m_next.hasMatch(); }
    PatternMatch next();

private:
    PatternMatch behind(const PatternMatch &match) const;
    PatternMatch atNextPlace(const PatternMatch &before);

    std::shared_ptr<const Expression> m_expression;
    QString m_text;
    std::vector<qsizetype> m_places;
    size_t m_nextPlace = 0;
    bool m_goesByPlaces = false;
    PatternMatch m_next;
};

/// A pattern without regard to case, and \w, \b by Unicode.
Pattern pattern(const QString &text);

/// The same where capitals carry meaning.
Pattern casedPattern(const QString &text);

} // namespace Shortlist
