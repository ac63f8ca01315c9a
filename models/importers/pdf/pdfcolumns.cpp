// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/pdf/pdfcolumns.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace Shortlist {

namespace {

using Row = std::vector<PdfWord>;
using Rows = std::vector<Row>;

constexpr double GutterWidth = 1.2;     ///< of the font size
constexpr int RowsWithBoth = 3;         ///< that have text on both sides of a gutter
constexpr double ColumnCharacters = 16; ///< of a row on the average: columns hold prose; shorter ones are labels
constexpr int DeepestNesting = 4;
constexpr size_t MostRows = 2'000; ///< of a page whose columns are looked for; no page for people has more

struct Interval
{
    double from = 0;
    double to = 0;

    double width() const { return to - from; }
    Interval intersected(const Interval &other) const { return {std::max(from, other.from), std::min(to, other.to)}; }
};

Rows rowsOf(std::vector<PdfWord> words)
{
    std::erase_if(words, [](const PdfWord &word) { return word.text.trimmed().isEmpty(); });
    std::stable_sort(words.begin(), words.end(),
                     [](const PdfWord &a, const PdfWord &b) { return a.box.center().y() < b.box.center().y(); });
    Rows rows;
    for (PdfWord &word : words) {
        const bool isNew = rows.empty() || [&word, &row = rows.back()] {
            const QRectF &first = row.front().box;
            const double overlap = std::min(first.bottom(), word.box.bottom()) - std::max(first.top(), word.box.top());
            return overlap < 0.5 * std::min(first.height(), word.box.height());
        }();
        if (isNew)
            rows.emplace_back();
        rows.back().push_back(std::move(word));
    }
    for (Row &row : rows)
        std::stable_sort(row.begin(), row.end(),
                         [](const PdfWord &a, const PdfWord &b) { return a.box.left() < b.box.left(); });
    return rows;
}

/// Where a row has no text; the first and the last reach beyond the page.
std::vector<Interval> gapsOf(const Row &row)
{
    constexpr double Beyond = 1e6;
    std::vector<Interval> gaps{{-Beyond, row.front().box.left()}};
    double right = row.front().box.right();
    for (const PdfWord &word : row) {
        if (word.box.left() - right > GutterWidth * word.size)
            gaps.push_back({right, word.box.left()});
        right = std::max(right, word.box.right());
    }
    gaps.push_back({right, Beyond});
    return gaps;
}

std::optional<Interval> widestCommon(const Interval &gutter, const Row &row)
{
    Interval widest;
    for (const Interval &gap : gapsOf(row))
        if (const Interval common = gutter.intersected(gap); common.width() > widest.width())
            widest = common;
    const double needed = GutterWidth * row.front().size;
    return widest.width() >= needed ? std::optional(widest) : std::nullopt;
}

/// Rows from `first` to before `end` with the same empty strip in them.
struct Columns
{
    size_t end = 0;
    double middle = 0;
};

struct Side
{
    int rows = 0;
    qsizetype characters = 0;

    void add(qsizetype more)
    {
        rows += more > 0 ? 1 : 0;
        characters += more;
    }
    bool isProse() const { return rows >= RowsWithBoth && double(characters) >= ColumnCharacters * rows; }
};

bool areColumns(const Rows &rows, size_t first, const Columns &columns)
{
    Side left;
    Side right;
    int both = 0;
    for (size_t i = first; i < columns.end; ++i) {
        qsizetype onLeft = 0;
        qsizetype onRight = 0;
        for (const PdfWord &word : rows[i])
            (word.box.center().x() < columns.middle ? onLeft : onRight) += word.text.size() + 1;
        left.add(onLeft);
        right.add(onRight);
        both += onLeft > 0 && onRight > 0 ? 1 : 0;
    }
    return both >= RowsWithBoth && left.isProse() && right.isProse();
}

std::optional<Columns> columnsFrom(const Rows &rows, size_t first)
{
    const std::vector<Interval> gaps = gapsOf(rows[first]);
    for (size_t gap = 1; gap + 1 < gaps.size(); ++gap) {
        Interval gutter = gaps[gap];
        Columns columns{first + 1, 0};
        for (; columns.end < rows.size(); ++columns.end) {
            const auto common = widestCommon(gutter, rows[columns.end]);
            if (!common)
                break;
            gutter = *common;
        }
        columns.middle = (gutter.from + gutter.to) / 2;
        if (areColumns(rows, first, columns))
            return columns;
    }
    return std::nullopt;
}

void appendOrdered(Rows &ordered, Rows rows, int depth);

void appendColumns(Rows &ordered, const Rows &rows, size_t first, const Columns &columns, int depth)
{
    std::vector<PdfWord> left;
    std::vector<PdfWord> right;
    for (size_t i = first; i < columns.end; ++i)
        for (const PdfWord &word : rows[i])
            (word.box.center().x() < columns.middle ? left : right).push_back(word);
    appendOrdered(ordered, rowsOf(std::move(left)), depth + 1);
    appendOrdered(ordered, rowsOf(std::move(right)), depth + 1);
}

void appendOrdered(Rows &ordered, Rows rows, int depth)
{
    for (size_t i = 0; i < rows.size();) {
        const auto columns = depth < DeepestNesting && rows.size() <= MostRows ? columnsFrom(rows, i) : std::nullopt;
        if (columns) {
            appendColumns(ordered, rows, i, *columns, depth);
            i = columns->end;
        } else {
            ordered.push_back(std::move(rows[i++]));
        }
    }
}

} // namespace

std::vector<std::vector<PdfWord>> readingRows(std::vector<PdfWord> words)
{
    Rows ordered;
    appendOrdered(ordered, rowsOf(std::move(words)), 0);
    return ordered;
}

} // namespace Shortlist
