// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/figuresfile.h"

#include <QString>

#include <vector>

namespace Shortlist::Testing {

/// The table that a safety test prints: what was tried how often, and how often it held.
class Figures
{
public:
    void count(const QString &what, bool held)
    {
        Line &line = lineOf(what);
        ++line.tried;
        line.held += held ? 1 : 0;
    }
    int tried(const QString &what) { return lineOf(what).tried; }

    void print(const char *title) const
    {
        QString table = QString::fromLatin1(title) + u'\n';
        for (const Line &line : m_lines)
            table += QStringLiteral("  %1 %2 tried %3 held\n").arg(line.what, -44).arg(line.tried, 7).arg(line.held, 7);
        tellFigures(table);
    }

private:
    struct Line
    {
        QString what;
        int tried = 0;
        int held = 0;
    };

    Line &lineOf(const QString &what)
    {
        for (Line &line : m_lines)
            if (line.what == what)
                return line;
        m_lines.push_back({what});
        return m_lines.back();
    }

    std::vector<Line> m_lines;
};

} // namespace Shortlist::Testing
