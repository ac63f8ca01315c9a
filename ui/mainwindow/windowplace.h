// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/views.h"
#include "ui/detail/detailpane.h"
#include "ui/mainwindow/viewtrail.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace Shortlist {

/// Where the user is in the window, beyond what WindowState remembers: for building it anew.
struct WindowPlace
{
    int page = 0; ///< MainWindow::Page
    PostingId posting{};
    DetailPane::Page detail = DetailPane::Page::Posting;
    QString employer; ///< whose slots are shown, or were last
    std::vector<PostingId> compared;
    std::vector<PostingId> windows; ///< postings in windows of their own
    ViewTrail trail;
    Qt::WindowStates state;
};

} // namespace Shortlist
