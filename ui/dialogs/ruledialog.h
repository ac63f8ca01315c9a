// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/limitrule.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace Shortlist {

class Theme;

/// Edits the main fields of a rule: how many, for whom, within which time, what counts, in which order. Fields that it
/// does not show stay as they are.
class RuleDialog : public QDialog
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    RuleDialog(LimitRule rule, const Theme &theme, QWidget *parent = nullptr);

    /// As edited so far.
    LimitRule rule() const;

private:
    void addFields();
    void fill();
    void updateShown();
    LimitRule::Window window() const;

    LimitRule m_rule;
    const Theme &m_theme;
    QComboBox *m_kind;
    QSpinBox *m_max;
    QSpinBox *m_days;
    QComboBox *m_scope;
    QLineEdit *m_scopeName;
    QComboBox *m_window;
    QSpinBox *m_windowDays;
    QComboBox *m_startsMonth;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QComboBox *m_counts;
    QComboBox *m_withdrawn;
    QComboBox *m_rejected;
    QComboBox *m_closed;
    QCheckBox *m_ordered;
    QComboBox *m_strength;
    QLabel *m_inWords;
    QDialogButtonBox *m_buttons;
};

} // namespace Shortlist
