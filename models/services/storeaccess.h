// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/change.h"
#include "models/domain/result.h"

#include <QObject>
#include <QString>

#include <memory>

namespace Shortlist {

class StoreThreads;

/// Owns the database and its threads: one serial writer, two serial readers with read-only connections, and a pool
/// for parsing. All services share one. Services live on the thread that created this.
class StoreAccess : public QObject
{
    Q_OBJECT

public:
    /// When a database from before there were keys for duplicates gets them: a look at all postings, which who only
    /// reads one of them need not wait for.
    enum class Upkeep : quint8 { AtOnce, AnotherTime };
    /// Opens or creates the database; takes its lock file. InUse where another process owns it, NewerDatabase,
    /// ForeignDatabase, Malformed, ReadOnly, Storage.
    static Result<std::unique_ptr<StoreAccess>> open(const QString &path, Upkeep upkeep = Upkeep::AtOnce);
    /// Waits for what was asked for, then writes the log back into the file and gives the lock up.
    ~StoreAccess() override;

    QString path() const;
    /// The medium cannot be written: everything can be read, and whatever changes something gives ReadOnly.
    bool isReadOnly() const { return m_isReadOnly; }
    /// Where the services run their work (storethreads.h).
    StoreThreads &threads();

Q_SIGNALS:
    /// After every commit, on the thread this lives on.
    void changed(const Shortlist::StoreChange &change);

private:
    explicit StoreAccess(QString path);
    void findOldDuplicates();

    QString m_path;
    bool m_isReadOnly = false;
    std::unique_ptr<StoreThreads> m_threads;
};

} // namespace Shortlist
