// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <ctime>
#include <utility>

namespace Shortlist::Testing {

/// The longest time for which a window did not answer, in milliseconds: as the clock has it, and as its thread worked,
/// which is what counts on a machine that others use too.
struct Stall
{
    double worked = 0;
    double byTheClock = 0;
};

/// Ticks every millisecond while the event loop is free. What lies between two ticks is a stall.
class StallWatch : public QObject
{
public:
    StallWatch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        connect(&m_timer, &QTimer::timeout, this, &StallWatch::tick);
        m_timer.start();
        begin();
    }

    void begin()
    {
        m_wall.start();
        m_work = threadMilliseconds();
        m_longest = {};
    }

    /// Since begin(), which this is as well.
    Stall longest()
    {
        tick();
        const Stall stall = m_longest;
        begin();
        return stall;
    }

private:
    static double threadMilliseconds()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }

    void tick()
    {
        const double work = threadMilliseconds();
        m_longest.worked = std::max(m_longest.worked, work - std::exchange(m_work, work));
        m_longest.byTheClock = std::max(m_longest.byTheClock, double(m_wall.nsecsElapsed()) / 1e6);
        m_wall.start();
    }

    QTimer m_timer;
    QElapsedTimer m_wall;
    double m_work = 0;
    Stall m_longest;
};

} // namespace Shortlist::Testing
