// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/commandpalette.h"

#include "ui/common/look.h"
#include "ui/common/theme.h"
#include "ui/mainwindow/commanddelegate.h"
#include "ui/mainwindow/fuzzy.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Shortlist {

namespace {

constexpr int PaletteWidth = 520;
constexpr int PaletteHeight = 380;
constexpr int FromTop = 80;

bool isMove(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
}

} // namespace

QString plainText(const QAction &action)
{
    QString text = action.text();
    text.remove(u'&');
    if (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

CommandPalette::CommandPalette(std::vector<QAction *> actions, const Theme &theme, QWidget *parent)
    : QDialog(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_actions(std::move(actions))
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setLook(*this, Look::Popup);
    setAccessibleName(tr("Commands"));
    m_field->setPlaceholderText(tr("What do you want to do?"));
    m_field->setAccessibleName(tr("Command"));
    m_field->installEventFilter(this);
    m_list->setItemDelegate(new CommandDelegate(theme, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Commands"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Unit, Space::Unit, Space::Unit, Space::Unit);
    column->setSpacing(Space::Unit);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    filter({});
    resize(theme.scaled(PaletteWidth), theme.scaled(PaletteHeight));
    const QPoint top = parent->mapToGlobal(QPoint((parent->width() - width()) / 2, FromTop));
    move(top);
    m_field->setFocus();
}

QStringList CommandPalette::offered() const
{
    QStringList names;
    for (int row = 0; row < m_list->count(); ++row)
        names.append(m_list->item(row)->text());
    return names;
}

void CommandPalette::filter(const QString &pattern)
{
    std::vector<std::pair<int, QAction *>> scored;
    for (QAction *action : m_actions)
        if (const int score = fuzzyScore(pattern, plainText(*action)); score > 0 && action->isEnabled())
            scored.emplace_back(score, action);
    std::stable_sort(scored.begin(), scored.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    m_list->clear();
    for (const auto &[score, action] : scored) {
        auto *item = new QListWidgetItem(plainText(*action), m_list);
        item->setData(CommandDelegate::KeysRole, action->shortcut().toString(QKeySequence::NativeText));
        item->setData(CommandDelegate::ActionRole, QVariant::fromValue(action));
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::run()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (item == nullptr)
        return;
    auto *action = item->data(CommandDelegate::ActionRole).value<QAction *>();
    close();
    // Only once the palette is gone, so that what the command opens gets the focus.
    QTimer::singleShot(0, action, &QAction::trigger);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress && isMove(static_cast<QKeyEvent *>(event)->key())) {
        QCoreApplication::sendEvent(m_list, event);
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace Shortlist
