// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/csv/csvreader.h"

#include "models/domain/limits.h"

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongCell = 1'000;

} // namespace

bool CsvRow::isBlank() const
{
    return std::all_of(cells.begin(), cells.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

/// "\n", "\r\n" and the lone "\r" of old spreadsheets.
bool CsvReader::takeLineEnd()
{
    const QChar c = m_text[m_at];
    if (c != u'\n' && c != u'\r')
        return false;
    m_at += c == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n' ? 2 : 1;
    return true;
}

/// Behind the opening quote; up to behind the closing one.
void CsvReader::takeQuoted(QString &cell)
{
    while (m_at < m_text.size()) {
        const qsizetype quote = m_text.indexOf(u'"', m_at);
        const qsizetype end = quote < 0 ? m_text.size() : quote;
        const QStringView part = m_text.sliced(m_at, end - m_at);
        cell += part;
        m_at = end + 1;
        if (quote < 0)
            break;
        if (m_at >= m_text.size() || m_text[m_at] != u'"')
            return;
        cell += u'"';
        ++m_at;
    }
    m_at = m_text.size();
    m_isCutOff = true;
}

CsvReader::End CsvReader::takeCell(QString &cell)
{
    if (m_at < m_text.size() && m_text[m_at] == u'"') {
        ++m_at;
        takeQuoted(cell);
    }
    const qsizetype start = m_at;
    while (m_at < m_text.size() && m_text[m_at] != m_delimiter && m_text[m_at] != u'\n' && m_text[m_at] != u'\r')
        ++m_at;
    cell += m_text.sliced(std::min(start, m_text.size()), m_at - std::min(start, m_text.size()));
    if (m_at >= m_text.size() || takeLineEnd())
        return End::Row;
    ++m_at;
    return End::Cell;
}

Result<CsvRow> CsvReader::next()
{
    CsvRow row;
    row.number = ++m_rows;
    End end = End::Cell;
    while (end == End::Cell) {
        QString cell;
        end = takeCell(cell);
        if (cell.size() > Limits::TableCellChars)
            return Error{Error::Code::TooLarge,
                         u"a cell of %1 characters in row %2"_s.arg(cell.size()).arg(row.number)};
        if (row.cells.size() >= Limits::TableColumns)
            return Error{Error::Code::TooLarge, u"more than %1 columns"_s.arg(Limits::TableColumns)};
        if (cell.size() > LongCell)
            cell.squeeze(); // what is added to has room for as much again, ten thousand times
        row.cells.append(std::move(cell));
    }
    return row;
}

} // namespace Shortlist
