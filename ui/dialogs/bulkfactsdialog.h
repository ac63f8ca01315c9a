// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/posting.h"

#include <QDialog>
#include <QStringList>

#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Shortlist {

class Theme;

/// Gives several postings the same facts at once; a field that is left alone stays as it is in each of them.
class BulkFactsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    BulkFactsDialog(int postings, const Theme &theme, QWidget *parent = nullptr);

    /// JSON names of the fields that were given a value, and a posting that has these values.
    QStringList fields() const;
    const Posting &values() const { return m_values; }

private:
    struct Row
    {
        QString field;
        QLineEdit *line = nullptr; ///< or a choice
        QComboBox *choice = nullptr;
    };

    Row makeRow(const QString &field, QGridLayout &grid);
    static QString textOf(const Row &row);
    void read();

    std::vector<Row> m_rows;
    Posting m_values;
    QLabel *m_problem;
    QPushButton *m_save = nullptr;
};

} // namespace Shortlist
