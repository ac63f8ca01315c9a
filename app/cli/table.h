// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

#include <QString>
#include <QStringList>
#include <QTextStream>

#include <vector>

namespace Shortlist::Cli {

/// Columns of terminal cells that `text` takes: two for wide East Asian characters, none for combining ones.
int cellWidth(const QString &text);

/// The beginning of `text` that fits, with "…" where something was left out.
QString shortened(const QString &text, int cells);

/// `text` broken at spaces into lines of at most `cells`; 0 leaves it whole.
QStringList wrapped(const QString &text, int cells);

/// Rows of text in aligned columns.
class Table
{
public:
    struct Column
    {
        enum class Align : quint8 { Left, Right };
        enum class Fit : quint8 { Whole, Shrinks }; ///< which columns give way on a narrow terminal
        QString heading;
        Align align = Align::Left;
        Fit fit = Fit::Whole;
    };

    explicit Table(std::vector<Column> columns);
    /// One text a column; made printable.
    void add(const QStringList &cells);
    /// Headings and rows; columns without any text are left out.
    void write(QTextStream &out, const Terminal &terminal) const;

private:
    std::vector<int> widths(int terminalColumns) const;
    QString line(const QStringList &cells, const std::vector<int> &widths) const;

    std::vector<Column> m_columns;
    std::vector<QStringList> m_rows;
};

} // namespace Shortlist::Cli
