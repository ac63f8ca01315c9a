// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/figuresfile.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace Shortlist::Testing {

using namespace Qt::StringLiterals;

/// A table that a test prints when it is done: what was tried, and what came of it.
class Figures
{
public:
    explicit Figures(QStringList headers) { m_rows.push_back(std::move(headers)); }
    ~Figures() { print(); }
    Figures(const Figures &) = delete;
    Figures &operator=(const Figures &) = delete;

    void add(QStringList cells) { m_rows.push_back(std::move(cells)); }
    /// A name, then numbers.
    void add(const QString &name, const std::vector<qint64> &numbers)
    {
        QStringList cells{name};
        for (const qint64 number : numbers)
            cells.append(QString::number(number));
        add(std::move(cells));
    }

private:
    void print() const
    {
        std::vector<qsizetype> widths(size_t(m_rows.front().size()), 0);
        for (const QStringList &row : m_rows)
            for (qsizetype column = 0; column < std::min(row.size(), qsizetype(widths.size())); ++column)
                widths[size_t(column)] = std::max(widths[size_t(column)], row.at(column).size());
        QString table;
        for (const QStringList &row : m_rows) {
            QString line;
            for (qsizetype column = 0; column < std::min(row.size(), qsizetype(widths.size())); ++column) {
                const int width = int(widths[size_t(column)]);
                line +=
                    column == 0 ? row.at(column).leftJustified(width) : u"  "_s + row.at(column).rightJustified(width);
            }
            table += u"  "_s + line + u'\n';
        }
        Testing::tellFigures(table);
    }

    std::vector<QStringList> m_rows;
};

} // namespace Shortlist::Testing
