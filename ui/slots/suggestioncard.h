// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/views.h"
#include "ui/common/widgets.h"

namespace Shortlist {

/// A limit that was found in a posting and waits for the user: its words, the quote, and what to do with it.
class SuggestionCard : public Card
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    SuggestionCard(const LimitRule &rule, const EmployerGroup &group, const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void confirmRequested(Shortlist::RuleId rule);
    void dismissRequested(Shortlist::RuleId rule);
    void openRequested(const Shortlist::LimitRule::Evidence &evidence);
};

/// The row id of a stored rule; 0 where it has none.
RuleId ruleId(const LimitRule &rule);

} // namespace Shortlist
