// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace Shortlist {

/// A stretch of a text, in UTF-16 units.
struct Hit
{
    int start = 0;
    int length = 0;

    friend bool operator==(const Hit &, const Hit &) = default;
};

/// Where one of `words` begins a word of `text`, ignoring case; ascending, merged where they touch.
std::vector<Hit> hitsIn(const QString &text, const QStringList &words);

} // namespace Shortlist
