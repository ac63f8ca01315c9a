// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/figuresmodel.h"
#include "ui/common/widgets.h"
#include "ui/statistics/picture.h"

#include <memory>

class QPushButton;
class QStackedWidget;
class QTableView;

namespace Shortlist {

class ChartView;

/// A picture and the table that is its twin, one of them shown; the picture can be saved.
class ChartCard : public Card
{
    Q_OBJECT

public:
    /// `theme` must outlive this. `note` says how it was counted.
    ChartCard(const QString &title, const QString &note, const Theme &theme, QWidget *parent = nullptr);

    void setFigures(std::unique_ptr<Picture> picture, FigureTable table, const QString &hidden = {});
    ChartView &view() { return *m_view; }
    QTableView &table() { return *m_table; }

Q_SIGNALS:
    void queryChosen(const QString &query);
    /// The picture is to be written: name the file.
    void saveRequested(const Shortlist::Picture &picture, const QString &title);

private:
    QWidget *makeHead(const QString &note);
    void makeTable();
    void showTable(bool isTable);
    void fitTable();

    QString m_title;
    const Theme &m_theme;
    ChartView *m_view;
    QTableView *m_table;
    FiguresModel *m_figures;
    QStackedWidget *m_body; ///< picture, table, nothing
    QLabel *m_hidden = nullptr;
    QLabel *m_nothing = nullptr;
    QPushButton *m_toggle = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace Shortlist
