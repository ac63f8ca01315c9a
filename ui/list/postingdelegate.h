// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/application.h"
#include "ui/common/rowwords.h"
#include "ui/list/paintedlines.h"
#include "ui/list/postingcolumns.h"

#include <QDate>
#include <QStringList>
#include <QStyledItemDelegate>

#include <vector>

namespace Shortlist {

class Theme;

/// How tall the rows are.
enum class Density : quint8 {
    Comfortable, ///< title, facts, chips
    Compact,     ///< title with the chips beside it, facts
    Table,       ///< one line, in columns
};

/// Where the parts of a row stand.
struct RowLayout
{
    QRect title;
    QRect facts;
    QRect chips;

    friend bool operator==(const RowLayout &, const RowLayout &) = default;
};

/// Lays a row out in `rect`; `chipsWidth` is what its chips would like to have.
RowLayout layoutRow(const QRect &rect, int chipsWidth, Density density, const Theme &theme);
int rowHeight(Density density, const Theme &theme);

/// Paints a PostingRow as two lines and a line of chips.
class PostingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    explicit PostingDelegate(const Theme &theme, QObject *parent = nullptr);

    void setStages(std::vector<Stage> stages) { m_stages = std::move(stages); }
    void setHighlights(QStringList words) { m_highlights = std::move(words); }
    void setToday(const QDate &today) { m_today = today; }
    void setDensity(Density density) { m_density = density; }
    /// Where the words of a cell stand in `row`, laid out from the left.
    static QRect cellOf(const QRect &row, const ColumnPlace &place);
    void setColumns(std::vector<ColumnPlace> columns) { m_columns = std::move(columns); }
    RowWords words(const QModelIndex &index) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option) const;
    std::vector<Chip> chipsOf(const PostingRow &row, PostingColumn column) const;
    void paintCells(QPainter &painter, const QRect &rect, const PostingRow &row) const;

    const Theme &m_theme;
    std::vector<Stage> m_stages;
    QStringList m_highlights;
    QDate m_today;
    Density m_density = Density::Comfortable;
    std::vector<ColumnPlace> m_columns; ///< of a table
    mutable PaintedLines m_lines;       ///< as they were painted last
};

} // namespace Shortlist
