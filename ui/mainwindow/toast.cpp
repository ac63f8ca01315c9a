// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/toast.h"

#include "ui/common/look.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"

#include <QAccessible>
#include <QEvent>
#include <QGraphicsDropShadowEffect>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>
#include <chrono>

namespace Shortlist {

using namespace std::chrono_literals;

namespace {

constexpr auto Life = 8s;
constexpr int FromBottom = 92; ///< above the buttons at the end of a page
constexpr int MostWidth = 560;

} // namespace

Toast::Toast(QWidget *parent)
    : QFrame(parent)
    , m_text(makeLabel({}, Look::Default, this))
    , m_undo(makeButton(tr("Undo"), Look::Default, this))
    , m_close(makeButton(tr("Dismiss"), Look::Quiet, this))
{
    setLook(*this, Look::Card);
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(24);
    shadow->setOffset(0, 4);
    shadow->setColor(QColor(0, 0, 0, 60));
    setGraphicsEffect(shadow);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::Double, Space::Unit, Space::Unit, Space::Unit);
    row->setSpacing(Space::Unit);
    row->addWidget(m_text, 1);
    row->addWidget(m_undo);
    row->addWidget(m_close);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT undoRequested();
    });
    parent->installEventFilter(this);
    hide();
}

void Toast::show(const QString &text, Offer offer)
{
    m_text->setText(text);
    m_undo->setVisible(offer == Offer::Undo);
    setAccessibleName(text);
    place();
    QFrame::show();
    raise();
    m_timer.start(Life);
    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void Toast::place()
{
    const QWidget *host = parentWidget();
    m_text->setWordWrap(false);
    const int widest = std::min(MostWidth, host->width() - 2 * Space::Triple);
    if (sizeHint().width() > widest)
        m_text->setWordWrap(true);
    const int wide = std::min(sizeHint().width(), widest);
    const int high = std::max(sizeHint().height(), layout()->totalHeightForWidth(wide));
    setGeometry((host->width() - wide) / 2, host->height() - high - FromBottom, wide, high);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

/// Its size is its own, which no layout keeps.
void Toast::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    const bool isOfText = event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange;
    if (isOfText && isVisible())
        QTimer::singleShot(0, this, &Toast::place); // when its parts know their fonts
}

void Toast::enterEvent(QEnterEvent *event)
{
    m_timer.stop();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    m_timer.start(Life);
    QFrame::leaveEvent(event);
}

} // namespace Shortlist
