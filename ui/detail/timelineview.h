// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/application.h"

#include <QDate>
#include <QListView>
#include <QStyledItemDelegate>

#include <vector>

namespace Shortlist {

class Theme;
class TimelineModel;

/// Paints one event: a dot of its stage on a line through the days, the day, the note, the reason of an override.
class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    explicit TimelineDelegate(const Theme &theme, QObject *parent = nullptr);

    void setStages(const std::vector<Stage> &stages) { m_stages = stages; }
    void setToday(const QDate &today) { m_today = today; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// "Applied, 12 Jan", translated.
    QString words(const QModelIndex &index) const;

private:
    QStringList textLines(const QModelIndex &index) const;
    void paintRail(QPainter *painter, const QRect &rect, const QModelIndex &index) const;
    void paintWords(QPainter *painter, const QRect &rect, const QModelIndex &index) const;

    const Theme &m_theme;
    std::vector<Stage> m_stages;
    QDate m_today;
};

/// The history of an application; Delete or the menu takes an entry back.
class TimelineView : public QListView
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    explicit TimelineView(const Theme &theme, QWidget *parent = nullptr);

    void setHistory(const std::vector<ApplicationEvent> &history, const std::vector<Stage> &stages, const QDate &today);
    const TimelineModel &timeline() const { return *m_model; }
    /// The current entry, if it stands; 0 otherwise.
    EventId currentEvent() const;

Q_SIGNALS:
    void retractRequested(Shortlist::EventId event);
    void currentEventChanged();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retract();

    TimelineModel *m_model = nullptr;
    TimelineDelegate *m_delegate = nullptr;
};

} // namespace Shortlist
