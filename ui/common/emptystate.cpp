// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/emptystate.h"

#include "ui/common/look.h"
#include "ui/common/mnemonics.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <memory>

namespace Shortlist {

namespace {

constexpr int IconSize = 40;
constexpr int TextWidth = 360;

} // namespace

EmptyState::EmptyState(IconName icon, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_iconName(icon)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_title(makeLabel({}, Look::Heading, this))
    , m_text(makeLabel({}, Look::Dim, this))
    , m_buttons(new QBoxLayout(QBoxLayout::LeftToRight))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Triple, Space::Triple, Space::Triple, Space::Triple);
    column->setSpacing(Space::Unit);
    column->addStretch(2);
    for (QLabel *label : {m_icon, m_title, m_text}) {
        label->setAlignment(Qt::AlignHCenter);
        column->addWidget(label);
    }
    m_title->setWordWrap(true);
    column->setAlignment(m_text, Qt::AlignHCenter);
    column->addSpacing(Space::Unit);
    m_buttons->setSpacing(Space::Unit);
    m_buttons->setAlignment(Qt::AlignHCenter);
    column->addLayout(m_buttons);
    column->addStretch(3);
    connect(&theme, &Theme::changed, this, &EmptyState::updateIcon);
    updateIcon();
}

void EmptyState::setWords(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    fitWidth();
    setAccessibleName(title);
    setAccessibleDescription(text);
}

QPushButton *EmptyState::addButton(const QString &text)
{
    QPushButton *button = makeButton(text, m_buttons->isEmpty() ? Look::Primary : Look::Default, this);
    if (m_buttons->isEmpty())
        setFocusProxy(button);
    button->setAutoDefault(true); // Return presses the one that has the focus
    m_buttons->addWidget(button);
    fitWidth();
    return button;
}

void EmptyState::setActions(const QList<QAction *> &actions)
{
    if (actions == m_actions)
        return; // whoever is at one of them stays there
    m_actions = actions;
    while (const std::unique_ptr<QLayoutItem> item{m_buttons->takeAt(0)}) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was pressed
    }
    for (QAction *action : actions) {
        QPushButton *button = addButton(withoutMnemonic(action->text())); // the menu's letters are for the menu
        setLook(*button, Look::Default);
        button->setToolTip(plainToolTip(action->shortcut().toString(QKeySequence::NativeText)));
        button->setEnabled(action->isEnabled());
        connect(action, &QAction::changed, button, [action, button] { button->setEnabled(action->isEnabled()); });
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
    }
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    fitWidth();
    QWidget::resizeEvent(event);
}

void EmptyState::fitWidth()
{
    // A wrapping label asks for a square; the text reads better in few wide lines. A layout that aligns an item does
    // not ask for the height that goes with its width.
    const int textWidth = std::clamp(width() - 2 * Space::Triple, 1, m_theme.scaled(TextWidth));
    m_text->setFixedWidth(textWidth);
    m_text->setMinimumHeight(0); // QLabel never answers with less than its minimum, here that of the last width
    m_text->setFixedHeight(std::max(m_text->heightForWidth(textWidth), 0));
    // Beside each other where they fit, else one below the other: a button never loses its words.
    const int room = width() - 2 * Space::Triple;
    int wanted = -Space::Unit;
    for (int i = 0; i < m_buttons->count(); ++i)
        wanted += Space::Unit + m_buttons->itemAt(i)->sizeHint().width();
    m_buttons->setDirection(wanted <= room ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void EmptyState::updateIcon()
{
    m_icon->setPixmap(iconPixmap(m_iconName, m_theme.tokens().dim, m_theme.scaled(IconSize), devicePixelRatioF()));
}

} // namespace Shortlist
