// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/change.h"
#include "models/domain/views.h"

#include <QObject>

namespace Shortlist {

class DuplicatesPage;
class Notices;
class UndoController;
struct MergeOutcome;
struct MergeRequest;
struct Services;

/// Fills the page of postings that may be one, and carries out what the user decides there.
class DuplicatesController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    DuplicatesController(const Services &services, DuplicatesPage &page, Notices &notices, UndoController &undo);

    void refresh();
    void applyChange(const StoreChange &change);

private:
    void loadPair(PostingId one, PostingId other);
    void merge(const MergeRequest &request);

    const Services &m_services;
    DuplicatesPage &m_page;
    Notices &m_notices;
    UndoController &m_undo;
};

} // namespace Shortlist
