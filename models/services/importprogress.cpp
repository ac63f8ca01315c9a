// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/importprogress.h"

#include <QMutexLocker>

namespace Shortlist {

ImportProgress ImportTally::progress() const
{
    const QMutexLocker lock(&m_mutex);
    return m_progress;
}

void ImportTally::start(ImportProgress::Phase phase, int total)
{
    const QMutexLocker lock(&m_mutex);
    m_progress.phase = phase;
    m_progress.done = 0;
    m_progress.total = total;
}

void ImportTally::begin(const QString &document)
{
    const QMutexLocker lock(&m_mutex);
    m_progress.document = document;
}

void ImportTally::addRead(int postings, int failures)
{
    const QMutexLocker lock(&m_mutex);
    ++m_progress.done;
    m_progress.postings += postings;
    m_progress.failures += failures;
}

void ImportTally::addMatched(int count)
{
    const QMutexLocker lock(&m_mutex);
    m_progress.done += count;
}

} // namespace Shortlist
