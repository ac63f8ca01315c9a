// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Shortlist {

class LibraryView;
class Notices;
class TodayPage;
class TrackingController;
struct Services;

/// Keeps what is to be done up to date, on its page and as a number in the sidebar.
class TodayController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    TodayController(const Services &services, LibraryView &library, TodayPage &page, Notices &notices,
                    TrackingController &tracking);

    void refresh();

private:
    const Services &m_services;
    LibraryView &m_library;
    TodayPage &m_page;
    Notices &m_notices;
};

} // namespace Shortlist
