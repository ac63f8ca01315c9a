// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/posting.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace Shortlist {

class OptionalDateEdit;
class Theme;

/// Corrects what was understood wrongly. What the user changed before says "by you".
class FactsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    FactsDialog(Posting posting, const Theme &theme, QWidget *parent = nullptr);

    /// The posting with the facts as they stand in the fields; what no field shows stays as it was.
    Posting posting() const;

private:
    void createFields(QVBoxLayout &layout);
    void createPay(QFormLayout &form);
    void createButtons(QVBoxLayout &layout);
    void addRow(QFormLayout &form, const QString &label, const QString &field, QWidget *widget);
    void showFacts();
    void check();
    void readPlaces(Posting &posting) const;
    void readSalary(Posting &posting) const;
    void readExperience(Posting &posting) const;

    Posting m_posting;
    const Theme &m_theme;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_employer = nullptr;
    QLineEdit *m_department = nullptr;
    QLineEdit *m_places = nullptr;
    QComboBox *m_workplace = nullptr;
    OptionalDateEdit *m_applyBy = nullptr;
    OptionalDateEdit *m_postedOn = nullptr;
    QLineEdit *m_salaryMin = nullptr;
    QLineEdit *m_salaryMax = nullptr;
    QLineEdit *m_currency = nullptr;
    QComboBox *m_unit = nullptr;
    QLineEdit *m_start = nullptr;
    QLineEdit *m_experienceMin = nullptr;
    QLineEdit *m_experienceMax = nullptr;
    QComboBox *m_programme = nullptr;
    QLineEdit *m_requisition = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace Shortlist
