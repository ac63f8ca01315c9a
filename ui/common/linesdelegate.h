// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Shortlist {

class Theme;

/// Paints items of a few lines as the list of postings does: the first line strong and cut short where there is no
/// room, the others dim.
class LinesDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// What becomes of a dim line for which there is no room.
    enum class LongLines : quint8 { CutShort, Wrap };

    /// `theme` must outlive this.
    explicit LinesDelegate(const Theme &theme, QObject *parent = nullptr, LongLines longLines = LongLines::CutShort);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int heightOf(int line, const QString &text, int width) const;

    const Theme &m_theme;
    LongLines m_longLines;
};

} // namespace Shortlist
