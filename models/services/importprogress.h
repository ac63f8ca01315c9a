// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMutex>
#include <QString>

namespace Shortlist {

/// How far a staging is.
struct ImportProgress
{
    enum class Phase : quint8 {
        Reading,
        Matching, ///< everything is read; it is being compared with what is stored
    };
    Phase phase = Phase::Reading;
    int done = 0;     ///< documents, or while matching postings
    int total = 0;    ///< of these; 0: not known yet
    int postings = 0; ///< found so far
    int failures = 0; ///< documents and parts of documents that gave none
    QString document; ///< name of the one that was begun last

    friend bool operator==(const ImportProgress &, const ImportProgress &) = default;
};

/// Written by the threads of a staging, read by who shows it.
class ImportTally
{
public:
    ImportProgress progress() const;

    void start(ImportProgress::Phase phase, int total);
    void begin(const QString &document);
    /// One document is read.
    void addRead(int postings, int failures);
    /// `count` postings are matched.
    void addMatched(int count);

private:
    mutable QMutex m_mutex;
    ImportProgress m_progress;
};

} // namespace Shortlist
