// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QStyledItemDelegate>

namespace Shortlist {

class SlotsModel;
class Theme;

/// Paints a posting that waits for a place: grip and number where it can be moved, title over what is known of it,
/// and what applying would do.
class SlotRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Numbers : quint8 { Shown, Hidden };

    /// Both must outlive this.
    SlotRowDelegate(const SlotsModel &model, Numbers numbers, const Theme &theme, QObject *parent = nullptr);

    void setToday(const QDate &today) { m_today = today; }
    /// What the buttons at the end of a row take.
    void setReserved(int width) { m_reserved = width; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// Returns what is left of `rect`.
    QRect paintNumber(QPainter &painter, const QRect &row, const QRect &rect, int number) const;
    void paintWords(QPainter &painter, const QRect &within, const QRect &rect, int row) const;
    void paintSecond(QPainter &painter, const QRect &rect, const QString &about, const QString &warning) const;

    const SlotsModel &m_model;
    Numbers m_numbers;
    const Theme &m_theme;
    QDate m_today;
    int m_reserved = 0;
};

} // namespace Shortlist
