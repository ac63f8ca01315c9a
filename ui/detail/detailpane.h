// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/views.h"
#include "models/services/trackingservice.h"

#include <QDate>
#include <QStringList>
#include <QUrl>
#include <QWidget>

class QLabel;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace Shortlist {

class FactsStrip;
class NotesEditor;
class RatingStars;
class SlotBanner;
class TagEditor;
class TrackingPage;

/// Everything about the posting that is selected: title, facts, slots, tags, and its pages. Shows values, emits what
/// the user wants; the main window talks to the services and to the description's view.
class DetailPane : public QWidget
{
    Q_OBJECT

public:
    enum class Page : quint8 { Posting, Tracking, Notes, Original };

    /// `description` shows what postingWanted() and originalWanted() ask for; it becomes a child.
    explicit DetailPane(QWidget *description, QWidget *parent = nullptr);

    void setDetails(const PostingDetails &details, const std::vector<Stage> &stages, const QStringList &highlights);
    /// Nothing, or several postings, are selected; `hint` says what to do next.
    void setEmpty(const QString &hint = {});
    /// For the completion of the tag field and the members of a group.
    void setKnownTags(const std::vector<Tag> &tags);
    void setKnownEmployers(const QStringList &employers);
    /// What "in 3 days" counts from; today unless a test says otherwise.
    void setToday(const QDate &today);

    const PostingDetails &details() const { return m_details; }
    Page page() const;

public Q_SLOTS:
    void showPage(Shortlist::DetailPane::Page page);
    void showClause();
    /// Opens the field for a new tag.
    void addTag();
    /// Opens the dialog that records a stage: `stage`, or the one after the present one.
    void record(Shortlist::StageId stage = {});
    /// The record was refused: shows who holds the places and asks for a reason; then recordRequested() again.
    void askOverride(const Shortlist::TrackRequest &request, const Shortlist::PostingVerdict &verdict);
    void correctFacts();

Q_SIGNALS:
    void postingWanted(const Shortlist::Posting &posting, const QStringList &highlights);
    void originalWanted(const Shortlist::Posting &posting, const QStringList &highlights);
    void clauseWanted();
    void tagAddRequested(Shortlist::PostingId posting, const QString &name);
    void tagRemoveRequested(Shortlist::PostingId posting, const QString &name);
    void tagColourRequested(Shortlist::TagId tag, const QString &colour);
    void recordRequested(const Shortlist::TrackRequest &request);
    void retractRequested(Shortlist::EventId event);
    void confirmRuleRequested(Shortlist::RuleId rule, const QString &groupName, const QStringList &employers);
    /// The suggestion is no limit: LimitRule::State::Disabled.
    void dismissRuleRequested(Shortlist::RuleId rule);
    void correctRequested(const Shortlist::Posting &posting);
    void notesEdited(Shortlist::PostingId posting, const QString &markdown);
    void ratingChanged(Shortlist::PostingId posting, int rating);
    void openSlotsRequested(const QString &employer);
    void openPostingRequested(Shortlist::PostingId posting);
    /// The address the posting was saved from; open it with QDesktopServices.
    void linkActivated(const QUrl &url);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *createHeader();
    QWidget *createEmptyState();
    void connectParts();
    void showHeader();
    void showCurrentPage();
    void confirmLimit(const LimitRule &rule);
    void refuse(const TrackRequest &request);
    void runRecordDialog(StageId stage, const TrackRequest *refused);

    PostingDetails m_details;
    std::vector<Stage> m_stages;
    QStringList m_highlights;
    QStringList m_employers;
    QDate m_today;
    QStackedWidget *m_body = nullptr; ///< empty state, posting
    QLabel *m_hint = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_subline = nullptr;
    QToolButton *m_stage = nullptr;
    RatingStars *m_rating = nullptr;
    TagEditor *m_tags = nullptr;
    FactsStrip *m_facts = nullptr;
    SlotBanner *m_banner = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_pages = nullptr;
    QWidget *m_description = nullptr;
    TrackingPage *m_tracking = nullptr;
    NotesEditor *m_notes = nullptr;
};

} // namespace Shortlist
