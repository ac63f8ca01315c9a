// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/views.h"
#include "ui/common/chip.h"

#include <QFrame>

#include <optional>

class QHBoxLayout;
class QLabel;
class QSpacerItem;

namespace Shortlist {

class BoardCards;
class ElidedLabel;
class Theme;

/// One stage of the board: its head and its cards.
class BoardColumn : public QFrame
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    BoardColumn(Stage stage, const Theme &theme, QWidget *parent = nullptr);

    const Stage &stage() const { return m_stage; }
    BoardCards &cards() { return *m_cards; }
    void setRows(std::vector<PostingRow> rows);
    /// What moving the chosen card here would do; `details` is its tool tip.
    void setEffect(const std::optional<Chip> &effect, const QString &details);
    QString effect() const { return m_effectText; }
    void setDropTarget(bool isTarget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead();
    void updateWords();
    void fitWidth();

    Stage m_stage;
    const Theme &m_theme;
    BoardCards *m_cards;
    QHBoxLayout *m_line = nullptr; ///< of the head
    QSpacerItem *m_dotRoom = nullptr;
    ElidedLabel *m_name = nullptr;
    QLabel *m_count = nullptr;
    ChipLabel *m_effect = nullptr;
    QString m_effectText;
    bool m_isTarget = false;
};

} // namespace Shortlist
