// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/columnmapping.h"
#include "models/services/importservice.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace Shortlist {

/// What the columns of another tracker's table mean: a row for each column with its first values, and below it how the
/// first postings would come out. Import is possible once a column holds the title.
class ColumnMappingDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ColumnMappingDialog(TablePreview preview, QWidget *parent = nullptr);

    /// As the user left it.
    ColumnMapping mapping() const;
    /// Whether stages and days of applying are to be recorded.
    HistoryImport history() const;

private:
    void createTable(QVBoxLayout &layout);
    void createButtons(QVBoxLayout &layout);
    QComboBox *roleBox(int column);
    void showNames();
    void check();
    QString sample(int column) const;
    /// One line for each of the first postings.
    QStringList outcome() const;
    QString cell(size_t row, ColumnRole role) const;

    TablePreview m_preview;
    QTableWidget *m_table = nullptr;
    QCheckBox *m_hasHeader = nullptr;
    QCheckBox *m_history = nullptr;
    QLabel *m_outcome = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace Shortlist
