// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/detail/facts.h"

#include <QWidget>

#include <vector>

namespace Shortlist {

class Theme;

/// The facts as cells of one rounded frame, divided by hairlines; as many in a row as there is room for.
class FactsStrip : public QWidget
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    explicit FactsStrip(const Theme &theme, QWidget *parent = nullptr);

    void setFacts(std::vector<Fact> facts);
    const std::vector<Fact> &facts() const { return m_facts; }

    /// Shows the first facts in at most so many rows; 0 for all of them.
    void setRows(int rows);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int columnsFor(int width) const;
    int shownCount(int width) const;
    int cellHeight() const;
    QRect cell(int index) const;
    void paintCell(QPainter &painter, const QRect &rect, const Fact &fact) const;

    const Theme &m_theme;
    std::vector<Fact> m_facts;
    int m_rows = 0;
};

} // namespace Shortlist
