// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QString>
#include <QWidget>

#include <vector>

class QPainter;

namespace Shortlist {

class Theme;
struct Tokens;

/// What a chip, a card's bar or a coloured word means.
enum class Tone : quint8 { Neutral, Accent, Soon, Refused, Good };

QColor groundOf(Tone tone, const Tokens &tokens);
QColor textOf(Tone tone, const Tokens &tokens);
/// The strong colour of a tone: a card's bar, a dot.
QColor barOf(Tone tone, const Tokens &tokens);

/// A short fact in a rounded box.
struct Chip
{
    QString text;
    Tone tone = Tone::Neutral;
    QColor dot = {}; ///< a tag's colour; invalid for none

    friend bool operator==(const Chip &, const Chip &) = default;
};

QSize chipSize(const Chip &chip, const Theme &theme);
void paintChip(QPainter &painter, const QRect &rect, const Chip &chip, const Theme &theme);
/// Of paintChips() with room for all.
int chipsWidth(const std::vector<Chip> &chips, const Theme &theme);
/// Paints chips from the left of `rect` on one line; those without room become a last chip "+2".
void paintChips(QPainter &painter, const QRect &rect, const std::vector<Chip> &chips, const Theme &theme);

/// One chip as a widget.
class ChipLabel : public QWidget
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    ChipLabel(Chip chip, const Theme &theme, QWidget *parent = nullptr);

    const Chip &chip() const { return m_chip; }
    void setChip(Chip chip);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Chip m_chip;
    const Theme &m_theme;
};

} // namespace Shortlist
