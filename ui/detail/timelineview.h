// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/application.h"
#include "models/domain/document.h"

#include <QDate>
#include <QListView>
#include <QStyledItemDelegate>

#include <memory>
#include <vector>

class QTextDocument;

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
    void setDocuments(const std::vector<AttachedDocument> &documents) { m_documents = documents; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// "Applied, 12 Jan", translated.
    QString words(const QModelIndex &index) const;

private:
    /// The note as it is meant, wrapped to `width`; null where there is none.
    std::unique_ptr<QTextDocument> noteOf(const QModelIndex &index, int width) const;
    /// What was sent with the entry, and why it was recorded beyond a limit; in that order, empty ones left out.
    QStringList linesOf(const QModelIndex &index) const;
    QString papersOf(EventId event) const;
    void paintNote(QPainter *painter, QTextDocument &note, const QRect &rect, const QColor &colour) const;
    void paintRail(QPainter *painter, const QRect &rect, const QModelIndex &index) const;
    void paintWords(QPainter *painter, const QRect &rect, const QModelIndex &index) const;

    const Theme &m_theme;
    std::vector<Stage> m_stages;
    QDate m_today;
    std::vector<AttachedDocument> m_documents;
};

/// The history of an application, as high as its entries; Enter edits an entry, Delete takes it back.
class TimelineView : public QListView
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    explicit TimelineView(const Theme &theme, QWidget *parent = nullptr);

    void setHistory(const std::vector<ApplicationEvent> &history, const std::vector<Stage> &stages, const QDate &today);
    /// What was sent with the entries; before setHistory().
    void setDocuments(const std::vector<AttachedDocument> &documents);
    const TimelineModel &timeline() const { return *m_model; }
    /// The current entry, if it stands; 0 otherwise.
    EventId currentEvent() const;

Q_SIGNALS:
    void retractRequested(Shortlist::EventId event);
    void editRequested(Shortlist::EventId event);
    void currentEventChanged();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retract();
    void edit();
    /// As high as its entries: the page around it scrolls.
    void fitRows();

    TimelineModel *m_model = nullptr;
    TimelineDelegate *m_delegate = nullptr;
};

} // namespace Shortlist
