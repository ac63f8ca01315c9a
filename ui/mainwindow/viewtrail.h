// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace Shortlist {

/// Where the user has been: pages and searches, for going back and forward. What follows within moments is one stop,
/// such as a search that is being typed.
class ViewTrail
{
public:
    struct Stop
    {
        int page = 0;
        QString query;

        friend bool operator==(const Stop &, const Stop &) = default;
    };

    void visit(const Stop &stop);
    /// -1: back, 1: forward. Nothing where there is no such stop.
    std::optional<Stop> go(int by);
    /// Until then, what is visited on the way to that stop is none.
    void arrive() { m_isOnTheWay = false; }
    bool canGo(int by) const;
    /// What is searched for at every stop, said otherwise.
    void reword(const std::function<QString(const QString &)> &reworded);

private:
    std::vector<Stop> m_stops;
    int m_at = -1;
    bool m_isOnTheWay = false;
    QElapsedTimer m_since; ///< the last visit
};

} // namespace Shortlist
