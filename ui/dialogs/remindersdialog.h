// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/reminder.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QTimeEdit;
class QVBoxLayout;

namespace Shortlist {

/// Asks what the user wants to be reminded of, how long ahead, and when not to be disturbed.
class RemindersDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RemindersDialog(ReminderRules rules, QWidget *parent = nullptr);

    ReminderRules rules() const;

private:
    void createLeads(QVBoxLayout &layout);
    void createTimes(QVBoxLayout &layout);
    void createButtons(QVBoxLayout &layout);

    struct Lead
    {
        RemindedDate::Kind kind;
        int minutes;
        QCheckBox *box;
    };
    ReminderRules m_before;
    std::vector<Lead> m_leads;
    QTimeEdit *m_morning = nullptr;
    QCheckBox *m_isQuiet = nullptr;
    QTimeEdit *m_from = nullptr;
    QTimeEdit *m_to = nullptr;
};

} // namespace Shortlist
