// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/versions.h"
#include "ui/detail/detaildialogs.h"

#include <QDate>
#include <QStringList>
#include <QUrl>
#include <QWidget>

class QBoxLayout;
class QStackedWidget;
class QTabBar;

namespace Shortlist {

class EmptyState;
class NotesEditor;
class PostingHead;
class Theme;
class TrackingPage;
class VersionsPage;

/// Everything about the posting that is selected: title, facts, slots, tags, and its pages. Shows values, emits what
/// the user wants; the main window talks to the services and to the description's view.
class DetailPane : public QWidget
{
    Q_OBJECT

public:
    enum class Page : quint8 { Posting, Tracking, Notes, Versions, Original };

    /// `description` shows what postingWanted() and originalWanted() ask for; it becomes a child. `theme` must outlive
    /// this.
    DetailPane(const Theme &theme, QWidget *description, QWidget *parent = nullptr);

    const Theme &theme() const { return m_theme; }
    /// For those who know how far somebody has read.
    PostingHead &head() const { return *m_head; }
    /// For those who carry out what is wanted with the history, dates, documents and contacts.
    TrackingPage &tracking() const { return *m_tracking; }
    /// For those who want to ask about the posting, and who carry out what is answered.
    DetailDialogs &dialogs() const { return *m_dialogs; }

    /// What can be done with the description: stands beside the names of the pages while it is shown. Becomes a child.
    void setTools(QWidget *tools);
    void setDetails(const PostingDetails &details, const std::vector<Stage> &stages, const QStringList &highlights);
    /// Nothing, or several postings, are selected; `title`, `hint` and `actions` say what to do next.
    void setEmpty(const QString &title = {}, const QString &hint = {}, const QList<QAction *> &actions = {});
    /// What versionsWanted() asked for; of another posting than the one that is shown it is passed over.
    void setVersions(PostingId posting, std::vector<PostingVersion> versions);
    void setKnownTags(const std::vector<Tag> &tags);
    /// What "in 3 days" counts from; the day of each setDetails() unless this was called.
    void setToday(const QDate &today);

    /// What is shown; its posting's id is 0 while nothing is.
    const PostingDetails &details() const { return m_open.details; }
    const std::vector<Stage> &stages() const { return m_open.stages; }
    QDate today() const { return m_open.today; }
    Page page() const;

public Q_SLOTS:
    void showPage(Shortlist::DetailPane::Page page);
    void showClause();
    void addTag();
    /// Says what was typed into the notes and not said yet; before the window closes.
    void flush();

Q_SIGNALS:
    void postingWanted(const Shortlist::Posting &posting, const QStringList &highlights);
    void originalWanted(const Shortlist::Posting &posting, const QStringList &highlights);
    void clauseWanted();
    void tagAddRequested(Shortlist::PostingId posting, const QString &name);
    void tagRemoveRequested(Shortlist::PostingId posting, const QString &name);
    void tagColourRequested(Shortlist::TagId tag, const QString &colour);
    void versionsWanted(Shortlist::PostingId posting);
    void versionsCompared(Shortlist::PostingId posting, int older, int newer);
    /// The user has taken note of what the employer changed.
    void changesNoted(Shortlist::PostingId posting);
    void notesEdited(Shortlist::PostingId posting, const QString &markdown);
    void ratingChanged(Shortlist::PostingId posting, int rating);
    void openSlotsRequested(const QString &employer);
    void linkActivated(const QUrl &url);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *createContent(QWidget *description);
    void connectHeader();
    void connectBanners();
    void showCurrentPage();
    void updateRoom();

    const Theme &m_theme;
    ShownPosting m_open;
    DetailDialogs *m_dialogs;
    QStringList m_highlights;
    QDate m_fixedToday;
    QStackedWidget *m_body = nullptr; ///< empty state, posting
    EmptyState *m_empty = nullptr;
    PostingHead *m_head = nullptr;
    QTabBar *m_tabs = nullptr;
    QBoxLayout *m_tabLine = nullptr;
    QWidget *m_tools = nullptr;        ///< once setTools() was called
    QStackedWidget *m_pages = nullptr; ///< description, tracking, notes, versions
    TrackingPage *m_tracking = nullptr;
    NotesEditor *m_notes = nullptr;
    VersionsPage *m_versions = nullptr;
    Posting m_shown; ///< what the description's view was asked for last
    QStringList m_shownHighlights;
    Page m_shownPage = Page::Notes;
};

} // namespace Shortlist
