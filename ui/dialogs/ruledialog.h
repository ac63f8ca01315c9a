// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/limitrule.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace Shortlist {

class Theme;

/// Edits the main fields of a rule: how many, for whom, within which time, what counts, in which order. Says the rule
/// in words while it is edited. Fields that it does not show stay as they are.
class RuleDialog : public QDialog
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    RuleDialog(LimitRule rule, const Theme &theme, QWidget *parent = nullptr);

    /// As edited so far.
    LimitRule rule() const;

private:
    void makeFields();
    void addFields(QFormLayout &form);
    void addFrees(QFormLayout &form);
    void fill();
    void refresh();
    LimitRule::Window window() const;
    QString problem() const;

    LimitRule m_rule;
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
    QComboBox *m_order;
    QComboBox *m_strength;
    QLabel *m_words;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
    QFormLayout *m_form;
};

} // namespace Shortlist
