// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/linealignment.h"

#include "models/policy/likeness.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace Shortlist {

namespace {

/// Below this two lines only share the trade's vocabulary.
constexpr double SameMeaning = 0.5;
/// Lines of one posting that are compared; what a hostile text has beyond them stands alone.
constexpr qsizetype MaxCompared = 400;

/// A row that is being filled, with the words of each line in it.
struct Row
{
    AlignedLine line;
    std::vector<QSet<QString>> words;
    int members = 0;
};

struct Pair
{
    double likeness = 0;
    size_t row = 0;
    qsizetype line = 0;
};

double likenessTo(const Row &row, const QSet<QString> &words)
{
    double best = 0;
    for (const QSet<QString> &others : row.words)
        best = std::max(best, likeness(others, words));
    return best;
}

std::vector<Pair> pairs(const std::vector<Row> &rows, const std::vector<QSet<QString>> &lines)
{
    std::vector<Pair> found;
    for (size_t row = 0; row < rows.size(); ++row)
        for (size_t line = 0; line < lines.size(); ++line)
            if (const double alike = likenessTo(rows[row], lines[line]); alike >= SameMeaning)
                found.push_back({alike, row, qsizetype(line)});
    std::stable_sort(found.begin(), found.end(), [](const Pair &a, const Pair &b) {
        return std::tuple(-a.likeness, a.row, a.line) < std::tuple(-b.likeness, b.row, b.line);
    });
    return found;
}

/// Adds the lines of posting `column`: the likest pairs first, each row and each line once; the rest make new rows.
void addColumn(std::vector<Row> &rows, const QStringList &texts, size_t column, size_t columns)
{
    std::vector<QSet<QString>> words;
    for (const QString &text : texts)
        words.push_back(words.size() < size_t(MaxCompared) ? meaningfulWords(text) : QSet<QString>());
    std::vector<bool> placed(size_t(texts.size()), false);
    for (const Pair &pair : pairs(rows, words)) {
        Row &row = rows[pair.row];
        if (placed[size_t(pair.line)] || !row.line.texts[column].isEmpty())
            continue;
        placed[size_t(pair.line)] = true;
        row.line.texts[column] = texts.at(pair.line);
        row.words[column] = words[size_t(pair.line)];
        ++row.members;
    }
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (placed[size_t(i)])
            continue;
        Row row{{std::vector<QString>(columns), false}, std::vector<QSet<QString>>(columns), 1};
        row.line.texts[column] = texts.at(i);
        row.words[column] = words[size_t(i)];
        rows.push_back(std::move(row));
    }
}

} // namespace

std::vector<AlignedLine> alignLines(const std::vector<QStringList> &lines)
{
    std::vector<Row> rows;
    for (size_t column = 0; column < lines.size(); ++column)
        addColumn(rows, lines[column], column, lines.size());
    // Rows were made posting by posting, so a stable partition leaves the own ones in that order.
    std::stable_partition(rows.begin(), rows.end(), [](const Row &row) { return row.members > 1; });
    std::vector<AlignedLine> aligned;
    for (Row &row : rows) {
        row.line.shared = row.members > 1;
        aligned.push_back(std::move(row.line));
    }
    return aligned;
}

} // namespace Shortlist
