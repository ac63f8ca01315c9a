// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/viewtrail.h"

namespace Shortlist {

namespace {

constexpr qint64 MomentMs = 1500;
constexpr size_t MostStops = 100;

} // namespace

void ViewTrail::visit(const Stop &stop)
{
    if (m_isOnTheWay || (m_at >= 0 && m_stops[size_t(m_at)] == stop))
        return;
    const bool goesOn = m_at >= 0 && m_stops[size_t(m_at)].page == stop.page && !m_since.hasExpired(MomentMs);
    m_since.start();
    m_stops.resize(size_t(m_at + 1));
    if (goesOn && m_at > 0) {
        m_stops.back() = stop;
        return;
    }
    m_stops.push_back(stop);
    if (m_stops.size() > MostStops)
        m_stops.erase(m_stops.begin());
    m_at = int(m_stops.size()) - 1;
}

bool ViewTrail::canGo(int by) const
{
    return m_at + by >= 0 && m_at + by < int(m_stops.size());
}

void ViewTrail::reword(const std::function<QString(const QString &)> &reworded)
{
    for (Stop &stop : m_stops)
        stop.query = reworded(stop.query);
}

std::optional<ViewTrail::Stop> ViewTrail::go(int by)
{
    if (!canGo(by))
        return std::nullopt;
    m_at += by;
    m_isOnTheWay = true;
    return m_stops[size_t(m_at)];
}

} // namespace Shortlist
