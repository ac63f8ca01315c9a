// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Shortlist {

class AppointmentController;
class BoardController;
class ComparisonController;
class DetailController;
class DropController;
class DuplicatesController;
class EvidenceController;
class FacetController;
class ImportController;
class LibraryView;
class PaletteController;
class PostingBrowser;
class ProfileController;
class ReadingController;
class ReminderController;
class SearchController;
class SelectionController;
class SidebarController;
class SlotsController;
class StagesController;
class StatisticsController;
class TagController;
class TodayController;
class TrackingController;
class UndoController;

/// Who carries out what the user wants in the window, which owns them.
struct WindowControllers
{
    LibraryView *library = nullptr;
    PostingBrowser *browser = nullptr;
    SearchController *search = nullptr;
    FacetController *facets = nullptr;
    PaletteController *palette = nullptr;
    UndoController *undo = nullptr;
    TagController *tags = nullptr;
    SelectionController *selection = nullptr;
    DropController *drops = nullptr;
    SidebarController *sidebar = nullptr;
    TrackingController *tracking = nullptr;
    DetailController *details = nullptr;
    AppointmentController *appointments = nullptr;
    EvidenceController *evidence = nullptr;
    ReminderController *reminders = nullptr; ///< once MainWindow::remind() was called
    ImportController *imports = nullptr;
    ReadingController *reading = nullptr;
    ProfileController *profile = nullptr;
    ComparisonController *comparison = nullptr;
    SlotsController *places = nullptr;
    DuplicatesController *duplicates = nullptr;
    BoardController *board = nullptr;
    TodayController *today = nullptr;
    StatisticsController *statistics = nullptr;
    StagesController *stages = nullptr;
};

} // namespace Shortlist
