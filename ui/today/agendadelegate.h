// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/application.h"
#include "ui/today/agendawords.h"

#include <QDate>
#include <QStyledItemDelegate>

#include <vector>

namespace Shortlist {

class AgendaModel;
class Theme;

/// Paints the agenda: headings, and lines with what is urgent at their end.
class AgendaDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Both must outlive this.
    AgendaDelegate(const AgendaModel &model, const Theme &theme, QObject *parent = nullptr);

    void setStages(std::vector<Stage> stages) { m_stages = std::move(stages); }
    void setToday(const QDate &today) { m_today = today; }
    QString spoken(int row) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter &painter, const QRect &rect, AgendaItem::Kind kind) const;
    void paintItem(QPainter &painter, const QStyleOptionViewItem &option, const AgendaItem &item) const;

    const AgendaModel &m_model;
    const Theme &m_theme;
    std::vector<Stage> m_stages;
    QDate m_today;
};

} // namespace Shortlist
