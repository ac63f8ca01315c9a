// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/changebanner.h"

#include "ui/common/look.h"
#include "ui/common/tokens.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Shortlist {

ChangeBanner::ChangeBanner(const Theme &theme, QWidget *parent)
    : Card(Tone::Soon, theme, parent)
    , m_changes(makeLabel({}, Look::Default))
    , m_show(makeButton(tr("Show what changed"), Look::Default))
{
    QLabel *title = makeLabel(tr("The employer changed this posting"), Look::Strong);
    title->setWordWrap(true);
    m_changes->setTextFormat(Qt::PlainText);
    m_changes->setWordWrap(true);
    m_changes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *text = new QVBoxLayout;
    text->setSpacing(Space::Half);
    text->addWidget(title);
    text->addWidget(m_changes);
    text->addStretch(1);
    QPushButton *noted = makeButton(tr("Noted"), Look::Quiet);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(Space::Half);
    buttons->addWidget(m_show);
    buttons->addWidget(noted);
    buttons->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::Double + Space::Quarter, Space::OneHalf, Space::OneHalf, Space::OneHalf);
    row->setSpacing(Space::Double);
    row->addLayout(text, 1);
    row->addLayout(buttons);
    connect(m_show, &QPushButton::clicked, this, &ChangeBanner::showClicked);
    connect(noted, &QPushButton::clicked, this, &ChangeBanner::notedClicked);
    setAccessibleName(tr("Changes by the employer"));
    hide();
}

void ChangeBanner::setChanges(const QStringList &sentences)
{
    const QString text = sentences.join(u'\n');
    m_changes->setText(text);
    setAccessibleDescription(text);
    setVisible(!sentences.isEmpty());
}

void ChangeBanner::setDensity(Density density)
{
    m_changes->setHidden(density == Density::Compact);
    m_show->setHidden(density == Density::Compact);
}

} // namespace Shortlist
