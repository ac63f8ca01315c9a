// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/posting.h"
#include "models/services/limitfacts.h"

#include <QDate>

#include <optional>

namespace Shortlist {

class Store;

/// The suggestion that a clause of a posting makes; nothing for one without a number.
std::optional<LimitRule> suggestionOf(const LimitClause &clause, const Posting &posting);

/// Turns the limit clauses of imported postings into suggested rules, inside an open Action: one for each employer and
/// meaning, however many postings say it, and none that repeats a rule of the employer's group. A rule the user has
/// switched off is not suggested again.
class RuleSuggestions
{
public:
    /// `store` must outlive this.
    RuleSuggestions(Store &store, QDate today);

    Result<> add(const Posting &posting);

private:
    Result<> readOnce();
    Result<> suggest(LimitRule rule, const Posting &posting);
    bool isKnown(const LimitRule &rule, const QString &employer) const;

    Store &m_store;
    QDate m_today;
    std::optional<LimitFacts> m_facts; ///< rules and groups only; with what was suggested since
};

} // namespace Shortlist
