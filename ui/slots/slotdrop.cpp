// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slots/slotdrop.h"

#include "models/items/postinglistmodel.h"
#include "ui/slots/slotcard.h"
#include "ui/slots/slotwords.h"

#include <QDragEnterEvent>
#include <QLocale>
#include <QMimeData>
#include <QScrollArea>

#include <algorithm>

namespace Shortlist {

namespace {

const SlotEntry *entryIn(const std::vector<SlotEntry> &entries, PostingId posting)
{
    const auto found = std::ranges::find(entries, posting, &SlotEntry::posting);
    return found == entries.end() ? nullptr : &*found;
}

} // namespace

SlotDrop::SlotDrop(QScrollArea &page, const GroupSlots &group)
    : QObject(&page)
    , m_page(page)
    , m_group(group)
{
    page.setAcceptDrops(true);
    page.viewport()->installEventFilter(this);
}

bool SlotDrop::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
        enter(static_cast<QDragEnterEvent &>(*event));
        return true;
    case QEvent::DragMove: {
        auto &move = static_cast<QDragMoveEvent &>(*event);
        const SlotCard *card = cardAt(move.position().toPoint());
        move.setAccepted(card != nullptr && card->offer() == SlotCard::Offer::Takes);
        return true;
    }
    case QEvent::DragLeave:
        endOffers();
        return true;
    case QEvent::Drop:
        drop(static_cast<QDropEvent &>(*event));
        return true;
    default:
        return QObject::eventFilter(watched, event);
    }
}

void SlotDrop::enter(QDragEnterEvent &event)
{
    event.setAccepted(event.mimeData()->hasFormat(PostingListModel::mimeType()));
    if (!event.isAccepted())
        return;
    const std::vector<PostingId> postings = PostingListModel::idsOf(*event.mimeData());
    for (SlotCard *card : cards()) {
        const QString why = refusal(card->number() - 1, postings);
        if (why.isEmpty())
            card->setOffer(SlotCard::Offer::Takes, tr("Slot %1: plan it here").arg(QLocale().toString(card->number())));
        else
            card->setOffer(SlotCard::Offer::Refuses, why);
    }
}

void SlotDrop::drop(QDropEvent &event)
{
    const SlotCard *card = cardAt(event.position().toPoint());
    const bool isTaken = card != nullptr && card->offer() == SlotCard::Offer::Takes;
    endOffers();
    event.setAccepted(isTaken);
    if (!isTaken)
        return;
    const PostingId posting = PostingListModel::idsOf(*event.mimeData()).front();
    const std::vector<PostingId> order = orderWith(card->number() - 1, posting);
    if (entryIn(m_group.planned, posting) != nullptr)
        Q_EMIT orderRequested(order);
    else
        Q_EMIT planRequested(posting, order);
}

void SlotDrop::endOffers()
{
    for (SlotCard *card : cards())
        card->setOffer(SlotCard::Offer::None);
}

QString SlotDrop::refusal(int index, const std::vector<PostingId> &postings) const
{
    if (postings.size() != 1)
        return tr("One posting at a time");
    const PostingId posting = postings.front();
    if (entryIn(m_group.holders, posting) != nullptr)
        return tr("This posting holds a slot already");
    if (index < int(m_group.holders.size()))
        return tr("Taken by an application");
    if (entryIn(m_group.planned, posting) != nullptr)
        return {};
    const SlotEntry *entry = entryIn(m_group.others, posting);
    if (entry == nullptr)
        return tr("Not of these employers, or no longer open to you");
    return entry->verdict.verdict == VerdictKind::Refused ? SlotWords::verdict(*entry) : QString();
}

std::vector<PostingId> SlotDrop::orderWith(int index, PostingId posting) const
{
    std::vector<PostingId> order;
    for (const SlotEntry &entry : m_group.planned)
        if (entry.posting != posting)
            order.push_back(entry.posting);
    const int place = std::clamp(index - int(m_group.holders.size()), 0, int(order.size()));
    order.insert(order.begin() + place, posting);
    return order;
}

SlotCard *SlotDrop::cardAt(const QPoint &position) const
{
    for (QWidget *at = m_page.viewport()->childAt(position); at != nullptr; at = at->parentWidget())
        if (auto *card = qobject_cast<SlotCard *>(at))
            return card;
    return nullptr;
}

QList<SlotCard *> SlotDrop::cards() const
{
    return m_page.widget()->findChildren<SlotCard *>();
}

} // namespace Shortlist
