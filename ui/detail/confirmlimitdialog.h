// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/views.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace Shortlist {

class Theme;

/// Makes a suggestion a rule: the rule in words, the sentence it comes from, and the employers who share the places.
class ConfirmLimitDialog : public QDialog
{
    Q_OBJECT

public:
    /// `group` is what is suggested or known, its employers ticked; `employers` are all of the database, to tick.
    /// `theme` must outlive this.
    ConfirmLimitDialog(LimitRule rule, const EmployerGroup &group, const QStringList &employers, const Theme &theme,
                       QWidget *parent = nullptr);

    /// Empty where the rule counts for one employer alone.
    QString groupName() const;
    QStringList employers() const;

private:
    void createRule(QVBoxLayout &layout);
    void createMembers(QVBoxLayout &layout, const EmployerGroup &group, const QStringList &employers);
    void createButtons(QVBoxLayout &layout);
    void addEmployer();
    void addRow(const QString &employer, Qt::CheckState state);
    void showRule();

    LimitRule m_rule;
    const Theme &m_theme;
    QLabel *m_words = nullptr;
    QWidget *m_group = nullptr;
    QLineEdit *m_name = nullptr;
    QListWidget *m_members = nullptr;
    QLineEdit *m_newMember = nullptr;
    QPushButton *m_confirm = nullptr;
};

} // namespace Shortlist
