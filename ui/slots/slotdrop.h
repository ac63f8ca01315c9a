// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/views.h"

#include <QObject>

#include <vector>

class QDragEnterEvent;
class QDropEvent;
class QScrollArea;

namespace Shortlist {

class SlotCard;

/// Lets a posting be dropped on a place of the pool. While it is over the page, every place says what would come of it,
/// or why it does not take it.
class SlotDrop : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this; `group` is what the page shows.
    SlotDrop(QScrollArea &page, const GroupSlots &group);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// One that is not planned yet is to be, in that order.
    void planRequested(Shortlist::PostingId posting, const std::vector<Shortlist::PostingId> &order);
    void orderRequested(const std::vector<Shortlist::PostingId> &order);

private:
    void enter(QDragEnterEvent &event);
    void drop(QDropEvent &event);
    void endOffers();
    /// Empty where the place takes them.
    QString refusal(int index, const std::vector<PostingId> &postings) const;
    std::vector<PostingId> orderWith(int index, PostingId posting) const;
    SlotCard *cardAt(const QPoint &position) const;
    QList<SlotCard *> cards() const;

    QScrollArea &m_page;
    const GroupSlots &m_group;
};

} // namespace Shortlist
