// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMap>
#include <QRandomGenerator>
#include <QString>

#include <list>
#include <memory>
#include <vector>

namespace Shortlist::Testing {

/// A disk in memory that does what a power cut does (SQLite's own method, sqlite.org/testing.html, 3.3): what was not
/// synced may be there, or not, or in another order, or torn inside a sector. It is SQLite's default from its making
/// on.
class PowerCutDisk
{
public:
    PowerCutDisk();
    ~PowerCutDisk();
    PowerCutDisk(const PowerCutDisk &) = delete;
    PowerCutDisk &operator=(const PowerCutDisk &) = delete;

    /// After that many more writes, syncs, truncations and removals every call fails.
    void cutAfter(int operations);
    /// The one after so many fails, or it and all that follow, with the power on; until heal().
    enum class Failure : quint8 { Once, Lasting };
    enum class Reason : quint8 { IoError, Full };
    void failAfter(int operations, Failure failure, Reason reason);
    void heal() { m_left = -1; }
    /// How many of these there were since.
    int used() const { return m_planned - m_left; }
    bool isFull() const { return m_reason == Reason::Full; }
    enum class Syncing : quint8 { Works, Lies };
    void setSyncing(Syncing syncing) { m_syncing = syncing; }
    Syncing syncing() const { return m_syncing; }
    /// The power is back: every file is what the disk made of it.
    void restart(QRandomGenerator &random);

    using Image = QMap<QByteArray, QByteArray>;
    /// Every file as it is after its last sync; to start another run from.
    Image image() const;
    void setImage(const Image &image);

    struct Change ///< since the last sync
    {
        qint64 at = 0;
        QByteArray bytes;
        bool isTruncation = false;
    };
    struct Content
    {
        QByteArray current;
        QByteArray synced;
        bool wasSynced = false;
        std::vector<Change> changes;
        std::list<QByteArray> shared; ///< wal-index; a region's address never changes
    };

    /// For the functions behind sqlite3_vfs. Null where there is no such file.
    std::shared_ptr<Content> find(const QByteArray &path) const { return m_files.value(path); }
    std::shared_ptr<Content> create(const QByteArray &path);
    void remove(const QByteArray &path) { m_files.remove(path); }
    /// Counts; false when the power is off.
    bool takesPart();

private:
    QMap<QByteArray, std::shared_ptr<Content>> m_files;
    Syncing m_syncing = Syncing::Works;
    Failure m_failure = Failure::Lasting;
    Reason m_reason = Reason::IoError;
    int m_planned = 0;
    int m_left = -1; ///< -1: no cut is planned
};

} // namespace Shortlist::Testing
