// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Shortlist {

class Theme;

/// A line of the palette or of the tag list: name on the left, keys or a tick on the right.
class CommandDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        KeysRole = Qt::UserRole, ///< QString
        ActionRole,              ///< QAction *
        ColourRole,              ///< QColor of a square before the name
    };

    /// `theme` must outlive this.
    explicit CommandDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace Shortlist
