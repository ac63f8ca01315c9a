// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/limitrule.h"

#include <QDialog>

#include <vector>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace Shortlist {

class Theme;

/// Limits that stand on a page which is no posting: an FAQ, a careers page, a mail. Its text is pasted, and the limits
/// in it are shown as rules with their words before they are kept as suggestions.
class PageLimitDialog : public QDialog
{
    Q_OBJECT

public:
    /// `employers` are those of the database, for completion. `theme` must outlive this.
    PageLimitDialog(const QString &employer, const QStringList &employers, const Theme &theme,
                    QWidget *parent = nullptr);

    QString employer() const;
    QString text() const;
    QString url() const; ///< empty, or one that can be opened

    /// What the text says.
    void setRules(std::vector<LimitRule> rules);

Q_SIGNALS:
    /// The text or the employer has changed, and setRules() is wanted.
    void rulesRequested();
    /// The user would rather say the rule than let it be found.
    void byHandRequested();

private:
    void createForm(QVBoxLayout &column, const QString &employer, const QStringList &employers);
    void createButtons(QVBoxLayout &column);
    void showRules();

    const Theme &m_theme;
    QLineEdit *m_employer = nullptr;
    QLineEdit *m_url = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QLabel *m_state = nullptr;
    QWidget *m_found = nullptr;
    QVBoxLayout *m_column = nullptr;
    QPushButton *m_keep = nullptr;
    QTimer *m_pause = nullptr; ///< typing asks once, not for each key
    std::vector<LimitRule> m_rules;
};

} // namespace Shortlist
