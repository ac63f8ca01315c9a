// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/statistics/picture.h"
#include "ui/statistics/statisticswords.h"

#include <QRect>

#include <vector>

namespace Shortlist {

/// A line for every row: its name, a bar, and what it says in words.
class RowsPicture : public Picture
{
public:
    struct Row
    {
        QString name;
        QString words; ///< behind the bar
        QString query;
        double from = 0; ///< of the bar, from 0 to 1 of the whole
        double to = 0;
        double mark = -1; ///< a line within the bar, such as the median; below 0: none
    };

    explicit RowsPicture(std::vector<Row> rows);

    int height(const Theme &theme) const override;
    std::vector<PicturePart> parts(int width, const Theme &theme) const override;
    void paint(QPainter &painter, int width, int marked, const Theme &theme) const override;

private:
    QRect line(int row, int width, const Theme &theme) const;

    std::vector<Row> m_rows;
};

/// How long applications stayed: the middle half as a bar, the median as a line in it.
std::vector<RowsPicture::Row> timeRows(const std::vector<StageTime> &times, const std::vector<Stage> &stages);
std::vector<RowsPicture::Row> rateRows(const ResponseRates &rates, StatisticsWords::RatesBy by);

/// A column for every week.
class WeeksPicture : public Picture
{
public:
    explicit WeeksPicture(std::vector<WeekCount> weeks);

    int height(const Theme &theme) const override;
    std::vector<PicturePart> parts(int width, const Theme &theme) const override;
    void paint(QPainter &painter, int width, int marked, const Theme &theme) const override;

private:
    QRectF roomOf(size_t week, int width, const Theme &theme) const;
    QRectF column(size_t week, int width, const Theme &theme) const;
    void paintMonths(QPainter &painter, int width, const Theme &theme) const;

    std::vector<WeekCount> m_weeks;
    int m_most = 1;
};

} // namespace Shortlist
