// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/views.h"

#include <QDate>
#include <QString>

#include <vector>

namespace Shortlist {

/// One cell of the strip under the title.
struct Fact
{
    enum class Tone : quint8 { Stated, Missing, Soon, Past };
    QString label;
    QString value;   ///< "not stated" where it is missing
    QString aside;   ///< what sources contradict: "remote?"
    QString toolTip; ///< rich text, everything in it escaped: where the value comes from
    Tone tone = Tone::Stated;

    friend bool operator==(const Fact &, const Fact &) = default;
};

/// Place, pay, deadline and start always, stated or not; then whatever else is stated.
std::vector<Fact> factsOf(const Posting &posting, const QDate &today);

/// "TikTok · saved 2 days ago from a pasted page".
QString sublineOf(const PostingDetails &details, const QDate &today);

} // namespace Shortlist
