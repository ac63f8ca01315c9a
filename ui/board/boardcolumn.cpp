// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/boardcolumn.h"

#include "ui/board/boardcards.h"
#include "ui/board/boardwords.h"
#include "ui/common/formats.h"
#include "ui/common/look.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace Shortlist {

namespace {

constexpr int WideColumn = 224;
constexpr int NarrowColumn = 156; ///< of a stage without cards
constexpr int DotSize = 9;
constexpr int DotGap = 7;

} // namespace

BoardColumn::BoardColumn(Stage stage, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_stage(std::move(stage))
    , m_theme(theme)
    , m_cards(new BoardCards(theme, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Half, Space::OneHalf, Space::Half, Space::Half);
    column->setSpacing(Space::Half);
    column->addWidget(makeHead());
    column->addWidget(m_cards, 1);
    connect(m_cards, &BoardCards::draggedOver, this, &BoardColumn::setDropTarget);
    connect(&theme, &Theme::changed, this, &BoardColumn::fitWidth);
    updateWords();
    fitWidth();
}

QWidget *BoardColumn::makeHead()
{
    auto *head = new QWidget(this);
    m_name = new ElidedLabel(Formats::stageName(m_stage), head);
    setLook(*m_name, Look::Strong);
    m_count = makeLabel({}, Look::SmallDim, head);
    m_count->setWordWrap(false);
    m_effect = new ChipLabel({}, m_theme, head);
    QSizePolicy kept = m_effect->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // the cards do not jump while one goes from card to card
    m_effect->setSizePolicy(kept);
    m_effect->hide();
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Space::Half);
    m_dotRoom = new QSpacerItem(0, 0); // not a margin, which would not be mirrored
    line->addSpacerItem(m_dotRoom);
    m_line = line;
    line->addWidget(m_name, 1);
    line->addWidget(m_count);
    auto *both = new QVBoxLayout(head);
    both->setContentsMargins(Space::Unit, 0, Space::Unit, 0);
    both->setSpacing(Space::Half);
    both->addLayout(line);
    both->addWidget(m_effect, 0, Qt::AlignLeft);
    return head;
}

void BoardColumn::setRows(std::vector<PostingRow> rows)
{
    m_cards->setRows(std::move(rows));
    updateWords();
    fitWidth();
}

void BoardColumn::setEffect(const std::optional<Chip> &effect, const QString &details)
{
    m_effectText = effect ? effect->text : QString();
    m_effect->setVisible(effect.has_value());
    if (effect)
        m_effect->setChip(*effect);
    m_effect->setToolTip(effect ? plainToolTip(details) : QString());
    m_effect->setAccessibleName(m_effectText);
    updateWords();
}

void BoardColumn::setDropTarget(bool isTarget)
{
    m_isTarget = isTarget;
    update();
}

void BoardColumn::updateWords()
{
    const int cards = int(m_cards->rows().size());
    m_count->setText(QLocale().toString(cards));
    m_cards->setAccessibleName(BoardWords::columnName(m_stage, cards, m_effectText));
    m_cards->setAccessibleDescription(
        tr("Arrow keys go from card to card; with Alt or Ctrl, left and right move the card to another stage."));
}

void BoardColumn::fitWidth()
{
    m_dotRoom->changeSize(m_theme.scaled(DotSize) + DotGap - Space::Half, 0);
    m_line->invalidate();
    setMinimumWidth(m_theme.scaled(m_cards->rows().empty() ? NarrowColumn : WideColumn));
}

void BoardColumn::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_isTarget ? QPen(tokens.accent, 2) : QPen(Qt::NoPen));
    painter.setBrush(m_isTarget ? tokens.accentGround : tokens.window);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Radius::Card, Radius::Card);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(m_stage.colour));
    const QRect name(m_name->mapTo(this, QPoint()), m_name->size());
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int size = m_theme.scaled(DotSize);
    const int left = isMirrored ? name.right() + 1 + DotGap : name.left() - size - DotGap;
    painter.drawEllipse(QRectF(left, name.center().y() - size / 2.0 + 0.5, size, size));
}

} // namespace Shortlist
