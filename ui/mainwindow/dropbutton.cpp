// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/dropbutton.h"

#include "models/items/postinglistmodel.h"

#include <QDropEvent>
#include <QMimeData>
#include <QTimer>

namespace Shortlist {

namespace {

constexpr int PatienceMs = 700;

} // namespace

DropButton::DropButton(QWidget *parent)
    : QPushButton(parent)
    , m_patience(new QTimer(this))
{
    setAcceptDrops(true);
    m_patience->setSingleShot(true);
    m_patience->setInterval(PatienceMs);
    connect(m_patience, &QTimer::timeout, this, [this] {
        m_hasOpened = true;
        click();
    });
}

void DropButton::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasFormat(PostingListModel::mimeType()))
        return;
    event->acceptProposedAction();
    setDown(true);
    m_hasOpened = false;
    m_patience->start();
}

void DropButton::dragMoveEvent(QDragMoveEvent *event)
{
    if (event->mimeData()->hasFormat(PostingListModel::mimeType()))
        event->acceptProposedAction();
}

void DropButton::dragLeaveEvent(QDragLeaveEvent *)
{
    endDrag();
}

void DropButton::dropEvent(QDropEvent *event)
{
    endDrag();
    event->acceptProposedAction();
    Q_EMIT postingsDropped(PostingListModel::idsOf(*event->mimeData()));
    if (m_hasOpened)
        Q_EMIT backRequested();
}

void DropButton::endDrag()
{
    m_patience->stop();
    setDown(false);
}

} // namespace Shortlist
