// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/limitrule.h"

#include <QDialog>
#include <QStringList>

class QLineEdit;
class QListWidget;

namespace Shortlist {

class Theme;

/// Asks what only the user can say before a detected limit is enforced: whether it is one, and which employers share
/// it. Works on LimitService::confirm().
class ConfirmLimitDialog : public QDialog
{
    Q_OBJECT

public:
    /// `rule` as detected; `suggested` employers start ticked, `known` ones are offered. `theme` must outlive this.
    ConfirmLimitDialog(const LimitRule &rule, const QString &groupName, const QStringList &suggested,
                       const QStringList &known, const Theme &theme, QWidget *parent = nullptr);

    QString groupName() const;
    /// The ticked ones, in the list's order.
    QStringList employers() const;

private:
    void addEmployer(const QString &name, Qt::CheckState state);

    QLineEdit *m_groupName;
    QListWidget *m_employers;
    QLineEdit *m_other;
};

} // namespace Shortlist
