// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Shortlist {

class Theme;

/// Paints items of a few lines as the list of postings does: the first line strong, the others dim, each cut short
/// where there is no room.
class LinesDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    explicit LinesDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace Shortlist
