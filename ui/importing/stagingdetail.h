// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Shortlist {

class FactEditor;
class ImportStagingModel;
class SourceView;
class Theme;

/// Under the staging table: what was understood of the current row, to correct, beside its source.
class StagingDetail : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive this.
    StagingDetail(ImportStagingModel &model, const Theme &theme, QWidget *parent = nullptr);

    /// -1 shows nothing.
    void setRow(int row);

Q_SIGNALS:
    void openRequested(Shortlist::PostingId posting);

private:
    QWidget *makeFacts();
    QWidget *makeSource();
    void refresh();
    void refreshRows();
    void refreshCards();
    void addMatchCard();
    void addConflictCards();
    void edit(const QString &field, const QString &text);
    void choose(const QString &field, std::optional<int> value);
    void markField(const QString &field);

    ImportStagingModel &m_model;
    const Theme &m_theme;
    int m_row = -1;
    bool m_showsAll = false;
    std::vector<FactEditor *> m_rows; ///< children, one a field
    QWidget *m_cards = nullptr;
    QVBoxLayout *m_cardColumn = nullptr;
    QPushButton *m_more = nullptr;
    QLabel *m_error = nullptr;
    QLabel *m_factsTitle = nullptr;
    SourceView *m_source = nullptr;
};

} // namespace Shortlist
