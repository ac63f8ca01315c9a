// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <atomic>
#include <memory>

namespace Shortlist {

/// How far something is that takes long, and whether it is still wanted. Written by the thread that does it, asked and
/// cancelled by the one that shows it.
class LongWork
{
public:
    enum class Step : quint8 {
        Waiting, ///< for what was asked for before
        CopyingPages,
        CheckingPages,
        CheckingPostings,
        CheckingFiles,
        CollectingFiles,
        CollectingPostings,
        Writing,
        Replacing, ///< cannot be cancelled
    };
    struct Progress
    {
        Step step = Step::Waiting;
        qint64 done = 0;
        qint64 total = 0; ///< 0: not known
    };

    Progress progress() const { return {m_step, m_done, m_total}; }
    void begin(Step step, qint64 total = 0)
    {
        m_step = step;
        m_done = 0;
        m_total = total;
    }
    void setDone(qint64 done) { m_done = done; }
    void advance() { ++m_done; }

    void cancel() { m_isCancelled = true; }
    bool isCancelled() const { return m_isCancelled; }

private:
    std::atomic<Step> m_step = Step::Waiting;
    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_total = 0;
    std::atomic_bool m_isCancelled = false;
};

using SharedWork = std::shared_ptr<LongWork>;

} // namespace Shortlist
