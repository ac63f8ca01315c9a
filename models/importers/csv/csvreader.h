// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QString>
#include <QStringList>
#include <QStringView>

namespace Shortlist {

struct CsvRow
{
    QStringList cells;
    int number = 0; ///< from 1, as spreadsheets count: blank rows too, cells of several lines as one row

    /// Whether no cell says anything.
    bool isBlank() const;
};

/// Reads comma-separated values as RFC 4180 writes them, and what programs make of it: any delimiter, any line end,
/// quotes that are not doubled, text behind a closing quote. Linear; a row at a time.
class CsvReader
{
public:
    /// `text` must outlive this.
    CsvReader(QStringView text, QChar delimiter)
        : m_text(text)
        , m_delimiter(delimiter)
    { }

    bool atEnd() const { return m_at >= m_text.size(); }
    /// The next row, blank ones included. TooLarge beyond Limits::TableColumns and Limits::TableCellChars.
    Result<CsvRow> next();
    /// Whether the text ended inside a quoted cell.
    bool isCutOff() const { return m_isCutOff; }

private:
    enum class End : quint8 { Cell, Row };

    End takeCell(QString &cell);
    void takeQuoted(QString &cell);
    bool takeLineEnd();

    QStringView m_text;
    QChar m_delimiter;
    qsizetype m_at = 0;
    int m_rows = 0;
    bool m_isCutOff = false;
};

} // namespace Shortlist
