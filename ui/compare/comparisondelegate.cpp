// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparisondelegate.h"

#include "models/items/comparisonmodel.h"
#include "ui/common/paintedline.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

#include <cmath>

namespace Shortlist {

namespace {

using Kind = ComparisonRow::Kind;
using Standing = ComparisonCell::Standing;

constexpr int BulletIndent = Space::OneHalf;

Kind kindOf(const QModelIndex &index)
{
    return Kind(index.data(ComparisonModel::KindRole).toInt());
}

Standing standingOf(const QModelIndex &index)
{
    return Standing(index.data(ComparisonModel::StandingRole).toInt());
}

bool isLine(Kind kind)
{
    return kind == Kind::Line || kind == Kind::LastLine;
}

/// Lines of a section stand close together; facts have air.
QMargins paddingOf(Kind kind)
{
    switch (kind) {
    case Kind::Slot:
    case Kind::Score:
    case Kind::Fact:
        break;
    case Kind::Skill:
        return {Space::OneHalf, Space::Quarter, Space::OneHalf, Space::Quarter};
    case Kind::LastSkill:
        return {Space::OneHalf, Space::Quarter, Space::OneHalf, Space::OneHalf};
    case Kind::SectionHead:
        return {Space::OneHalf, Space::OneHalf, Space::OneHalf, Space::Quarter};
    case Kind::Line:
        return {Space::OneHalf, Space::Quarter, Space::OneHalf, Space::Quarter};
    case Kind::LastLine:
        return {Space::OneHalf, Space::Quarter, Space::OneHalf, Space::OneHalf};
    }
    return {Space::OneHalf, Space::Unit, Space::OneHalf, Space::Unit};
}

} // namespace

ComparisonDelegate::ComparisonDelegate(const ComparisonModel &model, const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_theme(theme)
{ }

QColor ComparisonDelegate::colourOf(const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    if (kindOf(index) == Kind::SectionHead || standingOf(index) == Standing::Absent)
        return tokens.dim;
    switch (standingOf(index)) {
    case Standing::OnlyHere:
        return tokens.accentText;
    case Standing::Has:
        return tokens.good;
    case Standing::Lacks:
        return tokens.soon;
    case Standing::Same:
    case Standing::Differs:
    case Standing::Absent:
        break;
    }
    return tokens.text;
}

std::vector<ComparisonDelegate::Paragraph> ComparisonDelegate::paragraphsOf(const QModelIndex &index) const
{
    const ComparisonCell &cell = m_model.cell(index);
    const Kind kind = kindOf(index);
    const TextStyle style = kind == Kind::SectionHead ? TextStyle::Small
        : kind == Kind::Score                         ? TextStyle::Strong
                                                      : TextStyle::Body;
    std::vector<Paragraph> paragraphs{{cell.text, style, colourOf(index), cell.marks}};
    const QColor dim = m_theme.tokens().dim;
    if (!cell.note.isEmpty())
        paragraphs.push_back({cell.note, TextStyle::Small, dim});
    if (!cell.origin.isEmpty() && m_origins == Origins::Shown)
        paragraphs.push_back({cell.origin, TextStyle::Small, dim});
    return paragraphs;
}

qreal ComparisonDelegate::layOut(const Paragraph &paragraph, const QRectF &room, QPainter *painter) const
{
    QString text = paragraph.text;
    QTextLayout layout(text.replace(u'\n', QChar::LineSeparator), m_theme.font(paragraph.style));
    QList<QTextLayout::FormatRange> formats;
    for (const TextSpan &mark : paragraph.marks) {
        QTextCharFormat format;
        format.setBackground(m_theme.tokens().soonGround);
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        format.setUnderlineColor(m_theme.tokens().soon);
        formats.append({int(mark.start), int(mark.length), format});
    }
    layout.setFormats(formats);
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    if (painter != nullptr && painter->layoutDirection() == Qt::RightToLeft)
        wrapping.setAlignment(Qt::AlignRight);
    layout.setTextOption(wrapping);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room.width());
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    if (painter != nullptr) {
        painter->setPen(paragraph.colour);
        layout.draw(painter, room.topLeft());
    }
    return height;
}

QRect ComparisonDelegate::textRect(const QRect &cell, const QModelIndex &index) const
{
    const Kind kind = kindOf(index);
    QRect rect = cell.marginsRemoved(paddingOf(kind));
    if (isLine(kind))
        rect.adjust(BulletIndent, 0, 0, 0);
    if (kind == Kind::Slot)
        rect = rect.marginsRemoved(m_reserved.value(index.column()));
    return rect;
}

int ComparisonDelegate::heightFor(const QModelIndex &index, int width) const
{
    const QMargins padding = paddingOf(kindOf(index));
    const QRect room = textRect({0, 0, width, 0}, index);
    const bool isEmptyLine = isLine(kindOf(index)) && index.data().toString().isEmpty();
    qreal words = 0;
    if (!isEmptyLine)
        for (const Paragraph &paragraph : paragraphsOf(index))
            words += layOut(paragraph, room, nullptr);
    const int below = kindOf(index) == Kind::Slot ? m_reserved.value(index.column()).bottom() : 0;
    return int(std::ceil(words)) + padding.top() + padding.bottom() + below;
}

int ComparisonDelegate::estimatedHeight(const QModelIndex &index, int width) const
{
    const QMargins padding = paddingOf(kindOf(index));
    const int room = std::max(1, textRect({0, 0, width, 0}, index).width());
    int height = padding.top() + padding.bottom();
    for (const Paragraph &paragraph : paragraphsOf(index)) {
        const QFontMetrics metrics(m_theme.font(paragraph.style));
        height += (1 + int(paragraph.text.size()) * metrics.averageCharWidth() / room) * metrics.height();
    }
    return height;
}

QSize ComparisonDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {option.rect.width(), heightFor(index, option.rect.width())};
}

void ComparisonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const Kind kind = kindOf(index);
    painter->save();
    painter->fillRect(option.rect, standingOf(index) == Standing::Differs ? tokens.soonGround : tokens.pane);
    const bool isEnd = kind != Kind::Line && kind != Kind::SectionHead && kind != Kind::Skill;
    if (isEnd)
        painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, tokens.line);
    QRectF words = mirrored(*painter, option.rect, textRect(option.rect, index));
    const bool isMirrored = painter->layoutDirection() == Qt::RightToLeft;
    const QMarginsF beside(isMirrored ? 0 : BulletIndent, 0, isMirrored ? BulletIndent : 0, 0);
    for (const Paragraph &paragraph : paragraphsOf(index)) {
        if (isLine(kind) && !paragraph.text.isEmpty()) {
            painter->setFont(m_theme.font(paragraph.style));
            painter->setPen(paragraph.colour);
            painter->drawText(words.marginsAdded(beside), Qt::AlignLeft | Qt::AlignTop, QChar(u'•'));
        }
        words.setTop(words.top() + layOut(paragraph, words, painter));
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(tokens.accent, 1));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
    }
    painter->restore();
}

bool ComparisonDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *, const QStyleOptionViewItem &,
                                   const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return false;
    const QString origin = index.data(Qt::AccessibleDescriptionRole).toString();
    QToolTip::showText(event->globalPos(), origin.isEmpty() ? QString() : plainToolTip(origin));
    return true;
}

} // namespace Shortlist
