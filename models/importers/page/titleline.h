// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// The line that holds a posting's title, and what else people write into it.
namespace Shortlist::TitleLine {

struct Parts
{
    QString title;
    QString employer;   ///< of "Senior Designer at Vantage Loop"
    QString employment; ///< of "【实习】…"

    friend bool operator==(const Parts &, const Parts &) = default;
};

/// The line without tags and names of pages before the title: "[채용공고] 분석가", "Stellenangebot: Bäcker".
QString withoutTags(const QString &line);

/// "eine Leitung (m/w/d) gesucht" is "Leitung (m/w/d)"; the employer is only named where nothing else can be meant.
Parts parts(const QString &line);

} // namespace Shortlist::TitleLine
