// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/limitrule.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace Shortlist {

class OptionalDateEdit;
class Theme;

/// The fields of a rule, all of them; only those that its kind knows are seen.
class RuleForm : public QWidget
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    RuleForm(LimitRule rule, const Theme &theme, QWidget *parent = nullptr);

    /// As edited so far.
    LimitRule rule() const;
    /// Why it cannot be saved as it stands; empty where it can.
    QString problem() const;

Q_SIGNALS:
    void changed();

private:
    void makeFields();
    void makeTimes();
    void addRows(QFormLayout &form);
    void fill();
    void fillTime();
    void watch();
    void refresh();
    LimitRule::Window window() const;

    LimitRule m_rule;
    QFormLayout *m_form;
    QSpinBox *m_max;
    QSpinBox *m_days;
    QComboBox *m_kind;
    QComboBox *m_startsAt;
    QComboBox *m_scope;
    QLineEdit *m_scopeName;
    QLineEdit *m_region;
    QComboBox *m_time;
    QSpinBox *m_length;
    QComboBox *m_startsMonth;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QComboBox *m_counts;
    QComboBox *m_withdrawn;
    QComboBox *m_rejected;
    QComboBox *m_closed;
    QComboBox *m_order;
    QComboBox *m_strength;
    QComboBox *m_state;
    OptionalDateEdit *m_overrideUntil;
    QLineEdit *m_overrideReason;
};

} // namespace Shortlist
