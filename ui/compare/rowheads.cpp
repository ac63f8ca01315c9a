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

QMargins paddingOf(ComparisonRow::Kind kind)
{
    const int top = kind == ComparisonRow::Kind::SectionHead ? Space::OneHalf : Space::Unit;
    const int bottom = kind == ComparisonRow::Kind::SectionHead ? Space::Quarter : Space::Unit;
    return {Space::OneHalf, top, Space::Unit, bottom};
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
    return {m_theme.scaled(HeadWidth), QHeaderView::sizeHint().height()};
}

int RowHeads::heightFor(int row) const
{
    const QString label = m_model.headerData(row, Qt::Vertical).toString();
    if (label.isEmpty())
        return 0;
    const ComparisonRow::Kind kind = m_model.row(row).kind;
    const QRect room = QRect(0, 0, m_theme.scaled(HeadWidth), 10'000).marginsRemoved(paddingOf(kind));
    const bool isSection = kind == ComparisonRow::Kind::SectionHead;
    const QFontMetrics metrics(m_theme.font(isSection ? TextStyle::Strong : TextStyle::Body));
    return metrics.boundingRect(room, TextFlags, label).height() + paddingOf(kind).top() + paddingOf(kind).bottom();
}

void RowHeads::paintSection(QPainter *painter, const QRect &rect, int row) const
{
    const Tokens &tokens = m_theme.tokens();
    painter->fillRect(rect, tokens.pane);
    if (row >= m_model.rowCount())
        return;
    const ComparisonRow::Kind kind = m_model.row(row).kind;
    const bool isSection = kind == ComparisonRow::Kind::SectionHead;
    if (!isSection && kind != ComparisonRow::Kind::Line)
        painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.line);
    painter->setFont(m_theme.font(isSection ? TextStyle::Strong : TextStyle::Body));
    painter->setPen(isSection ? tokens.text : tokens.dim);
    painter->drawText(rect.marginsRemoved(paddingOf(kind)), TextFlags,
                      m_model.headerData(row, Qt::Vertical).toString());
}

} // namespace Shortlist
