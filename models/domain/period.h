// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace Shortlist {

/// Days of the user's calendar, both ends included.
struct Period
{
    QDate from;
    QDate to;

    bool contains(const QDate &day) const { return from <= day && day <= to; }
    /// `2026`, `2026-03`, `2026-03-02`, or two of them: `2026-03-02..2026-04`. Nothing where it is none, or ends before
    /// it begins.
    static std::optional<Period> parse(const QString &text);
    /// `2026-03-02..2026-03-08`.
    QString toString() const;

    friend bool operator==(const Period &, const Period &) = default;
};

} // namespace Shortlist
