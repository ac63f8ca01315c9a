// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/paintedlines.h"

#include <QFontMetrics>
#include <QPainter>

#include <memory>

namespace Shortlist {

namespace {

/// Of the rows of a tall window, and those that were there before.
constexpr int MostKept = 512;

/// Begins where the painter's language begins a line, and reads as the text itself does.
QTextOption optionFor(const QString &text, Qt::LayoutDirection direction)
{
    QTextOption option(direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    return option;
}

} // namespace

PaintedLines::PaintedLines()
    : m_lines(MostKept)
{ }

void PaintedLines::setMarks(const QStringList &words, const QColor &ground, const QColor &text)
{
    if (words == m_words && ground == m_ground && text == m_text)
        return;
    m_words = words;
    m_ground = ground;
    m_text = text;
    m_lines.clear();
}

PaintedLines::Line PaintedLines::laidOut(const QString &text, const Key &key, const QFont &font) const
{
    auto layout = std::make_unique<QTextLayout>(text, font);
    QList<QTextLayout::FormatRange> marks;
    for (const Hit &hit : hitsIn(text, m_words)) {
        QTextLayout::FormatRange mark{hit.start, hit.length, {}};
        mark.format.setBackground(m_ground);
        mark.format.setForeground(m_text);
        marks.append(mark);
    }
    layout->setFormats(marks);
    layout->setTextOption(optionFor(text, key.direction));
    layout->setCacheEnabled(true);
    layout->beginLayout();
    QTextLine line = layout->createLine();
    line.setLineWidth(key.width + 1);
    layout->endLayout();
    const bool isTooLong = line.isValid() && line.naturalTextWidth() > key.width;
    return {std::move(layout), isTooLong};
}

void PaintedLines::paint(QPainter &painter, const QRect &rect, const QString &text, const QFont &font,
                         const QColor &colour)
{
    const Key key{text, font.key(), rect.width(), painter.layoutDirection()};
    QTextLayout *layout = m_lines.object(key);
    if (layout == nullptr) {
        Line line = laidOut(text, key, font);
        if (line.isTooLong)
            line = laidOut(QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()), key, font);
        layout = line.layout.release();
        m_lines.insert(key, layout);
    }
    painter.setPen(colour);
    layout->draw(&painter, rect.topLeft());
}

} // namespace Shortlist
