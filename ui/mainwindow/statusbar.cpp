// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/statusbar.h"

#include "ui/common/look.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"
#include "ui/common/workbar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace Shortlist {

namespace {

QLabel *makeNote(QWidget *parent)
{
    QLabel *label = makeLabel({}, Look::SmallDim, parent);
    label->setWordWrap(false);
    return label;
}

QWidget *makeHint(const QString &key, const QString &text, QWidget *parent)
{
    auto *hint = new QWidget(parent);
    auto *row = new QHBoxLayout(hint);
    row->setContentsMargins(0, 0, Space::Unit, 0);
    row->setSpacing(Space::Unit - Space::Quarter);
    row->addWidget(makeLabel(key, Look::Key, hint));
    QLabel *label = makeNote(hint);
    label->setText(text);
    row->addWidget(label);
    return hint;
}

} // namespace

StatusBar::StatusBar(QWidget *parent)
    : QWidget(parent)
    , m_count(makeNote(this))
    , m_saved(makeNote(this))
    , m_network(makeNote(this))
    , m_waiting(makeButton({}, Look::Link, this))
    , m_hints(new QWidget(this))
    , m_work(new WorkBar(this))
{
    setLook(*this, Look::Bar);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::Double - Space::Quarter, Space::Half, Space::Half, Space::Half);
    row->setSpacing(Space::Unit - Space::Quarter);
    for (QLabel *note : {m_count, m_saved, m_network}) {
        row->addWidget(note);
        row->addSpacing(Space::OneHalf);
    }
    row->addWidget(m_waiting);
    connect(m_waiting, &QPushButton::clicked, this, &StatusBar::waitingRequested);
    row->addStretch(1);
    row->addWidget(m_work);
    row->addWidget(m_hints);
    auto *hints = new QHBoxLayout(m_hints);
    hints->setContentsMargins({});
    hints->setSpacing(row->spacing());
    m_hints->setMinimumWidth(1); // those that do not fit are left out
    for (QWidget *hint : {makeHint(tr("Ctrl K"), tr("commands"), m_hints), makeHint(tr("?"), tr("shortcuts"), m_hints),
                          makeHint(tr("C"), tr("add to comparison"), m_hints)})
        hints->addWidget(hint);
    setWaiting(0);
    setWork({});
    setNetworkUse(0, 0);
}

void StatusBar::setCount(int shown, int all)
{
    const QLocale locale;
    m_count->setText(shown == all ? tr("%Ln postings", nullptr, all)
                                  : tr("%1 of %Ln postings", nullptr, all).arg(locale.toString(shown)));
}

void StatusBar::setWaiting(int postings)
{
    m_waiting->setText(tr("%Ln postings wait to be imported", nullptr, postings));
    m_waiting->setVisible(postings > 0);
}

void StatusBar::setWork(const QString &text)
{
    m_saved->setText(text.isEmpty() ? tr("All saved") : text);
}

bool StatusBar::event(QEvent *event)
{
    const bool isDone = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fitHints();
    return isDone;
}

void StatusBar::fitHints()
{
    if (m_hints->isHidden())
        return;
    int room = width() - (layout()->sizeHint().width() - m_hints->sizeHint().width());
    const QLayout &hints = *m_hints->layout();
    for (int i = 0; i < hints.count(); ++i) {
        QWidget *hint = hints.itemAt(i)->widget();
        room -= hint->sizeHint().width() + (i == 0 ? 0 : hints.spacing());
        if (hint->isHidden() == (room >= 0))
            hint->setVisible(room >= 0);
    }
}

void StatusBar::follow(const SharedWork &work)
{
    m_hints->setVisible(work == nullptr);
    if (work != nullptr)
        m_work->follow(work, WorkBar::Showing::IfItLasts);
    else
        m_work->clear();
}

void StatusBar::setNetworkUse(int made, int refused)
{
    m_network->setText(tr("%Ln network requests since start", nullptr, made));
    m_network->setToolTip(
        refused == 0 ? tr("Shortlist works without a network, and postings cannot reach it.")
                     : tr("Postings tried %Ln times to load something. Every time was refused.", nullptr, refused));
}

} // namespace Shortlist
