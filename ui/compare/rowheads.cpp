// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/rowheads.h"

#include "models/items/comparisonmodel.h"
#include "ui/common/theme.h"

#include <QPainter>

namespace Shortlist {

namespace {

constexpr int HeadWidth = 136;
constexpr int TextFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

/// Lines and skills stand close together.
bool isClose(ComparisonRow::Kind kind)
{
    return kind == ComparisonRow::Kind::Line || kind == ComparisonRow::Kind::LastLine
        || kind == ComparisonRow::Kind::Skill || kind == ComparisonRow::Kind::LastSkill;
}

bool isSection(ComparisonRow::Kind kind)
{
    return kind == ComparisonRow::Kind::SectionHead;
}

QMargins paddingOf(ComparisonRow::Kind kind)
{
    const int top = isSection(kind) ? Space::OneHalf : isClose(kind) ? Space::Quarter : Space::Unit;
    const int bottom = isSection(kind) || isClose(kind) ? Space::Quarter : Space::Unit;
    return {Space::OneHalf, top, Space::Unit, bottom};
}

bool isLast(ComparisonRow::Kind kind)
{
    return !isSection(kind) && kind != ComparisonRow::Kind::Line && kind != ComparisonRow::Kind::Skill;
}

TextStyle styleOf(ComparisonRow::Kind kind)
{
    if (kind == ComparisonRow::Kind::Line || kind == ComparisonRow::Kind::LastLine)
        return TextStyle::Small;
    return isSection(kind) ? TextStyle::Strong : TextStyle::Body;
}

} // namespace

RowHeads::RowHeads(const ComparisonModel &model, const Theme &theme, QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
    , m_model(model)
    , m_theme(theme)
{
    setSectionResizeMode(Fixed);
    setSectionsClickable(false);
    setMinimumSectionSize(1);
}

QSize RowHeads::sizeHint() const
{
    return {m_theme.scaled(HeadWidth), 0}; // the base class would measure two hundred rows for a height nobody asks for
}

QString RowHeads::labelOf(int row) const
{
    const QString label = m_model.headerData(row, Qt::Vertical).toString();
    const ComparisonRow &shown = m_model.row(row);
    const bool isMarked = shown.differs && !isSection(shown.kind) && !isClose(shown.kind);
    //: The label of a row whose values differ; not by its colour alone
    return isMarked ? tr("%1 ≠").arg(label) : label;
}

int RowHeads::heightFor(int row) const
{
    const QString label = labelOf(row);
    if (label.isEmpty())
        return 0;
    const ComparisonRow::Kind kind = m_model.row(row).kind;
    const QRect room = QRect(0, 0, m_theme.scaled(HeadWidth), 10'000).marginsRemoved(paddingOf(kind));
    const QFontMetrics metrics(m_theme.font(styleOf(kind)));
    return metrics.boundingRect(room, TextFlags, label).height() + paddingOf(kind).top() + paddingOf(kind).bottom();
}

void RowHeads::paintSection(QPainter *painter, const QRect &rect, int row) const
{
    const Tokens &tokens = m_theme.tokens();
    painter->fillRect(rect, tokens.pane);
    if (row >= m_model.rowCount())
        return;
    const ComparisonRow::Kind kind = m_model.row(row).kind;
    if (isLast(kind))
        painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.line);
    painter->setFont(m_theme.font(styleOf(kind)));
    painter->setPen(isSection(kind) ? tokens.text : tokens.dim);
    painter->drawText(rect.marginsRemoved(paddingOf(kind)), TextFlags, labelOf(row));
}

} // namespace Shortlist
