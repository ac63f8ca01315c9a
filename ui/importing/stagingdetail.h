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
class SectionsEditor;
class SourceView;
class Theme;

/// Under the staging tree: what was understood of the current row, to correct, beside its source. Of a document with
/// several postings, or of what could not be read, it says what there is and what can be done.
class StagingDetail : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive this.
    StagingDetail(ImportStagingModel &model, const Theme &theme, QWidget *parent = nullptr);

    /// -1 shows nothing.
    void setRow(int row);
    /// Several rows: those of a document, or all that failed.
    void setGroup(const std::vector<int> &rows);

Q_SIGNALS:
    void openRequested(Shortlist::PostingId posting);
    /// These rows hold no posting; their sources are to be read once more.
    void retryRequested(const std::vector<int> &rows);
    /// The user says what the columns of the table mean that `row` comes from.
    void columnsRequested(int row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeFacts();
    QWidget *makeTop();
    QWidget *makeSource();
    void addFactRows(QVBoxLayout &column);
    void refresh();
    void refreshRows();
    void refreshCards();
    void refreshSource();
    void addMatchCard();
    void addConflictCards();
    void edit(const QString &field, const QString &text);
    void choose(const QString &field, std::optional<int> value);
    void markField(const QString &field);
    bool mayRetry() const;
    int shownRow() const;

    ImportStagingModel &m_model;
    const Theme &m_theme;
    int m_row = -1;
    std::vector<int> m_group;
    bool m_showsAll = false;
    QString m_field;                  ///< whose place is marked while nothing is pointed at
    std::vector<FactEditor *> m_rows; ///< children, one a field
    QWidget *m_cards = nullptr;
    QVBoxLayout *m_cardColumn = nullptr;
    SectionsEditor *m_sections = nullptr;
    QPushButton *m_more = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_columns = nullptr;
    QLabel *m_words = nullptr;
    QLabel *m_factsTitle = nullptr;
    SourceView *m_source = nullptr;
};

} // namespace Shortlist
