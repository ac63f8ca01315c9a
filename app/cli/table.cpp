// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/table.h"

#include "app/cli/output.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Shortlist::Cli {

namespace {

constexpr int Gap = 2;
constexpr int Least = 8; ///< cells that a shrinking column keeps

bool isWide(char32_t c)
{
    // The wide blocks of Unicode's EastAsianWidth.txt, as far as postings use them.
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x1F300 && c <= 0x1FAFF) || (c >= 0x20000 && c <= 0x3FFFD);
}

int cellWidth(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
        return 0;
    return isWide(c) ? 2 : 1;
}

} // namespace

int cellWidth(const QString &text)
{
    const auto points = text.toUcs4();
    return std::accumulate(points.begin(), points.end(), 0,
                           [](int sum, auto point) { return sum + cellWidth(char32_t(point)); });
}

QString shortened(const QString &text, int cells)
{
    if (cellWidth(text) <= cells)
        return text;
    QString kept;
    int used = 1; // of the ellipsis
    const auto points = text.toUcs4();
    for (const auto point : points) {
        used += cellWidth(char32_t(point));
        if (used > cells)
            break;
        kept += QString::fromUcs4(reinterpret_cast<const char32_t *>(&point), 1);
    }
    return kept.trimmed() + u'…';
}

QStringList wrapped(const QString &text, int cells)
{
    if (cells <= 0)
        return {text};
    QStringList lines;
    QString line;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (!line.isEmpty() && cellWidth(line) + 1 + cellWidth(word) > cells) {
            lines.append(line);
            line.clear();
        }
        line += line.isEmpty() ? word : u' ' + word;
    }
    lines.append(line);
    return lines;
}

Table::Table(std::vector<Column> columns)
    : m_columns(std::move(columns))
{ }

void Table::add(const QStringList &cells)
{
    QStringList row;
    for (const QString &cell : cells)
        row.append(printable(cell));
    m_rows.push_back(row);
}

std::vector<int> Table::widths(int terminalColumns) const
{
    std::vector<int> widths(m_columns.size(), 0);
    for (size_t i = 0; i < m_columns.size(); ++i) {
        for (const QStringList &row : m_rows)
            widths[i] = std::max(widths[i], cellWidth(row.value(qsizetype(i))));
        if (widths[i] > 0)
            widths[i] = std::max(widths[i], cellWidth(m_columns[i].heading));
    }
    if (terminalColumns <= 0)
        return widths;
    const auto total = [&widths] {
        const auto shown = std::count_if(widths.begin(), widths.end(), [](int w) { return w > 0; });
        return std::accumulate(widths.begin(), widths.end(), 0) + Gap * int(std::max<qsizetype>(shown - 1, 0));
    };
    // The widest column that may gives way, a cell at a time, so that the others keep what they need.
    while (total() > terminalColumns) {
        int *widest = nullptr;
        for (size_t i = 0; i < widths.size(); ++i)
            if (m_columns[i].fit == Column::Fit::Shrinks && widths[i] > Least
                && (widest == nullptr || widths[i] > *widest))
                widest = &widths[i];
        if (widest == nullptr)
            break;
        --*widest;
    }
    return widths;
}

void Table::write(QTextStream &out, const Terminal &terminal) const
{
    const std::vector<int> columnWidths = widths(terminal.columns);
    QStringList headings;
    for (const Column &column : m_columns)
        headings.append(column.heading);
    out << emphasised(line(headings, columnWidths), terminal) << '\n';
    for (const QStringList &row : m_rows)
        out << line(row, columnWidths) << '\n';
}

QString Table::line(const QStringList &cells, const std::vector<int> &widths) const
{
    QString line;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (widths[i] == 0)
            continue;
        const QString cell = shortened(cells.value(qsizetype(i)), widths[i]);
        const QString padding(widths[i] - cellWidth(cell), u' ');
        line += m_columns[i].align == Column::Align::Right ? padding + cell : cell + padding;
        line += QString(Gap, u' ');
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

} // namespace Shortlist::Cli
