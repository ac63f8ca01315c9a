// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/views.h"

#include <QDialog>

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QHBoxLayout;
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
    /// What the user knows of the rule's time; nothing where the text leaves nothing to ask.
    std::optional<LimitRule::Window> window() const;
    /// Whom a public source joins with the employer: listed, and ticked at one click.
    void setSuggestion(const GroupSuggestion &suggestion);
    /// The pool's other rules: those that say something else are shown beside this one.
    void setOtherRules(const std::vector<LimitRule> &rules);

private:
    void createRule(QVBoxLayout &layout);
    /// `says`: what another source says; empty for the rule's own words.
    void addSource(const QString &says, const LimitRule &rule);
    void createTime(QVBoxLayout &layout);
    void createSeason(QVBoxLayout &layout);
    void createYear(QVBoxLayout &layout);
    LimitRule edited() const;
    void createMembers(QVBoxLayout &layout, const EmployerGroup &group, const QStringList &employers);
    void createButtons(QVBoxLayout &layout);
    void addEmployer();
    void addRow(const QString &employer, Qt::CheckState state);
    void showRule();

    LimitRule m_rule;
    const Theme &m_theme;
    QLabel *m_words = nullptr;
    QHBoxLayout *m_sources = nullptr; ///< side by side: what this text says, and what others say
    QLabel *m_assumed = nullptr;
    QCheckBox *m_knowsSeason = nullptr; ///< only where the text names a season without its days
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
    QComboBox *m_startsMonth = nullptr; ///< only where a year is counted
    QWidget *m_group = nullptr;
    QLineEdit *m_name = nullptr;
    QListWidget *m_members = nullptr;
    QLineEdit *m_newMember = nullptr;
    QPushButton *m_confirm = nullptr;
};

} // namespace Shortlist
