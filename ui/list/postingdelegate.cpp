// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/postingdelegate.h"

#include "models/items/postinglistmodel.h"
#include "ui/common/formats.h"
#include "ui/common/paintedline.h"
#include "ui/common/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

constexpr int SidePadding = 14;
constexpr int TopPadding = 11;
constexpr int LineGap = 4;
constexpr int CellPadding = 8; ///< as the names above have it
constexpr int ChipGap = 6;
constexpr int AccentBar = 3;
/// The part of a compact row that chips may take, in percent.
constexpr int CompactChipShare = 45;

int lineHeight(TextStyle style, const Theme &theme)
{
    return QFontMetrics(theme.font(style)).height();
}

int chipHeight(const Theme &theme)
{
    return chipSize({}, theme).height();
}

} // namespace

int rowHeight(Density density, const Theme &theme)
{
    if (density == Density::Table)
        return std::max(lineHeight(TextStyle::Strong, theme), chipHeight(theme)) + Space::OneHalf;
    const int lines = lineHeight(TextStyle::Strong, theme) + LineGap + lineHeight(TextStyle::Body, theme);
    const int chips = density == Density::Comfortable ? ChipGap + chipHeight(theme) : 0;
    return TopPadding + lines + chips + TopPadding;
}

RowLayout layoutRow(const QRect &rect, int chipsWidth, Density density, const Theme &theme)
{
    const QRect inner = rect.adjusted(SidePadding, TopPadding, -SidePadding, -TopPadding);
    RowLayout layout;
    layout.title = QRect(inner.topLeft(), QSize(inner.width(), lineHeight(TextStyle::Strong, theme)));
    layout.facts =
        QRect(inner.left(), layout.title.bottom() + 1 + LineGap, inner.width(), lineHeight(TextStyle::Body, theme));
    if (density == Density::Comfortable) {
        layout.chips = QRect(inner.left(), layout.facts.bottom() + 1 + ChipGap, inner.width(), chipHeight(theme));
        return layout;
    }
    const int room = std::min(chipsWidth, inner.width() * CompactChipShare / 100);
    layout.chips = QRect(inner.right() + 1 - room, layout.facts.top(), room, layout.facts.height());
    layout.facts.setRight(layout.chips.left() - Space::Unit);
    return layout;
}

PostingDelegate::PostingDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_today(QDate::currentDate())
{ }

RowWords PostingDelegate::words(const QModelIndex &index) const
{
    return wordsOf(index.data(PostingListModel::RowRole).value<PostingRow>(), m_stages, m_today);
}

void PostingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!index.data(PostingListModel::RowRole).isValid()) { // it is on its way
        paintGround(*painter, option);
        return;
    }
    const Tokens &tokens = m_theme.tokens();
    m_lines.setMarks(m_highlights, tokens.hit, tokens.text);
    if (m_density == Density::Table) {
        painter->save();
        paintGround(*painter, option);
        paintCells(*painter, option.rect, index.data(PostingListModel::RowRole).value<PostingRow>());
        painter->restore();
        return;
    }
    const RowWords row = words(index);
    const RowLayout layout = layoutRow(option.rect, chipsWidth(row.chips, m_theme), m_density, m_theme);
    painter->save();
    paintGround(*painter, option);
    m_lines.paint(*painter, layout.title, row.title, m_theme.font(TextStyle::Strong), tokens.text);
    m_lines.paint(*painter, mirrored(*painter, option.rect, layout.facts), row.facts, m_theme.font(TextStyle::Body),
                  tokens.dim);
    paintChips(*painter, mirrored(*painter, option.rect, layout.chips), row.chips, m_theme);
    painter->restore();
}

QRect PostingDelegate::cellOf(const QRect &row, const ColumnPlace &place)
{
    return {row.left() + place.left + CellPadding, row.top(), place.width - 2 * CellPadding, row.height()};
}

std::vector<Chip> PostingDelegate::chipsOf(const PostingRow &row, PostingColumn column) const
{
    std::vector<Chip> chips;
    const Stage *stage = findStage(m_stages, row.stage);
    if (stage == nullptr && !m_stages.empty())
        stage = &m_stages.front(); // that of whatever was only saved
    if (column == PostingColumn::Stage && stage != nullptr)
        chips.push_back({Formats::stageName(*stage), Tone::Neutral, QColor(stage->colour)});
    if (column == PostingColumn::Tags)
        for (const Tag &tag : row.tags)
            chips.push_back({tag.name, Tone::Neutral, QColor(tag.colour)});
    return chips;
}

void PostingDelegate::paintCells(QPainter &painter, const QRect &rect, const PostingRow &row) const
{
    const Tokens &tokens = m_theme.tokens();
    for (const ColumnPlace &column : m_columns) {
        const QRect cell = mirrored(painter, rect, cellOf(rect, column));
        if (const std::vector<Chip> chips = chipsOf(row, column.column); !chips.empty()) {
            const int height = chipHeight(m_theme);
            const QRect place(cell.left(), cell.top() + (cell.height() - height) / 2, cell.width(), height);
            paintChips(painter, place, chips, m_theme);
            continue;
        }
        const bool isTitle = column.column == PostingColumn::Title;
        const bool isUrgent = column.column == PostingColumn::Deadline
            && Formats::urgency(row.applyBy, m_today) == Formats::Urgency::Soon;
        const TextStyle style = isTitle || isUrgent ? TextStyle::Strong : TextStyle::Body;
        const QRect line = cell.adjusted(0, (cell.height() - lineHeight(style, m_theme)) / 2, 0, 0);
        m_lines.paint(painter, line, textOf(row, column.column, m_today), m_theme.font(style),
                      isUrgent      ? tokens.soon
                          : isTitle ? tokens.text
                                    : tokens.dim);
    }
}

void PostingDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const Tokens &tokens = m_theme.tokens();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    painter.fillRect(option.rect, isSelected ? tokens.selection : isHovered ? tokens.hover : tokens.pane);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line);
    if (isSelected)
        painter.fillRect(
            mirrored(painter, option.rect, QRect(option.rect.topLeft(), QSize(AccentBar, option.rect.height()))),
            tokens.accent);
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter.setPen(tokens.accent);
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

QSize PostingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const bool isTable = m_density == Density::Table && !m_columns.empty();
    const int width = isTable ? m_columns.back().left + m_columns.back().width : option.rect.width();
    return {width, rowHeight(m_density, m_theme)};
}

bool PostingDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const RowWords row = words(index);
    if (m_density == Density::Table) { // a row says what its cells cut short, or have no column for
        QToolTip::showText(event->globalPos(), u"%1\n%2"_s.arg(row.title, row.facts).toHtmlEscaped(), view);
        return true;
    }
    const RowLayout layout = layoutRow(option.rect, chipsWidth(row.chips, m_theme), m_density, m_theme);
    const QFontMetrics titleMetrics(m_theme.font(TextStyle::Strong));
    const QFontMetrics factsMetrics(m_theme.font(TextStyle::Body));
    QStringList hidden;
    if (titleMetrics.horizontalAdvance(row.title) > layout.title.width())
        hidden.append(row.title);
    if (factsMetrics.horizontalAdvance(row.facts) > layout.facts.width())
        hidden.append(row.facts);
    QToolTip::showText(event->globalPos(), hidden.join(u'\n').toHtmlEscaped(), view);
    return true;
}

} // namespace Shortlist
