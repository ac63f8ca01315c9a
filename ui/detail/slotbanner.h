// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/widgets.h"
#include "ui/detail/slotwords.h"

class QPushButton;
class QVBoxLayout;

namespace Shortlist {

/// What the employer's limit means for this posting, and what to do about it.
class SlotBanner : public Card
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    explicit SlotBanner(const Theme &theme, QWidget *parent = nullptr);

    void setWords(const SlotWords &words);
    const SlotWords &words() const { return m_words; }
    enum class Density : quint8 { Full, Compact, Line };
    /// Compact where the pane is low: without the quote, one line of reasons. Line is the headline alone.
    void setDensity(Density density);

Q_SIGNALS:
    void recordClicked();
    void overrideClicked();
    void confirmClicked();
    void dismissClicked();
    void slotsClicked();
    void clauseClicked();

private:
    void createText(QVBoxLayout &column);
    void createButtons(QVBoxLayout &column);
    void showText();

    SlotWords m_words;
    Density m_density = Density::Full;
    QLabel *m_headline = nullptr;
    QLabel *m_lines = nullptr;
    QLabel *m_quote = nullptr;
    QPushButton *m_record = nullptr;
    QPushButton *m_override = nullptr;
    QPushButton *m_confirm = nullptr;
    QPushButton *m_dismiss = nullptr;
    QPushButton *m_slots = nullptr;
    QPushButton *m_clause = nullptr;
};

} // namespace Shortlist
