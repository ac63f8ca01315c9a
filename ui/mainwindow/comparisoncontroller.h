// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/change.h"
#include "models/domain/views.h"

#include <QObject>

#include <vector>

class QPushButton;

namespace Shortlist {

class Actions;
class CompareView;
class Notices;
struct Services;

/// The postings that were put beside each other, up to four.
class ComparisonController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    ComparisonController(const Services &services, CompareView &view, QPushButton &button, const Actions &actions,
                         Notices &notices);

    /// Puts them in, or takes them out where all are in.
    void toggle(const std::vector<PostingId> &postings);
    void remove(PostingId posting);
    void applyChange(const StoreChange &change);
    /// For the tick beside "Add to the comparison".
    void setChosen(const std::vector<PostingId> &postings);
    const std::vector<PostingId> &postings() const { return m_postings; }
    void setPostings(std::vector<PostingId> postings);

private:
    bool contains(PostingId posting) const;
    void update();
    void load();

    const Services &m_services;
    CompareView &m_view;
    QPushButton &m_button;
    const Actions &m_actions;
    Notices &m_notices;
    std::vector<PostingId> m_postings;
    std::vector<PostingId> m_chosen;
    quint64 m_load = 0;
};

} // namespace Shortlist
