// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/views.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace Shortlist {

/// Makes a suggestion a rule: the rule in words, the sentence it comes from, and the employers who share the places.
class ConfirmLimitDialog : public QDialog
{
    Q_OBJECT

public:
    /// `group` is what is suggested or known; `employers` are all employers of the database, to tick.
    ConfirmLimitDialog(const LimitRule &rule, const EmployerGroup &group, const QStringList &employers,
                       QWidget *parent = nullptr);

    /// Empty where the rule counts for its employer alone.
    QString groupName() const;
    QStringList employers() const;

private:
    QWidget *createMembers(const EmployerGroup &group, const QStringList &employers);
    void addEmployer();
    void update();

    LimitRule m_rule;
    QLineEdit *m_name = nullptr;
    QListWidget *m_members = nullptr;
    QLineEdit *m_newMember = nullptr;
    QPushButton *m_confirm = nullptr;
};

} // namespace Shortlist
