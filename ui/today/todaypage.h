// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/agenda.h"
#include "models/domain/application.h"

#include <QDate>
#include <QWidget>

#include <vector>

class QLabel;
class QListView;
class QMenu;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace Shortlist {

class AgendaDelegate;
class AgendaModel;
class EmptyState;
class Theme;

/// What closes, what lies ahead, and what has waited for too long. Enter opens a line, A records what happened, P puts
/// it into the plan.
class TodayPage : public QWidget
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    explicit TodayPage(const Theme &theme, QWidget *parent = nullptr);

    void setStages(std::vector<Stage> stages);
    /// The current line stays current while it is there; else the next one takes its place.
    void setItems(std::vector<AgendaItem> items, const QDate &today);
    int waitingDays() const;
    void setWaitingDays(int days);
    /// 0 where there is none.
    PostingId currentPosting() const;

Q_SIGNALS:
    void waitingDaysChanged(int days);
    void openRequested(Shortlist::PostingId posting);
    void recordRequested(Shortlist::PostingId posting);
    void planRequested(Shortlist::PostingId posting);
    /// The menu of the current line is about to be seen: whoever listens adds what else can be done.
    void menuOpening(QMenu *menu);

protected:
    void focusInEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeButtons();
    void makeList();
    void chooseNear(int row);
    void popUpMenu(const QPoint &position);
    void followChoice();
    bool mayBePlanned() const;
    void updateEmptyWords();

    const Theme &m_theme;
    std::vector<Stage> m_stages;
    AgendaModel *m_model;
    QListView *m_list;
    AgendaDelegate *m_delegate;
    QStackedWidget *m_body; ///< empty state, list
    EmptyState *m_empty;
    QLabel *m_day = nullptr;
    QSpinBox *m_waiting = nullptr;
    QPushButton *m_record = nullptr;
    QPushButton *m_plan = nullptr;
    QPushButton *m_open = nullptr;
};

} // namespace Shortlist
