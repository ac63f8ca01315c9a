// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/pickpopup.h"

#include "ui/common/look.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/mainwindow/commanddelegate.h"
#include "ui/mainwindow/fuzzy.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace Shortlist {

namespace {

constexpr int PopupWidth = 300;
constexpr int PopupHeight = 420;
constexpr int LongestName = 60;
constexpr int NewPick = -1;
enum Role { PickRole = Qt::UserRole + 16 };

/// What is written begins a word of the name: where new names are made, scattered letters must not stand for an old
/// one.
bool begins(const QString &name, const QString &typed)
{
    for (qsizetype at = name.indexOf(typed, 0, Qt::CaseInsensitive); at >= 0;
         at = name.indexOf(typed, at + 1, Qt::CaseInsensitive))
        if (at == 0 || !name.at(at - 1).isLetterOrNumber())
            return true;
    return false;
}

} // namespace

PickPopup::PickPopup(const QString &name, const QString &placeholder, const Theme &theme, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_theme(theme)
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_hint(makeLabel({}, Look::SmallDim, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setLook(*this, Look::Popup);
    setAccessibleName(name);
    m_field->setPlaceholderText(placeholder);
    m_field->setAccessibleName(placeholder);
    m_field->setMaxLength(LongestName);
    m_field->installEventFilter(this);
    m_list->setItemDelegate(new CommandDelegate(theme, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(name);
    m_hint->setContentsMargins(Space::Unit, 0, Space::Unit, 0);
    m_hint->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Unit, Space::Unit, Space::Unit, Space::Unit);
    column->setSpacing(Space::Half);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);
    connect(m_field, &QLineEdit::textChanged, this, &PickPopup::filter);
    connect(m_field, &QLineEdit::returnPressed, this, &PickPopup::entered);
    connect(m_list, &QListWidget::itemClicked, this, [this] {
        if (isOnNew())
            Q_EMIT entered();
        else if (currentPick() >= 0)
            Q_EMIT toggled(currentPick());
    });
    resize(theme.scaled(PopupWidth), theme.scaled(PopupHeight));
}

void PickPopup::setPicks(std::vector<Pick> picks)
{
    m_picks = std::move(picks);
    filter();
}

void PickPopup::setHint(const QString &text)
{
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
    fitHeight();
}

void PickPopup::popUp(const QPoint &globalPosition)
{
    const QRect room = screen()->availableGeometry();
    move(std::clamp(globalPosition.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(globalPosition.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    m_field->setFocus();
}

QString PickPopup::typed() const
{
    return m_field->text().trimmed();
}

void PickPopup::clearTyped()
{
    m_field->clear();
}

int PickPopup::currentPick() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item == nullptr ? NewPick : item->data(PickRole).toInt();
}

bool PickPopup::isOnNew() const
{
    return m_list->currentItem() != nullptr && currentPick() == NewPick;
}

QString PickPopup::newLine(const QString &) const
{
    return {};
}

bool PickPopup::finds(const QString &text, const QString &name) const
{
    return newLine(text).isEmpty() ? fuzzyScore(text, name) > 0 : begins(name, text);
}

QListWidgetItem *PickPopup::addPick(int index)
{
    const Pick &pick = m_picks[size_t(index)];
    auto *item = new QListWidgetItem(pick.name, m_list);
    item->setData(CommandDelegate::ColourRole, pick.colour);
    item->setData(CommandDelegate::KeysRole, pick.detail);
    item->setData(CommandDelegate::DepthRole, pick.depth);
    item->setData(CommandDelegate::IsKeyRole, pick.isKey);
    item->setData(PickRole, index);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setCheckState(pick.state);
    return item;
}

void PickPopup::filter()
{
    const QString name = typed();
    const int before = currentPick();
    const int scrolled = m_list->verticalScrollBar()->value();
    m_list->clear();
    bool isKnown = name.isEmpty();
    QString section;
    QListWidgetItem *current = nullptr;
    for (int i = 0; i < int(m_picks.size()); ++i) {
        const Pick &pick = m_picks[size_t(i)];
        isKnown = isKnown || pick.name.compare(name, Qt::CaseInsensitive) == 0;
        const bool isHidden = name.isEmpty() ? pick.isSpare && pick.state == Qt::Unchecked : !finds(name, pick.name);
        if (isHidden)
            continue;
        if (pick.section != section) {
            section = pick.section;
            auto *heading = new QListWidgetItem(section, m_list);
            heading->setData(CommandDelegate::SectionRole, true);
            heading->setFlags(Qt::NoItemFlags);
        }
        QListWidgetItem *item = addPick(i);
        if (current == nullptr || i == before)
            current = item;
    }
    if (const QString line = isKnown ? QString() : newLine(name); !line.isEmpty()) {
        auto *item = new QListWidgetItem(line, m_list);
        item->setData(PickRole, NewPick);
        current = current == nullptr ? item : current;
    }
    m_list->setCurrentItem(current);
    m_list->verticalScrollBar()->setValue(scrolled);
    fitHeight();
}

void PickPopup::fitHeight()
{
    int rows = 2 * m_list->frameWidth();
    for (int row = 0; row < m_list->count(); ++row)
        rows += m_list->sizeHintForRow(row);
    const int hint = m_hint->isHidden() ? 0 : m_hint->sizeHint().height() + layout()->spacing();
    const int others =
        m_field->sizeHint().height() + layout()->spacing() + 2 * Space::Unit + 2 * frameWidth() + Space::Half + hint;
    resize(width(), std::min(rows + others, m_theme.scaled(PopupHeight)));
}

void PickPopup::step(int by)
{
    for (int row = m_list->currentRow() + by; row >= 0 && row < m_list->count(); row += by) {
        if (m_list->item(row)->flags().testFlag(Qt::ItemIsSelectable)) {
            m_list->setCurrentRow(row);
            return;
        }
    }
}

bool PickPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Space:
        if (!m_field->text().isEmpty() || currentPick() < 0)
            return false;
        Q_EMIT toggled(currentPick());
        return true;
    case Qt::Key_Escape:
        Q_EMIT cancelled();
        close();
        return true;
    default:
        return false;
    }
}

void PickPopup::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    Q_EMIT closed();
}

} // namespace Shortlist
