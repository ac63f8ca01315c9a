// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/limitrule.h"
#include "models/domain/views.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTimer;

namespace Shortlist {

class Card;
class RuleForm;
class Theme;

/// Edits every field of a rule. Says the rule in words while it is edited, and what it would do to the slots.
class RuleDialog : public QDialog
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    RuleDialog(LimitRule rule, const Theme &theme, QWidget *parent = nullptr);

    /// As edited so far.
    LimitRule rule() const;
    /// The pool as it would be with the rule as edited.
    void setPreview(const GroupSlots &pool);

Q_SIGNALS:
    /// The rule has changed, and setPreview() is wanted.
    void previewRequested(const Shortlist::LimitRule &rule);

private:
    void createHead(const LimitRule &rule, const Theme &theme);
    void refresh();

    RuleForm *m_form;
    QLabel *m_words;
    QLabel *m_assumed;
    QLabel *m_effect;
    QLabel *m_problem;
    QPushButton *m_save = nullptr;
    QTimer *m_pause; ///< typing asks once, not for each key
};

} // namespace Shortlist
