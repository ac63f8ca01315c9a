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
    return {widget()->sizeHint().width(), neededHeight()};
}

int HeadPane::neededHeight() const
{
    return widget()->hasHeightForWidth() ? widget()->heightForWidth(width()) : widget()->sizeHint().height();
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
    showBarWhereNeeded();
}

bool HeadPane::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDone = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        showBarWhereNeeded();
    }
    return isDone;
}

/// By the width without a bar: QScrollArea goes by what it has with one, where more lines are needed, and so keeps a
/// bar that once was there.
void HeadPane::showBarWhereNeeded()
{
    setVerticalScrollBarPolicy(height() < neededHeight() ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
}

} // namespace Shortlist
