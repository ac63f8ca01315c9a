// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

/// Databases that a driver process works on and that are looked at afterwards, in this one.
namespace Shortlist::Testing {

/// What a run of the driver gave.
struct DriverRun
{
    QStringList said;
    bool wasKilled = false;

    bool saved() const { return said.contains(QStringLiteral("saved")); }
    /// At once, or after the disk was healed.
    bool isDone() const { return saved() || said.contains(QStringLiteral("again saved")); }
    int points() const;
};

/// What a database holds, and what is wrong with it.
struct Finding
{
    QByteArray state; ///< a hash over every row, without instants
    QStringList problems;

    bool isSound() const { return problems.isEmpty() && !state.isEmpty(); }
};

/// A folder with a database that has something of everything, and copies of it to break.
class CrashWorld
{
public:
    CrashWorld();

    /// A fresh copy of the prepared folder; where its database is.
    QString freshDatabase();
    /// The prepared folder's copy to restore, and the place where a backup is written, in a fresh folder.
    static QString fileFor(const QString &action, const QString &database);

    /// Runs `action` with this fault ("kill@17", docs in faultpoints.h); empty: none.
    static DriverRun run(const QString &database, const QString &action, const QString &fault = {});
    /// Opens (which recovers), checks everything, closes.
    static Finding look(const QString &database);

    bool isReady() const { return m_isReady; }

private:
    void prepare();

    QTemporaryDir m_folder;
    bool m_isReady = false;
    int m_count = 0;
};

/// Kills a looping driver that long after its first word; what it had said until then.
QStringList killedAfter(const QString &database, int milliseconds);

} // namespace Shortlist::Testing
