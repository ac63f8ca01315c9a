// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/chip.h"

#include "ui/common/paintedline.h"
#include "ui/common/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr int SidePadding = 7;
constexpr int DotSize = 7;
constexpr int DotGap = 5;
constexpr int ChipGap = 5;

QFont fontOf(const Chip &chip, const Theme &theme)
{
    QFont font = theme.font(TextStyle::Chip);
    if (chip.tone != Tone::Neutral)
        font.setWeight(QFont::DemiBold);
    return font;
}

int dotWidth(const Chip &chip, const Theme &theme)
{
    return chip.dot.isValid() ? theme.scaled(DotSize) + DotGap : 0;
}

Chip restChip(size_t count)
{
    return {u"+%1"_s.arg(count), Tone::Neutral};
}

} // namespace

QColor groundOf(Tone tone, const Tokens &tokens)
{
    switch (tone) {
    case Tone::Neutral:
        return tokens.chip;
    case Tone::Accent:
        return tokens.accentGround;
    case Tone::Soon:
        return tokens.soonGround;
    case Tone::Refused:
        return tokens.refusedGround;
    case Tone::Good:
        return tokens.goodGround;
    }
    return tokens.chip;
}

QColor textOf(Tone tone, const Tokens &tokens)
{
    switch (tone) {
    case Tone::Neutral:
        return tokens.text;
    case Tone::Accent:
        return tokens.accentText;
    case Tone::Soon:
        return tokens.soon;
    case Tone::Refused:
        return tokens.refused;
    case Tone::Good:
        return tokens.good;
    }
    return tokens.text;
}

QColor barOf(Tone tone, const Tokens &tokens)
{
    return tone == Tone::Neutral ? tokens.line : tone == Tone::Accent ? tokens.accent : textOf(tone, tokens);
}

QSize chipSize(const Chip &chip, const Theme &theme)
{
    const QFontMetrics metrics(fontOf(chip, theme));
    return {metrics.horizontalAdvance(chip.text) + 2 * SidePadding + dotWidth(chip, theme),
            metrics.height() + Space::Half};
}

void paintChip(QPainter &painter, const QRect &rect, const Chip &chip, const Theme &theme)
{
    const Tokens &tokens = theme.tokens();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(groundOf(chip.tone, tokens));
    painter.drawRoundedRect(rect, Radius::Chip, Radius::Chip);

    QRect words = rect.adjusted(SidePadding, 0, -SidePadding, 0);
    if (chip.dot.isValid()) {
        painter.setBrush(chip.dot);
        const int size = theme.scaled(DotSize);
        const QRect dot(words.left(), rect.top(), size, rect.height());
        painter.drawRoundedRect(
            QRectF(mirrored(painter, rect, dot).left(), rect.center().y() - size / 2.0 + 0.5, size, size), 2, 2);
        words.setLeft(words.left() + dotWidth(chip, theme));
    }
    const QFont font = fontOf(chip, theme);
    painter.setFont(font);
    painter.setPen(textOf(chip.tone, tokens));
    painter.drawText(mirrored(painter, rect, words), leading(painter, chip.text) | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(chip.text, Qt::ElideRight, words.width() + 1));
    painter.restore();
}

int chipsWidth(const std::vector<Chip> &chips, const Theme &theme)
{
    int width = 0;
    for (const Chip &chip : chips)
        width += chipSize(chip, theme).width() + ChipGap;
    return chips.empty() ? 0 : width - ChipGap;
}

void paintChips(QPainter &painter, const QRect &rect, const std::vector<Chip> &chips, const Theme &theme)
{
    int left = rect.left();
    for (size_t i = 0; i < chips.size(); ++i) {
        const bool isLast = i + 1 == chips.size();
        const int reserved = isLast ? 0 : chipSize(restChip(chips.size() - i), theme).width() + ChipGap;
        const QSize size = chipSize(chips[i], theme);
        const bool fits = left + size.width() + reserved <= rect.right() + 1;
        const Chip &shown = fits ? chips[i] : restChip(chips.size() - i);
        const QSize shownSize = fits ? size : chipSize(shown, theme);
        const QRect place(QPoint(left, rect.top() + (rect.height() - shownSize.height()) / 2), shownSize);
        paintChip(painter, mirrored(painter, rect, place), shown, theme);
        if (!fits)
            return;
        left += size.width() + ChipGap;
    }
}

ChipLabel::ChipLabel(Chip chip, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_chip(std::move(chip))
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(m_chip.text);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ChipLabel::setChip(Chip chip)
{
    m_chip = std::move(chip);
    setAccessibleName(m_chip.text);
    updateGeometry();
    update();
}

QSize ChipLabel::sizeHint() const
{
    return chipSize(m_chip, m_theme);
}

void ChipLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(painter, rect(), m_chip, m_theme);
}

} // namespace Shortlist
