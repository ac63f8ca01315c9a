// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Shortlist {

class Camera;
class MainWindow;
class Story;

/// What the window shows before anything is stored: the empty window, the drop mark, the staging view.
bool shootEmpty(MainWindow &window, Camera &camera, const QString &samples);

/// Every view of a library with postings in it. The window keeps its size, and shows the reading page afterwards.
bool shootLibrary(MainWindow &window, Camera &camera, const Story &story);
/// What is asked and shown in front of the window: dialogs, menus, the source.
bool shootDialogs(MainWindow &window, Camera &camera, const Story &story);
/// The views that look back and ahead, once the story has gone on.
bool shootHistory(MainWindow &window, Camera &camera, const Story &story);

/// What came in a second time: an employer's changes and a likely duplicate.
bool shootReview(MainWindow &window, Camera &camera, const Story &story);

} // namespace Shortlist
