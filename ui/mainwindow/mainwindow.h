// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/change.h"
#include "models/domain/views.h"
#include "ui/mainwindow/postingpages.h"
#include "ui/mainwindow/remindercontroller.h"
#include "ui/mainwindow/services.h"
#include "ui/mainwindow/viewtrail.h"
#include "ui/mainwindow/windowcontrollers.h"
#include "ui/mainwindow/windowparts.h"
#include "ui/mainwindow/windowstate.h"

#include <QMainWindow>
#include <QPointer>

class QSettings;

namespace Shortlist {

class Actions;
class HelpWindow;
class Notices;
class PostingWindow;
class Theme;
struct SidebarEntry;
struct TrackRequest;
struct WindowPlace;

/// The window: puts the parts together and lets them talk. What they do is in the controllers.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    enum class Page : quint8 { Reading, Comparison, Places, Staging, Duplicates, Board, Today, Statistics };

    /// All must outlive this. Restores what `settings` remember, and asks for the postings.
    MainWindow(const Services &services, Theme &theme, QSettings &settings,
               PostingView::Engine engine = PostingView::Engine::Allowed, QWidget *parent = nullptr);
    ~MainWindow() override;

    ImportController &imports() { return *m_do.imports; } ///< what comes from outside, to be staged
    void openPosting(PostingId posting);
    void bringToFront();
    void remind(std::vector<Notifier *> ways, WallClock clock); ///< of dates, from now on; `ways` must outlive this
    void warnAboutBackup(const Error &error);                   ///< the automatic copy could not be made
    WindowPlace leave(); ///< saves everything; where the user is, for arrive() of the window that follows
    void arrive(const WindowPlace &place);
    Page page() const;
    void showPage(Page page);

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeControllers();
    void connectSearch();
    void connectSidebar();
    void connectList();
    void connectDetail();
    void connectPages();
    void connectImports();
    void connectPostingActions();
    void connectViewActions();
    void connectHelpActions();
    void connectDateActions();
    void connectFindActions();
    void editReminders();
    void applyChange(const StoreChange &change);
    void showAnswer(const PostingList &answer, const PostingQuery &query);
    void choose(const SidebarEntry &entry);
    void followSelection();
    void focusList();
    void focusPostings();
    void showComparison();
    void compareVersions(PostingId posting, int older, int newer);
    void showBoard();
    void showToday();
    void showStatistics();
    void recordFor(PostingId posting);
    void showDuplicates();
    void askOverride(const TrackRequest &request, const PostingVerdict &verdict);
    void openPalette();
    void search(const QString &query);
    void openWindow(PostingId posting);
    PostingWindow *makeWindow();
    void togglePreview();
    void openSettings();
    void openShortcuts();
    void openHelp();
    void walk(int by);
    void noteStop();
    void setUpTheme();

    Services m_services;
    Theme &m_theme;
    QSettings &m_settings;
    WindowState m_state;
    WindowParts m_parts;
    Actions *m_actions = nullptr;
    Notices *m_notices = nullptr;
    WindowControllers m_do;
    std::vector<QPointer<PostingWindow>> m_windows;
    QPointer<HelpWindow> m_help;
    QPointer<PostingWindow> m_preview; ///< shows what is current in the list
    ViewTrail m_trail;
    PostingPages m_pages;
    PostingView::Engine m_engine;
    PostingId m_toSelect{}; ///< once it is in the list
};

} // namespace Shortlist
