// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/importservice.h"

#include <QDate>
#include <QWidget>

#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedLayout;

namespace Shortlist {

class EmptyState;
class ImportStagingModel;
class ImportSummary;
class StagingDetail;
class StagingTable;
class Theme;

/// What was read and is not stored yet: a table to tick, and under it what was understood of the current row, to be
/// corrected. Four states: reading, the staging itself, nothing found, and the summary of what was stored.
class StagingPage : public QWidget
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    explicit StagingPage(const Theme &theme, QWidget *parent = nullptr);

    /// Shows progress while sources are read; total 0: not known yet.
    void showReading(int done, int total);
    /// Shows what was read. The first row that can be imported becomes current.
    void setStaging(Staging staging);
    /// Shows an error that kept the whole from being read or stored; what is staged stays.
    void showError(const Error &error);
    /// Shows what commit() did with each item.
    void showOutcomes(const std::vector<ImportOutcome> &outcomes);
    /// What "expired" counts from; the current day unless set.
    void setToday(const QDate &today);

    ImportStagingModel &model() { return *m_model; }

Q_SIGNALS:
    /// The ticked and corrected items are to be stored; the page waits for showOutcomes() or showError().
    void commitRequested(const Shortlist::Staging &staging);
    /// The user leaves without storing, or stops the reading.
    void cancelled();
    /// The user has read the summary; `stored` are the new and updated postings.
    void finished(const std::vector<Shortlist::PostingId> &stored);
    /// A posting that is known already is to be shown.
    void openRequested(Shortlist::PostingId posting);
    /// Other files are to be chosen, where nothing was found.
    void importRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class View : quint8 { Reading, Staging, Empty, Summary };

    QWidget *makeReading();
    QWidget *makeStaging();
    QWidget *makeTable();
    QWidget *makeEmpty();
    QWidget *makeButtons();
    void showView(View view);
    View view() const;
    void updateWords();
    void tickAll();
    void commit();

    const Theme &m_theme;
    ImportStagingModel *m_model;
    QStackedLayout *m_views;
    QProgressBar *m_progress = nullptr;
    QLabel *m_progressText = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_error = nullptr;
    QPushButton *m_tickAll = nullptr;
    StagingTable *m_table = nullptr;
    StagingDetail *m_detail = nullptr;
    QPushButton *m_import = nullptr;
    EmptyState *m_empty = nullptr;
    ImportSummary *m_summary = nullptr;
};

} // namespace Shortlist
