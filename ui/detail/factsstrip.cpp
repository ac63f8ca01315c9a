// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/factsstrip.h"

#include "ui/common/paintedline.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

constexpr int CellPadding = 12;
constexpr int NarrowestCell = 152;
constexpr int MaxColumns = 8;

QColor colourOf(Fact::Tone tone, const Tokens &tokens)
{
    switch (tone) {
    case Fact::Tone::Stated:
        return tokens.text;
    case Fact::Tone::Soon:
        return tokens.soon;
    case Fact::Tone::Missing:
    case Fact::Tone::Past:
        break;
    }
    return tokens.dim;
}

} // namespace

FactsStrip::FactsStrip(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Facts"));
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void FactsStrip::setFacts(std::vector<Fact> facts)
{
    m_facts = std::move(facts);
    QStringList words;
    for (const Fact &fact : m_facts)
        words.append(tr("%1: %2", "a fact's name and its value").arg(fact.label, fact.value + u' ' + fact.aside));
    setAccessibleDescription(words.join(u"; "_s));
    updateGeometry();
    update();
}

void FactsStrip::setRows(int rows)
{
    m_rows = rows;
    updateGeometry();
    update();
}

QSize FactsStrip::sizeHint() const
{
    return {m_theme.scaled(4 * NarrowestCell), heightForWidth(width())};
}

int FactsStrip::heightForWidth(int width) const
{
    const int columns = columnsFor(width);
    const int rows = (shownCount(width) + columns - 1) / columns;
    return std::max(1, rows) * cellHeight() + 1;
}

int FactsStrip::columnsFor(int width) const
{
    const int count = std::max(1, int(m_facts.size()));
    const int room = std::clamp(width / m_theme.scaled(NarrowestCell), 1, MaxColumns);
    if (room >= count || m_rows == 1)
        return std::min(room, count);
    const int rows = (count + room - 1) / room;
    return (count + rows - 1) / rows; // rows of one length
}

int FactsStrip::shownCount(int width) const
{
    const int count = int(m_facts.size());
    return m_rows == 0 ? count : std::min(count, m_rows * columnsFor(width));
}

int FactsStrip::cellHeight() const
{
    const int label = QFontMetrics(m_theme.font(TextStyle::Chip)).height();
    const int value = QFontMetrics(m_theme.font(TextStyle::Strong)).height();
    return label + value + Space::Quarter + 2 * (Space::Unit + 1);
}

QRect FactsStrip::cell(int index) const
{
    const int columns = columnsFor(width());
    const int row = index / columns;
    const int column = index % columns;
    const bool isLast = index + 1 == shownCount(width());
    const int left = width() * column / columns;
    const int right = isLast ? width() : width() * (column + 1) / columns;
    return {left, row * cellHeight(), right - left, cellHeight()};
}

bool FactsStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (int i = 0; i < shownCount(width()); ++i) {
        const Fact &fact = m_facts[size_t(i)];
        if (cell(i).contains(help->pos())) // the value first: it may be cut short
            QToolTip::showText(help->globalPos(), plainToolTip(fact.value) + fact.toolTip, this, cell(i));
    }
    return true;
}

void FactsStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = m_theme.tokens();
    painter.setPen(tokens.line);
    painter.setBrush(tokens.pane);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius::Card, Radius::Card);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const int columns = columnsFor(width());
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    for (int i = 0; i < shownCount(width()); ++i) {
        const QRect box = mirrored(painter, rect(), cell(i));
        painter.setPen(tokens.line);
        if (i % columns != 0)
            isMirrored ? painter.drawLine(box.topRight(), box.bottomRight())
                       : painter.drawLine(box.topLeft(), box.bottomLeft());
        if (i % columns == 0 && i > 0)
            painter.drawLine(0, box.top(), width(), box.top());
        paintCell(painter, box.adjusted(CellPadding, Space::Unit + 1, -CellPadding, -Space::Unit), m_facts[size_t(i)]);
    }
}

void FactsStrip::paintCell(QPainter &painter, const QRect &rect, const Fact &fact) const
{
    const Tokens &tokens = m_theme.tokens();
    const QFont labelFont = m_theme.font(TextStyle::Chip);
    const QFontMetrics label(labelFont);
    painter.setFont(labelFont);
    painter.setPen(tokens.dim);
    painter.drawText(rect, leading(painter, fact.label) | Qt::AlignTop,
                     label.elidedText(fact.label, Qt::ElideRight, rect.width()));

    const QFont valueFont = m_theme.font(fact.tone == Fact::Tone::Missing ? TextStyle::Body : TextStyle::Strong);
    const QFontMetrics value(valueFont);
    const QFont asideFont = m_theme.font(TextStyle::Small);
    const int asideWidth =
        fact.aside.isEmpty() ? 0 : QFontMetrics(asideFont).horizontalAdvance(fact.aside) + Space::Half;
    const QRect line = rect.adjusted(0, label.height() + Space::Quarter, 0, 0);
    const QString shown =
        value.elidedText(fact.value, Qt::ElideRight, std::max(line.width() - asideWidth, line.width() / 2));
    painter.setFont(valueFont);
    painter.setPen(colourOf(fact.tone, tokens));
    painter.drawText(line, leading(painter, shown) | Qt::AlignTop, shown);
    if (fact.aside.isEmpty())
        return;
    const int gap = shown.isEmpty() ? 0 : value.horizontalAdvance(shown) + Space::Half;
    const QRect rest = line.adjusted(gap, value.ascent() - QFontMetrics(asideFont).ascent(), 0, 0);
    painter.setFont(asideFont);
    painter.setPen(tokens.dim);
    painter.drawText(mirrored(painter, line, rest), leading(painter, fact.aside) | Qt::AlignTop,
                     QFontMetrics(asideFont).elidedText(fact.aside, Qt::ElideRight, rest.width()));
}

} // namespace Shortlist
