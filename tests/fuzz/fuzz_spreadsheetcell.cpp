// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

// No cell that is written starts a formula, whatever stands before its sign, and reading it gives the text back.

#include "models/domain/spreadsheetcell.h"
#include "tests/fuzz/fuzz.h"

using namespace Shortlist;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = Fuzz::textOf(data, size);
    const QString cell = SpreadsheetCell::guarded(text);
    Fuzz::promise(SpreadsheetCell::unguarded(cell) == text, "unguarded(guarded(x)) == x");
    Fuzz::promise(cell == text || (cell.size() == text.size() + 1 && cell.front() == u'\''),
                  "an apostrophe or nothing");
    const QString shown = cell.trimmed();
    const char16_t first = shown.isEmpty() ? u' ' : shown.front().unicode();
    const bool isSign = QStringView(u"=+-@\uFF1D\uFF0B\uFF0D\uFF20").contains(QChar(first));
    Fuzz::promise(!isSign, "no sign of a formula comes first");
    const char16_t raw = cell.isEmpty() ? u' ' : cell.front().unicode();
    Fuzz::promise(raw != u'\t' && raw != u'\r' && raw != u'\0', "nothing that a spreadsheet skips comes first");
    return 0;
}
