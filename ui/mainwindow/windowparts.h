// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/web/postingview.h"

class QMainWindow;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace Shortlist {

class BoardPage;
class CompareView;
class CrashNotice;
class DetailPane;
class DropButton;
class DropOverlay;
class DuplicatesPage;
class ListPane;
class SearchAssist;
class SearchBar;
class Sidebar;
class SlotsPage;
class StagingPage;
class StatisticsPage;
class StatusBar;
class Theme;
class Toast;
class TodayPage;

/// The widgets of the window; all belong to it.
struct WindowParts
{
    SearchBar *search = nullptr;
    SearchAssist *assist = nullptr; ///< below it, over everything
    DropButton *compare = nullptr;
    QPushButton *import = nullptr;
    QPushButton *menuButton = nullptr;
    QLabel *readOnly = nullptr; ///< says that nothing can be changed; hidden where it can
    CrashNotice *crash = nullptr;
    Sidebar *sidebar = nullptr;
    QSplitter *outer = nullptr; ///< sidebar, pages
    QStackedWidget *pages = nullptr;
    QSplitter *reading = nullptr; ///< list, detail
    ListPane *list = nullptr;
    DetailPane *detail = nullptr;
    PostingView *description = nullptr;
    CompareView *comparison = nullptr;
    SlotsPage *places = nullptr;
    StagingPage *staging = nullptr;
    DuplicatesPage *duplicates = nullptr;
    BoardPage *board = nullptr;
    TodayPage *today = nullptr;
    StatisticsPage *statistics = nullptr;
    StatusBar *status = nullptr;
    Toast *toast = nullptr;
    DropOverlay *overlay = nullptr;
};

/// Builds and lays out everything in `window`. `theme` must outlive it.
WindowParts makeWindowParts(QMainWindow &window, const Theme &theme, PostingView::Engine engine);

} // namespace Shortlist
