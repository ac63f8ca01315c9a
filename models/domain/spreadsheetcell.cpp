// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/spreadsheetcell.h"

#include <algorithm>

namespace Shortlist::SpreadsheetCell {

namespace {

constexpr QChar Guard = u'\'';

bool isFormula(QStringView text)
{
    const auto start = std::find_if(text.begin(), text.end(), [](QChar c) { return c != Guard; });
    if (start == text.end())
        return false;
    if (QStringView(u"\t\r\0").contains(*start) || start->isNull())
        return true;
    const auto sign = std::find_if(start, text.end(), [](QChar c) { return !c.isSpace(); });
    return sign != text.end() && QStringView(u"=+-@＝＋－＠").contains(*sign);
}

} // namespace

QString guarded(const QString &text)
{
    return isFormula(text) ? Guard + text : text;
}

QString unguarded(const QString &cell)
{
    // Apostrophes of its own do not matter to isFormula(): one is taken off where guarded() put one on, and only there.
    return cell.startsWith(Guard) && isFormula(cell) ? cell.sliced(1) : cell;
}

} // namespace Shortlist::SpreadsheetCell
