// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

/// The line that holds a posting's title, and what else people write into it.
namespace Shortlist::TitleLine {

struct Parts
{
    QString title;
    QString employer;       ///< of "Senior Designer at Vantage Loop"
    QString employment;     ///< of "【实习】…"
    QString code = {};      ///< of "00012 - Baker"
    QString name = {};      ///< beside the title in a line of several cells: may be the employer
    QStringList facts = {}; ///< places, pay and badges beside the title: "… | Remote | $90k"; of "[深圳] …"

    friend bool operator==(const Parts &, const Parts &) = default;
};

/// The line without tags and names of pages before the title: "[채용공고] 분석가", "Stellenangebot: Bäcker".
QString withoutTags(const QString &line);

/// "eine Leitung (m/w/d) gesucht" is "Leitung (m/w/d)"; the employer is only named where nothing else can be meant.
Parts parts(const QString &line);

/// "San Francisco or REMOTE (US)": a place with the choice of none.
bool isPlaceOrRemote(const QString &text);

/// "Line Cook $18 - $22/hr": a job with its pay behind it, and nothing else.
bool isPaidJob(const QString &line);

/// "混元公司诚聘 会计": a line by which somebody is sought, in scripts without spaces.
bool seeks(const QString &line);

} // namespace Shortlist::TitleLine
