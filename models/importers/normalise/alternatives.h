// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/normalise/expressiontree.h"
#include "models/importers/normalise/needles.h"
#include "models/importers/normalise/starts.h"

#include <optional>
#include <vector>

namespace Shortlist {

/// The alternatives of an expression, each with the words that it cannot match without. A text holds the words of few
/// of them.
class Alternatives
{
public:
    /// Nothing is known: every text may match.
    Alternatives() = default;
    explicit Alternatives(ExpressionTree expression);

    /// Whether every text may match.
    bool needNothing() const { return m_needNothing; }
    /// False is certain.
    bool mayBeIn(const TextIndex &text) const;

private:
    friend class Openings;

    bool m_needNothing = true;
    std::vector<Needles> m_needles; ///< of each
};

/// What the alternatives of an expression may begin with, in their order.
class Openings
{
public:
    /// Nothing is known: a match may begin anywhere.
    Openings() = default;
    explicit Openings(ExpressionTree expression);

    bool areKnown() const { return !m_starts.empty(); }
    /// Where in a known text, from `from` on, those alternatives may begin whose words it holds; in the order of the
    /// text. Nothing: anywhere, or to look would take longer than to search.
    std::optional<std::vector<qsizetype>> placesIn(const QString &text, const TextIndex &index, qsizetype from,
                                                   const Alternatives &alternatives) const;

private:
    std::vector<Starts> m_starts; ///< of each
};

} // namespace Shortlist
