// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/views.h"
#include "models/items/sidebarmodel.h"

#include <QObject>

#include <vector>

namespace Shortlist {

class LibraryView;
class Notices;
class Sidebar;
class TagController;
class TrackingController;
struct Services;

/// Postings that are dropped on a line of the sidebar become what the line stands for.
class DropController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    DropController(const Services &services, const LibraryView &library, Sidebar &sidebar, TagController &tags,
                   TrackingController &tracking, Notices &notices);

Q_SIGNALS:
    void trashRequested(const std::vector<Shortlist::PostingId> &postings);

private:
    void drop(const SidebarEntry &entry, const std::vector<PostingId> &postings);
    /// Plans those that are the employer's.
    void plan(const SidebarEntry &employer, const std::vector<PostingId> &postings);
    /// Gives them the tags and the stage that the search asks for.
    void makeFit(const SidebarEntry &search, const std::vector<PostingId> &postings);

    const Services &m_services;
    const LibraryView &m_library;
    TagController &m_tags;
    TrackingController &m_tracking;
    Notices &m_notices;
};

} // namespace Shortlist
