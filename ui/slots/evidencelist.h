// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/limitrule.h"

#include <QWidget>

#include <vector>

namespace Shortlist {

class Theme;

/// The words behind each rule that is enforced, with the day they were found and a link to where they stand.
class EvidenceList : public QWidget
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    EvidenceList(const std::vector<LimitRule> &rules, const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void openRequested(const Shortlist::LimitRule::Evidence &evidence);
};

} // namespace Shortlist
