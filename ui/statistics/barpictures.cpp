// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statistics/barpictures.h"

#include "ui/common/formats.h"
#include "ui/common/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr int RowHeight = 30;
constexpr int BarHeight = 14;
constexpr int NamePercent = 24;
constexpr int WordsPercent = 36;
constexpr int WeeksHeight = 132;
constexpr int WidestColumn = 28;
constexpr double ColumnShare = 0.72; ///< of a week's room

} // namespace

RowsPicture::RowsPicture(std::vector<Row> rows)
    : m_rows(std::move(rows))
{ }

int RowsPicture::height(const Theme &theme) const
{
    return int(m_rows.size()) * theme.scaled(RowHeight);
}

QRect RowsPicture::line(int row, int width, const Theme &theme) const
{
    const int height = theme.scaled(RowHeight);
    return {0, row * height, width, height};
}

std::vector<PicturePart> RowsPicture::parts(int width, const Theme &theme) const
{
    std::vector<PicturePart> parts;
    for (const Row &row : m_rows) {
        QPainterPath whole;
        whole.addRect(line(int(parts.size()), width, theme));
        parts.push_back({whole, u"%1: %2"_s.arg(row.name, row.words), row.query});
    }
    return parts;
}

void RowsPicture::paint(QPainter &painter, int width, int marked, const Theme &theme) const
{
    const Tokens &tokens = theme.tokens();
    const QFont body = theme.font(TextStyle::Body);
    const QFont small = theme.font(TextStyle::Small);
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const Row &at = m_rows[size_t(row)];
        const QRect line = this->line(row, width, theme);
        if (row == marked)
            painter.fillRect(line, tokens.hover);
        const QRect name(0, line.top(), width * NamePercent / 100 - Space::Unit, line.height());
        const QRect words(width - width * WordsPercent / 100, line.top(), width * WordsPercent / 100, line.height());
        painter.setFont(body);
        painter.setPen(tokens.text);
        paintWords(painter, name, Qt::AlignLeft | Qt::AlignVCenter,
                   QFontMetrics(body).elidedText(at.name, Qt::ElideRight, name.width()));
        const QRectF track(name.right() + Space::Unit, line.center().y() - BarHeight / 2.0,
                           words.left() - name.right() - 3 * Space::Unit, BarHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.chip);
        painter.drawRoundedRect(track, Radius::Chip, Radius::Chip);
        painter.setBrush(row == marked ? tokens.accentText : tokens.accent);
        const double length = std::max(2.0, (at.to - at.from) * track.width());
        painter.drawRoundedRect(QRectF(track.left() + at.from * track.width(), track.top(), length, BarHeight),
                                Radius::Chip, Radius::Chip);
        if (at.mark >= 0)
            painter.fillRect(QRectF(track.left() + at.mark * track.width() - 1, track.top() - 3, 3, BarHeight + 6),
                             tokens.text);
        painter.setFont(small);
        painter.setPen(tokens.dim);
        paintWords(painter, words, Qt::AlignLeft | Qt::AlignVCenter,
                   QFontMetrics(small).elidedText(at.words, Qt::ElideRight, words.width()));
    }
}

std::vector<RowsPicture::Row> timeRows(const std::vector<StageTime> &times, const std::vector<Stage> &stages)
{
    double most = 1;
    for (const StageTime &time : times)
        most = std::max(most, time.upperQuartile);
    std::vector<RowsPicture::Row> rows;
    for (const StageTime &time : times)
        rows.push_back({StatisticsWords::stageName(time.stage, stages),
                        Formats::joined({StatisticsWords::days(time.median), StatisticsWords::spread(time)}),
                        time.query, time.lowerQuartile / most, time.upperQuartile / most, time.median / most});
    return rows;
}

std::vector<RowsPicture::Row> rateRows(const ResponseRates &rates, StatisticsWords::RatesBy by)
{
    std::vector<RowsPicture::Row> rows;
    for (const ResponseRate &rate : rates.rates)
        rows.push_back({StatisticsWords::rateName(rate, by),
                        Formats::joined({StatisticsWords::percent(rate.share()), StatisticsWords::ofSent(rate)}),
                        rate.query, 0, rate.share()});
    return rows;
}

WeeksPicture::WeeksPicture(std::vector<WeekCount> weeks)
    : m_weeks(std::move(weeks))
{
    for (const WeekCount &week : m_weeks)
        m_most = std::max(m_most, week.sent);
}

int WeeksPicture::height(const Theme &theme) const
{
    return theme.scaled(WeeksHeight) + 2 * QFontMetrics(theme.font(TextStyle::Small)).height() + Space::Unit;
}

/// The room of a week, from top to axis.
QRectF WeeksPicture::roomOf(size_t week, int width, const Theme &theme) const
{
    const double room = std::min(double(width) / double(m_weeks.size()), double(WidestColumn));
    const double top = QFontMetrics(theme.font(TextStyle::Small)).height();
    return {double(week) * room, top, room, double(theme.scaled(WeeksHeight))};
}

QRectF WeeksPicture::column(size_t week, int width, const Theme &theme) const
{
    const QRectF room = roomOf(week, width, theme);
    const double height = room.height() * m_weeks[week].sent / m_most;
    const double wide = std::max(1.0, room.width() * ColumnShare);
    return {room.center().x() - wide / 2, room.bottom() - height, wide, height};
}

std::vector<PicturePart> WeeksPicture::parts(int width, const Theme &theme) const
{
    std::vector<PicturePart> parts;
    for (size_t week = 0; week < m_weeks.size(); ++week) {
        QPainterPath room;
        room.addRect(roomOf(week, width, theme));
        parts.push_back(
            {room, u"%1: %2"_s.arg(StatisticsWords::weekName(m_weeks[week]), QLocale().toString(m_weeks[week].sent)),
             m_weeks[week].query});
    }
    return parts;
}

void WeeksPicture::paint(QPainter &painter, int width, int marked, const Theme &theme) const
{
    const Tokens &tokens = theme.tokens();
    const QFont small = theme.font(TextStyle::Small);
    for (size_t week = 0; week < m_weeks.size(); ++week) {
        const QRectF bar = column(week, width, theme);
        const bool isMarked = int(week) == marked;
        if (isMarked)
            painter.fillRect(roomOf(week, width, theme), tokens.hover);
        painter.fillRect(bar, isMarked ? tokens.accentText : tokens.accent);
        const QString count = QLocale().toString(m_weeks[week].sent);
        const bool fits = QFontMetrics(small).horizontalAdvance(count) <= roomOf(week, width, theme).width();
        if (m_weeks[week].sent == 0 || !fits)
            continue;
        painter.setFont(small);
        painter.setPen(tokens.dim);
        paintWords(painter,
                   QRectF(bar.left() - WidestColumn, bar.top() - QFontMetrics(small).height(),
                          bar.width() + 2 * WidestColumn, QFontMetrics(small).height()),
                   Qt::AlignHCenter | Qt::AlignBottom, count);
    }
    paintMonths(painter, width, theme);
}

void WeeksPicture::paintMonths(QPainter &painter, int width, const Theme &theme) const
{
    if (m_weeks.empty())
        return;
    const QFont small = theme.font(TextStyle::Small);
    const double axis = roomOf(0, width, theme).bottom();
    painter.fillRect(QRectF(0, axis, roomOf(m_weeks.size() - 1, width, theme).right(), 1), theme.tokens().line);
    painter.setFont(small);
    painter.setPen(theme.tokens().dim);
    double free = 0;
    for (size_t week = 0; week < m_weeks.size(); ++week) {
        const QDate monday = m_weeks[week].monday;
        const bool isFirst = week == 0 || monday.month() != m_weeks[week - 1].monday.month();
        const QString name = QLocale().toString(monday, monday.month() == 1 || week == 0 ? u"MMM yyyy"_s : u"MMM"_s);
        const double left = roomOf(week, width, theme).left();
        const int wide = QFontMetrics(small).horizontalAdvance(name);
        if (!isFirst || left < free || left + wide > width)
            continue;
        paintWords(painter, QRectF(left, axis + Space::Half, wide + 1, QFontMetrics(small).height()),
                   Qt::AlignLeft | Qt::AlignTop, name);
        free = left + wide + Space::Unit;
    }
}

} // namespace Shortlist
