// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/importservice.h"

#include <QDate>
#include <QUrl>
#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace Shortlist {

class EmptyState;
class ImportStagingModel;
class ImportSummary;
class ReadingPage;
class StagingDesk;
class Theme;

/// What was read and is not stored yet: a tree to tick, and under it what was understood of the current row. Before it
/// stand the offer to fetch a page and the progress of reading, behind it the summary.
class StagingPage : public QWidget
{
    Q_OBJECT

public:
    enum class View : quint8 { Reading, Staging, Empty, Offer, Summary };

    /// `theme` must outlive this.
    explicit StagingPage(const Theme &theme, QWidget *parent = nullptr);

    /// A new reading begins: what it finds joins what is staged. Not while something is being stored, which goes on.
    void startReading();
    void setProgress(const ImportProgress &progress);
    /// Asks whether the page at `url` is to be fetched; fetchRequested() is the answer. Not while something is stored.
    void offerFetch(const QUrl &url);
    void startFetching(const QUrl &url);
    /// Shows what was read, behind what is staged. The first row of it that can be imported becomes current.
    void addStaging(Staging staging);
    /// Drops what is staged.
    void forget();
    /// Shows what is staged instead of another view. False where nothing is, or it is shown.
    bool goBackToStaged();
    /// Shows what came of reading `rows` once more, unless they are being stored by now.
    void setRetaken(const std::vector<int> &rows, Staging found);
    /// Shows an error that kept the whole from being read or stored; what is staged stays.
    void showError(const Error &error);
    /// Shows what commit() did with each item.
    void showOutcomes(const std::vector<ImportOutcome> &outcomes);
    /// Shows the staging again: the import was undone.
    void showUndone();
    /// What "expired" counts from; the current day unless set.
    void setToday(const QDate &today);

    ImportStagingModel &model() { return *m_model; }
    View view() const;
    bool isStoring() const;
    /// What is staged is being stored, or was: the page is not free for more until the user has seen how it went.
    bool isTaken() const;

Q_SIGNALS:
    /// The ticked and corrected items of model() are to be stored; the page waits for showOutcomes() or showError().
    void commitRequested();
    /// The user leaves without storing, or stops the reading and drops it.
    void cancelled();
    /// Reading is to end; what was read so far is wanted.
    void stopRequested();
    /// The page at that address is to be fetched.
    void fetchRequested(const QUrl &url);
    /// These rows gave no posting; their sources are to be read once more.
    void retryRequested(const std::vector<int> &rows);
    /// The user says what the columns of the table mean that `row` comes from.
    void columnsRequested(int row);
    /// The import that was just done is to be taken back.
    void undoRequested();
    /// The user has read the summary; `stored` are the new and updated postings.
    void finished(const std::vector<Shortlist::PostingId> &stored);
    void openRequested(Shortlist::PostingId posting); ///< which is known already
    /// Other files are to be chosen, where nothing was found.
    void importRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeReading();
    void makeStaging();
    QWidget *makeEmpty();
    QWidget *makeOffer();
    QWidget *makeSummary();
    QWidget *makeButtons();
    bool begin();
    void showView(View view);
    void updateWords();
    void commit();

    const Theme &m_theme;
    ImportStagingModel *m_model;
    QStackedLayout *m_views;
    QWidget *m_staging; ///< filled for what is staged first: a fifth of the window's parts stand in it
    QDate m_today;
    ReadingPage *m_reading = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_error = nullptr;
    StagingDesk *m_desk = nullptr;
    QPushButton *m_import = nullptr;
    EmptyState *m_empty = nullptr;
    EmptyState *m_offer = nullptr;
    QUrl m_offered;
    ImportSummary *m_summary = nullptr;
};

} // namespace Shortlist
