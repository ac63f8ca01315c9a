// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/limitrule.h"

#include <QWidget>

class QComboBox;
class QGridLayout;

namespace Shortlist {

class Theme;

/// What is assumed to free a slot, by how an application ended: the employer rarely says, so the user decides.
class Assumptions : public QWidget
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    Assumptions(const LimitRule &rule, const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed(const Shortlist::LimitRule &rule);

private:
    void addRow(QGridLayout &grid, const QString &text, LimitRule::Frees LimitRule::FreedBy::*field);

    LimitRule m_rule;
};

} // namespace Shortlist
