// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Shortlist {

class Theme;

/// A line of the palette or of a list to pick from: a box to tick (Qt::CheckStateRole) and the name on the left, keys
/// or a number on the right. A section is a small heading.
class CommandDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        KeysRole = Qt::UserRole, ///< QString, on the right
        ActionRole,              ///< QAction *
        ColourRole,              ///< QColor of a square before the name
        SectionRole,             ///< bool
        DepthRole,               ///< int: how far the name is indented
        IsKeyRole,               ///< bool: what is on the right is a key, and looks like one
    };

    /// `theme` must outlive this.
    explicit CommandDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintSection(QPainter &painter, const QRect &rect, const QString &name) const;
    /// At the end of `row`; returns the width that it takes.
    int paintDetail(QPainter &painter, const QRect &row, const QString &text, bool isKey) const;
    void paintBox(QPainter &painter, const QRect &rect, Qt::CheckState state) const;

    const Theme &m_theme;
};

} // namespace Shortlist
