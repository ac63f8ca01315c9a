// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/views.h"
#include "ui/common/widgets.h"

namespace Shortlist {

/// The staged posting is known: which one it is, why, and a way to see it.
class MatchCard : public Card
{
    Q_OBJECT

public:
    /// `match` is not New. `theme` must outlive this.
    MatchCard(const StagedMatch &match, const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void openRequested(Shortlist::PostingId posting);
};

} // namespace Shortlist
