// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QDir;

namespace Shortlist {

class Camera;
class MainWindow;

/// The import of a board with several postings, from the progress to the summary, and the offer to fetch a page.
/// Leaves nothing behind in the database. The board is written to `folder`.
bool shootImports(MainWindow &window, Camera &camera, const QDir &folder);

} // namespace Shortlist
