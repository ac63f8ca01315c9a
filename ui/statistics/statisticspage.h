// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/application.h"
#include "models/policy/statistics.h"

#include <QWidget>

#include <vector>

class QLabel;
class QScrollArea;
class QStackedWidget;

namespace Shortlist {

class ChartCard;
class EmptyState;
class Picture;
class Theme;

/// What came of the search, as pictures with a table each.
class StatisticsPage : public QWidget
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    explicit StatisticsPage(const Theme &theme, QWidget *parent = nullptr);

    void setStages(std::vector<Stage> stages);
    void setStatistics(Statistics statistics);

Q_SIGNALS:
    /// The postings that were counted are to be shown.
    void queryChosen(const QString &query);
    void reportRequested();
    void saveRequested(const Shortlist::Picture &picture, const QString &title);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    QWidget *makeContent();
    QWidget *makeHead();
    ChartCard *makeCard(const QString &title, const QString &note);
    void fill();
    void focusPictures();

    const Theme &m_theme;
    std::vector<Stage> m_stages;
    Statistics m_statistics;
    QStackedWidget *m_body; ///< empty state, pictures
    EmptyState *m_empty;
    QScrollArea *m_scroll; ///< a fifth of the window's parts stand in it: made for the first figures
    QLabel *m_summary = nullptr;
    ChartCard *m_flow = nullptr;
    ChartCard *m_weeks = nullptr;
    ChartCard *m_times = nullptr;
    ChartCard *m_sites = nullptr;
    ChartCard *m_tags = nullptr;
    ChartCard *m_employers = nullptr;
};

} // namespace Shortlist
