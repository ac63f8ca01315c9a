// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/headpane.h"

#include <QEvent>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace Shortlist {

namespace {

constexpr int LeastHeight = 96;

} // namespace

HeadPane::HeadPane(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // it follows the focus of what it holds
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    viewport()->setAutoFillBackground(false);
}

void HeadPane::setContent(QWidget *content)
{
    setWidget(content);
    content->setAutoFillBackground(false);
}

QSize HeadPane::sizeHint() const
{
    const QSize content = widget()->sizeHint();
    // A scroll bar that is shown takes lines their width: without the room for those it would never go again.
    const int lines = verticalScrollBar()->isVisible() ? viewport()->width() : width();
    return {content.width(), widget()->hasHeightForWidth() ? widget()->heightForWidth(lines) : content.height()};
}

QSize HeadPane::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(),
            std::min(LeastHeight, sizeHint().height())};
}

void HeadPane::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry(); // lines break elsewhere
}

bool HeadPane::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDone = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return isDone;
}

} // namespace Shortlist
