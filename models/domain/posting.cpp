// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/posting.h"

#include "models/domain/minorunits.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace Shortlist {

namespace {

QStringList textsOf(const std::vector<Block> &blocks, Block::Kind kind)
{
    QStringList texts;
    for (const Block &block : blocks)
        if (block.kind == kind)
            texts.append(block.text);
    return texts;
}

const LimitClause *firstOf(const std::vector<LimitClause> &clauses, LimitClause::Kind kind)
{
    const auto found =
        std::find_if(clauses.begin(), clauses.end(), [kind](const LimitClause &c) { return c.kind == kind; });
    return found == clauses.end() ? nullptr : &*found;
}

} // namespace

const QStringList &currenciesWithoutMinorUnit()
{
    // Three digits (BHD, KWD …) do not occur in postings' ranges.
    static const QStringList whole{QStringLiteral("CLP"), QStringLiteral("ISK"), QStringLiteral("JPY"),
                                   QStringLiteral("KRW"), QStringLiteral("PYG"), QStringLiteral("UGX"),
                                   QStringLiteral("VND"), QStringLiteral("XAF"), QStringLiteral("XOF")};
    return whole;
}

int Salary::minorDigits(const QString &currency)
{
    return currenciesWithoutMinorUnit().contains(currency) ? 0 : 2;
}

qint64 Salary::toMinor(double amount, const QString &currency)
{
    constexpr double Most = 9e15; // beyond it a double no longer counts by ones
    return std::llround(std::clamp(amount * std::pow(10.0, minorDigits(currency)), -Most, Most));
}

double Salary::toMajor(qint64 minor, const QString &currency)
{
    return double(minor) / std::pow(10.0, minorDigits(currency));
}

qint64 Salary::yearlyMinor() const
{
    constexpr std::array<qint64, 5> PerYear{2080, 260, 52, 12, 1};
    const qint64 amount = maxMinor ? *maxMinor : minMinor.value_or(0);
    return amount * PerYear.at(size_t(unit));
}

QStringList Section::items() const
{
    return textsOf(blocks, Block::Kind::Item);
}

QStringList Section::paragraphs() const
{
    return textsOf(blocks, Block::Kind::Paragraph);
}

const LimitClause *Posting::applicationLimit() const
{
    return firstOf(limitClauses, LimitClause::Kind::Cap);
}

std::optional<int> Posting::reapplyAfterDays() const
{
    const LimitClause *cooldown = firstOf(limitClauses, LimitClause::Kind::Cooldown);
    return cooldown == nullptr ? std::nullopt : cooldown->days;
}

} // namespace Shortlist
