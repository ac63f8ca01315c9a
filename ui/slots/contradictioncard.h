// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/views.h"
#include "ui/common/widgets.h"

class QVBoxLayout;

namespace Shortlist {

/// Two sources that say different things about one pool, side by side: the rule, its words, where they stand.
class ContradictionCard : public Card
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    ContradictionCard(const LimitRule &one, const LimitRule &other, const GroupSlots &group, const Theme &theme,
                      QWidget *parent = nullptr);

Q_SIGNALS:
    void openRequested(const Shortlist::LimitRule::Evidence &evidence);

private:
    QVBoxLayout *makeSide(const LimitRule &rule, const GroupSlots &group, const Theme &theme);
};

} // namespace Shortlist
