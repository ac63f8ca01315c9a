// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/safety/powercutvfs.h"

#include <algorithm>
#include <cstring>
#include <sqlite3.h>

namespace Shortlist::Testing {

namespace {

constexpr int SectorBytes = 512;

using Content = PowerCutDisk::Content;

struct File
{
    sqlite3_file base;
    PowerCutDisk *disk;
    std::shared_ptr<Content> *content;
};

File *fileOf(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file); // SQLite's way of deriving: base is the first member
}

Content &contentOf(sqlite3_file *file)
{
    return **fileOf(file)->content;
}

void put(QByteArray &bytes, qint64 at, const QByteArray &change)
{
    if (bytes.size() < at + change.size())
        bytes.append(QByteArray(at + change.size() - bytes.size(), '\0'));
    std::memcpy(bytes.data() + at, change.constData(), size_t(change.size()));
}

int closeFile(sqlite3_file *file)
{
    delete fileOf(file)->content;
    return SQLITE_OK;
}

int readFile(sqlite3_file *file, void *to, int size, sqlite3_int64 at)
{
    const QByteArray &bytes = contentOf(file).current;
    const qint64 there = std::clamp<qint64>(bytes.size() - at, 0, size);
    if (there > 0)
        std::memcpy(to, bytes.constData() + at, size_t(there));
    std::memset(static_cast<char *>(to) + there, 0, size_t(size - there));
    return there == size ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int writeFile(sqlite3_file *file, const void *from, int size, sqlite3_int64 at)
{
    if (!fileOf(file)->disk->takesPart())
        return fileOf(file)->disk->isFull() ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    const QByteArray bytes(static_cast<const char *>(from), size);
    put(contentOf(file).current, at, bytes);
    contentOf(file).changes.push_back({at, bytes});
    return SQLITE_OK;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (!fileOf(file)->disk->takesPart())
        return SQLITE_IOERR_TRUNCATE;
    contentOf(file).current.resize(size);
    contentOf(file).changes.push_back({size, {}, true});
    return SQLITE_OK;
}

int syncFile(sqlite3_file *file, int)
{
    if (!fileOf(file)->disk->takesPart())
        return SQLITE_IOERR_FSYNC;
    if (fileOf(file)->disk->syncing() == PowerCutDisk::Syncing::Lies)
        return SQLITE_OK;
    Content &content = contentOf(file);
    content.synced = content.current;
    content.wasSynced = true;
    content.changes.clear();
    return SQLITE_OK;
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    *size = contentOf(file).current.size();
    return SQLITE_OK;
}

// One process and one connection: nobody else asks for a lock.
int lockFile(sqlite3_file *, int)
{
    return SQLITE_OK;
}

int isReserved(sqlite3_file *, int *result)
{
    *result = 0;
    return SQLITE_OK;
}

int controlFile(sqlite3_file *, int, void *)
{
    return SQLITE_NOTFOUND;
}

int sectorSize(sqlite3_file *)
{
    return SectorBytes;
}

int characteristics(sqlite3_file *)
{
    return 0; // not even that a power cut leaves neighbouring bytes alone
}

int mapShared(sqlite3_file *file, int region, int size, int extend, void volatile **memory)
{
    Content &content = contentOf(file);
    while (int(content.shared.size()) <= region) {
        if (extend == 0) {
            *memory = nullptr;
            return SQLITE_OK;
        }
        content.shared.push_back(QByteArray(size, '\0'));
    }
    *memory = std::next(content.shared.begin(), region)->data();
    return SQLITE_OK;
}

int lockShared(sqlite3_file *, int, int, int)
{
    return SQLITE_OK;
}

void barrier(sqlite3_file *) { }

int unmapShared(sqlite3_file *file, int remove)
{
    if (remove != 0)
        contentOf(file).shared.clear();
    return SQLITE_OK;
}

constexpr sqlite3_io_methods Methods{2,           closeFile,   readFile,        writeFile, truncateFile,
                                     syncFile,    sizeOfFile,  lockFile,        lockFile,  isReserved,
                                     controlFile, sectorSize,  characteristics, mapShared, lockShared,
                                     barrier,     unmapShared, nullptr,         nullptr};

PowerCutDisk *diskOf(sqlite3_vfs *vfs)
{
    return static_cast<PowerCutDisk *>(vfs->pAppData);
}

int openFile(sqlite3_vfs *vfs, const char *path, sqlite3_file *file, int flags, int *outFlags)
{
    PowerCutDisk *disk = diskOf(vfs);
    const QByteArray name = path == nullptr ? QByteArray("temporary") : QByteArray(path);
    auto content = disk->find(name);
    if (!content && (flags & SQLITE_OPEN_CREATE) == 0)
        return SQLITE_CANTOPEN;
    if (!content)
        content = disk->create(name);
    File *opened = fileOf(file);
    opened->base.pMethods = &Methods;
    opened->disk = disk;
    opened->content =
        new std::shared_ptr<Content>(std::move(content)); // SQLite keeps no C++ object; closeFile() ends it
    if (outFlags != nullptr)
        *outFlags = flags;
    return SQLITE_OK;
}

int removeFile(sqlite3_vfs *vfs, const char *path, int)
{
    if (!diskOf(vfs)->takesPart())
        return SQLITE_IOERR_DELETE;
    diskOf(vfs)->remove(path);
    return SQLITE_OK;
}

int accessFile(sqlite3_vfs *vfs, const char *path, int, int *result)
{
    *result = diskOf(vfs)->find(path) ? 1 : 0;
    return SQLITE_OK;
}

/// The system's own but for the files.
sqlite3_vfs vfsOver(PowerCutDisk *disk)
{
    sqlite3_vfs vfs = *sqlite3_vfs_find("unix");
    vfs.iVersion = 2;
    vfs.szOsFile = int(sizeof(File));
    vfs.pNext = nullptr;
    vfs.zName = "powercut";
    vfs.pAppData = disk;
    vfs.xOpen = openFile;
    vfs.xDelete = removeFile;
    vfs.xAccess = accessFile;
    return vfs;
}

sqlite3_vfs registered;

/// A write reaches the disk by sectors: all of them, some, or none.
void applyTorn(QByteArray &bytes, const PowerCutDisk::Change &change, QRandomGenerator &random)
{
    for (qint64 from = 0; from < change.bytes.size(); from += SectorBytes)
        if (random.bounded(2) == 0)
            put(bytes, change.at + from, change.bytes.mid(from, SectorBytes));
}

void cut(Content &content, QRandomGenerator &random)
{
    QByteArray bytes = content.synced;
    std::vector<PowerCutDisk::Change> changes = std::move(content.changes);
    const int manner = random.bounded(4); // none of it, all of it in order, some of it, some of it in any order
    if (manner == 3)
        std::shuffle(changes.begin(), changes.end(), random);
    for (const PowerCutDisk::Change &change : changes) {
        if (manner == 0 || (manner >= 2 && random.bounded(2) == 0))
            continue;
        if (change.isTruncation)
            bytes.resize(std::min<qint64>(bytes.size(), change.at));
        else if (manner >= 2 && random.bounded(4) == 0)
            applyTorn(bytes, change, random);
        else
            put(bytes, change.at, change.bytes);
    }
    content.current = content.synced = bytes;
    content.changes.clear();
    content.shared.clear();
}

} // namespace

PowerCutDisk::PowerCutDisk()
{
    registered = vfsOver(this);
    sqlite3_vfs_register(&registered, 1);
}

PowerCutDisk::~PowerCutDisk()
{
    sqlite3_vfs_unregister(&registered);
}

void PowerCutDisk::cutAfter(int operations)
{
    failAfter(operations, Failure::Lasting, Reason::IoError);
}

void PowerCutDisk::failAfter(int operations, Failure failure, Reason reason)
{
    m_planned = operations;
    m_left = operations;
    m_failure = failure;
    m_reason = reason;
}

bool PowerCutDisk::takesPart()
{
    if (m_left > 0)
        --m_left;
    if (m_left != 0)
        return true;
    if (m_failure == Failure::Once)
        heal();
    return false;
}

std::shared_ptr<Content> PowerCutDisk::create(const QByteArray &path)
{
    const auto content = std::make_shared<Content>();
    m_files.insert(path, content);
    return content;
}

void PowerCutDisk::restart(QRandomGenerator &random)
{
    m_left = -1;
    const auto names = m_files.keys();
    for (const QByteArray &name : names) {
        const auto content = m_files.value(name);
        const bool isLost = !content->wasSynced && random.bounded(2) == 0; // its name had not reached the folder
        if (isLost)
            m_files.remove(name);
        else
            cut(*content, random);
    }
}

PowerCutDisk::Image PowerCutDisk::image() const
{
    Image image;
    for (auto file = m_files.begin(); file != m_files.end(); ++file)
        image.insert(file.key(), file.value()->current);
    return image;
}

void PowerCutDisk::setImage(const Image &image)
{
    m_left = -1;
    m_files.clear();
    for (auto file = image.begin(); file != image.end(); ++file) {
        const auto content = create(file.key());
        content->current = content->synced = file.value();
        content->wasSynced = true;
    }
}

} // namespace Shortlist::Testing
