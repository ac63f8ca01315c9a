// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/tagpopup.h"

#include "ui/common/look.h"
#include "ui/common/theme.h"
#include "ui/mainwindow/commanddelegate.h"
#include "ui/mainwindow/fuzzy.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr int PopupWidth = 260;
constexpr int PopupHeight = 300;
constexpr int LongestName = 60;
enum Role { CarriedRole = Qt::UserRole + 16, NameRole };

QString markOf(TagPopup::Carried carried)
{
    switch (carried) {
    case TagPopup::Carried::None:
        return {};
    case TagPopup::Carried::Some:
        return u"–"_s;
    case TagPopup::Carried::All:
        return u"✓"_s;
    }
    return {};
}

} // namespace

TagPopup::TagPopup(std::vector<Choice> choices, const Theme &theme, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_theme(theme)
    , m_choices(std::move(choices))
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setLook(*this, Look::Popup);
    setAccessibleName(tr("Tags"));
    m_field->setPlaceholderText(tr("Tag name"));
    m_field->setAccessibleName(tr("Tag name"));
    m_field->setMaxLength(LongestName);
    m_field->installEventFilter(this);
    m_list->setItemDelegate(new CommandDelegate(theme, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Known tags"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Unit, Space::Unit, Space::Unit, Space::Unit);
    column->setSpacing(Space::Half);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    connect(m_field, &QLineEdit::textChanged, this, &TagPopup::filter);
    connect(m_field, &QLineEdit::returnPressed, this, &TagPopup::accept);
    connect(m_list, &QListWidget::itemClicked, this, &TagPopup::accept);
    resize(theme.scaled(PopupWidth), theme.scaled(PopupHeight));
    filter({});
}

void TagPopup::popUp(const QPoint &globalPosition)
{
    const QRect room = screen()->availableGeometry();
    move(std::clamp(globalPosition.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(globalPosition.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    m_field->setFocus();
}

void TagPopup::filter(const QString &text)
{
    m_list->clear();
    const QString name = text.trimmed();
    bool isKnown = name.isEmpty();
    for (const Choice &choice : m_choices) {
        isKnown = isKnown || choice.tag.name.compare(name, Qt::CaseInsensitive) == 0;
        if (fuzzyScore(name, choice.tag.name) == 0)
            continue;
        auto *item = new QListWidgetItem(choice.tag.name, m_list);
        item->setData(CommandDelegate::ColourRole, QColor(choice.tag.colour));
        item->setData(CommandDelegate::KeysRole, markOf(choice.carried));
        item->setData(CarriedRole, choice.carried == Carried::All);
        item->setData(NameRole, choice.tag.name);
    }
    if (!isKnown) {
        auto *item = new QListWidgetItem(tr("New tag “%1”").arg(name), m_list);
        item->setData(NameRole, name);
    }
    m_list->setCurrentRow(0);
    fitHeight();
}

void TagPopup::fitHeight()
{
    const int rows = m_list->count() * std::max(m_list->sizeHintForRow(0), 0) + 2 * m_list->frameWidth();
    const int others =
        m_field->sizeHint().height() + layout()->spacing() + 2 * Space::Unit + 2 * frameWidth() + Space::Half;
    resize(width(), std::min(rows + others, m_theme.scaled(PopupHeight)));
}

void TagPopup::accept()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (item == nullptr)
        return;
    const QString name = item->data(NameRole).toString();
    const bool isOnAll = item->data(CarriedRole).toBool();
    close();
    if (isOnAll)
        Q_EMIT removeRequested(name);
    else
        Q_EMIT addRequested(name);
}

bool TagPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
        if (key == Qt::Key_Escape) {
            close();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace Shortlist
