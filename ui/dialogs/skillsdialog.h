// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/views.h"

#include <QDialog>
#include <QStringList>

#include <vector>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace Shortlist {

/// Asks what the user can do: his skills and those that the saved postings ask for, to tick; a field that narrows them
/// down and adds what is not among them.
class SkillsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `asked` are the skills of the saved postings, the most frequent first.
    SkillsDialog(const QStringList &own, const std::vector<FacetValue> &asked, QWidget *parent = nullptr);

    /// What is ticked, in the order shown.
    QStringList skills() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addSkill(const QString &name, int postings, Qt::CheckState state);
    void narrow(const QString &text);
    /// Ticks what is written in the field, or adds it.
    void enter();
    QListWidgetItem *find(const QString &name) const;

    QLineEdit *m_field;
    QListWidget *m_list;
};

} // namespace Shortlist
