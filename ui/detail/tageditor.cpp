// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/tageditor.h"

#include "ui/common/chip.h"
#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/common/paintedline.h"
#include "ui/common/tagcolours.h"
#include "ui/common/theme.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QStringListModel>
#include <QStyle>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

constexpr int CrossSize = 10;
constexpr int LeastTarget = 24; ///< of what is clicked (WCAG 2.5.8)
constexpr int CrossRoom = 14;
constexpr int FieldWidth = 104;
constexpr int MaxTagChars = 60;

int heightOfTag(const Chip &chip, const Theme &theme)
{
    return std::max(chipSize(chip, theme).height(), theme.scaled(LeastTarget));
}

} // namespace

TagButton::TagButton(Tag tag, const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_tag(std::move(tag))
    , m_theme(theme)
{
    setText(m_tag.name);
    setAccessibleName(tr("Tag %1").arg(m_tag.name));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &TagButton::openMenu);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize TagButton::sizeHint() const
{
    const QSize chip = chipSize({m_tag.name, Tone::Neutral, QColor(m_tag.colour)}, m_theme);
    return {chip.width() + m_theme.scaled(CrossRoom), heightOfTag({m_tag.name}, m_theme)};
}

bool TagButton::event(QEvent *event)
{
    // Del takes off the tag that has the focus; it must not reach the window, where it removes the posting.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
            event->accept();
    }
    return QAbstractButton::event(event);
}

void TagButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = m_theme.tokens();
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.chip);
    painter.drawRoundedRect(rect(), Radius::Chip, Radius::Chip);
    paintChip(painter, mirrored(painter, rect(), rect().adjusted(0, 0, -m_theme.scaled(CrossRoom), 0)),
              {m_tag.name, Tone::Neutral, QColor(m_tag.colour)}, m_theme);
    painter.drawPixmap(mirrored(painter, rect(), crossRect()).topLeft(),
                       iconPixmap(IconName::Close, tokens.dim, crossRect().width(), devicePixelRatioF()));
    if (!hasFocus())
        return;
    painter.setPen(tokens.accent);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius::Chip, Radius::Chip);
}

void TagButton::mousePressEvent(QMouseEvent *event)
{
    const int x = QStyle::visualPos(layoutDirection(), rect(), event->position().toPoint()).x();
    const bool isOnCross = x >= crossRect().left() - Space::Quarter;
    if (event->button() == Qt::LeftButton && isOnCross)
        Q_EMIT removeRequested();
    else
        QAbstractButton::mousePressEvent(event);
}

void TagButton::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT removeRequested();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openMenu();
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

QRect TagButton::crossRect() const
{
    const int size = m_theme.scaled(CrossSize);
    return {width() - size - Space::Half - 1, (height() - size) / 2, size, size};
}

void TagButton::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addTagColours(*menu, m_tag.colour, [this](const QString &colour) { Q_EMIT colourRequested(colour); });
    menu->addSeparator();
    menu->addAction(tr("&Take off"), this, &TagButton::removeRequested);
    menu->popup(mapToGlobal(QPoint(0, height() + Space::Quarter)));
}

TagEditor::TagEditor(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_flow(new FlowLayout(this, Space::Half + 1))
    , m_field(new QLineEdit)
    , m_known(new QStringListModel(this))
{
    m_field->setPlaceholderText(tr("Add tag"));
    m_field->setAccessibleName(tr("Add a tag"));
    m_field->setMaxLength(MaxTagChars);
    m_field->setFrame(false);
    m_field->setObjectName(u"tagField"_s);
    auto *completer = new QCompleter(m_known, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_field->setCompleter(completer);
    // For those who can neither press Enter there nor see that it is what to do.
    auto *take = m_field->addAction(QIcon(), QLineEdit::TrailingPosition);
    take->setText(tr("Add this tag"));
    take->setVisible(false);
    const auto drawIcon = [this, take] { take->setIcon(icon(IconName::Check, m_theme)); };
    drawIcon();
    connect(&theme, &Theme::changed, take, drawIcon);
    connect(take, &QAction::triggered, this, &TagEditor::add);
    connect(m_field, &QLineEdit::textChanged, take, [take](const QString &text) { take->setVisible(!text.isEmpty()); });
    m_flow->addWidget(m_field);
    connect(m_field, &QLineEdit::returnPressed, this, &TagEditor::add);
    connect(&theme, &Theme::changed, this, &TagEditor::scaleField);
    scaleField();
    setAccessibleName(tr("Tags"));
}

void TagEditor::setTags(const std::vector<Tag> &tags)
{
    for (TagButton *button : std::exchange(m_buttons, {})) {
        button->hide();
        button->deleteLater(); // one of them may be the sender
    }
    m_names.clear();
    m_flow->removeWidget(m_field);
    for (const Tag &tag : tags) {
        auto *button = new TagButton(tag, m_theme, this);
        m_flow->addWidget(button);
        m_buttons.push_back(button);
        m_names.append(tag.name);
        connect(button, &TagButton::removeRequested, this, [this, tag] { Q_EMIT removeRequested(tag.name); });
        connect(button, &TagButton::colourRequested, this,
                [this, tag](const QString &colour) { Q_EMIT colourRequested(tag.id, colour); });
        button->show();
    }
    m_flow->addWidget(m_field);
    QWidget *before = nullptr;
    for (TagButton *button : m_buttons) {
        if (before != nullptr)
            setTabOrder(before, button);
        before = button;
    }
    if (before != nullptr)
        setTabOrder(before, m_field);
}

void TagEditor::setKnownTags(const QStringList &names)
{
    m_known->setStringList(names);
}

void TagEditor::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void TagEditor::scaleField()
{
    const QFont font = m_theme.font(TextStyle::Chip);
    const int words = QFontMetrics(font).horizontalAdvance(m_field->placeholderText()) + Space::Triple;
    m_field->setFixedWidth(std::max(m_theme.scaled(FieldWidth), words));
    m_field->setFont(font);
    m_field->setFixedHeight(heightOfTag({m_field->placeholderText()}, m_theme));
}

void TagEditor::add()
{
    const QString name = m_field->text().simplified();
    m_field->clear();
    if (!name.isEmpty() && !m_names.contains(name, Qt::CaseInsensitive))
        Q_EMIT addRequested(name);
}

} // namespace Shortlist
