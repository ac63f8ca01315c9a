// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/change.h"
#include "models/domain/views.h"

#include <QObject>

namespace Shortlist {

class BoardPage;
class LibraryView;
class TrackingController;
struct Services;

/// Gives the board its stages and what moving a card would do, and has its moves recorded.
class BoardController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    BoardController(const Services &services, const LibraryView &library, BoardPage &page,
                    TrackingController &tracking);

    /// Asks anew what moving the current card would do.
    void refresh();
    void applyChange(const StoreChange &change);

private:
    const Services &m_services;
    BoardPage &m_page;
};

} // namespace Shortlist
