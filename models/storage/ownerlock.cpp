// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/ownerlock.h"

#include <QCoreApplication>
#include <QFile>

#ifdef Q_OS_UNIX
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#else
#include <QLockFile>
#endif

using namespace Qt::StringLiterals;

namespace Shortlist {

#ifdef Q_OS_UNIX

struct OwnerLock::State
{
    QByteArray path;
    int descriptor = -1;
};

namespace {

/// Another process may have removed the file between our opening and our locking it: then we hold nothing.
bool isStillThere(int descriptor, const char *path)
{
    struct stat opened = {};
    struct stat named = {};
    return fstat(descriptor, &opened) == 0 && stat(path, &named) == 0 && opened.st_ino == named.st_ino
        && opened.st_dev == named.st_dev;
}

QString ownerIn(int descriptor)
{
    std::array<char, 24> text{};
    const ssize_t length = pread(descriptor, text.data(), text.size() - 1, 0);
    return QString::fromLatin1(text.data(), length > 0 ? length : 0).trimmed();
}

/// Only for people to read.
void writeOwner(int descriptor)
{
    const QByteArray text = QByteArray::number(QCoreApplication::applicationPid()) + '\n';
    if (ftruncate(descriptor, 0) == 0)
        (void)!pwrite(descriptor, text.constData(), size_t(text.size()), 0);
}

Error inUse(const QString &path, int descriptor)
{
    const QString owner = ownerIn(descriptor);
    return {Error::Code::InUse, u"%1 is in use by process %2"_s.arg(path, owner), owner};
}

} // namespace

Result<> OwnerLock::requireFree(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path + ".lock"_L1).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (descriptor < 0)
        return {}; // nobody's, or not for us to read: then it is not ours to know
    const OwnerLock lock(std::make_unique<State>(State{{}, descriptor}));
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
        return inUse(path, descriptor);
    return {};
}

Result<std::unique_ptr<OwnerLock>> OwnerLock::take(const QString &path)
{
    const QByteArray file = QFile::encodeName(path + ".lock"_L1);
    constexpr mode_t OwnerOnly = 0600;
    for (;;) {
        const int descriptor = ::open(file.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, OwnerOnly);
        if (descriptor < 0)
            return Error{Error::Code::Storage, u"cannot create the lock file: "_s + qt_error_string(), path};
        std::unique_ptr<OwnerLock> lock(new OwnerLock(std::make_unique<State>(State{{}, descriptor})));
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            if (errno != EWOULDBLOCK)
                return Error{Error::Code::Storage, u"cannot lock: "_s + qt_error_string(), path};
            return inUse(path, descriptor);
        }
        if (!isStillThere(descriptor, file.constData()))
            continue;
        writeOwner(descriptor);
        lock->m_state->path = file; // ours to remove
        return lock;
    }
}

OwnerLock::~OwnerLock()
{
    // While it is locked: who waits for it finds another file of that name, or none.
    if (!m_state->path.isEmpty())
        ::unlink(m_state->path.constData());
    ::close(m_state->descriptor);
}

#else

struct OwnerLock::State
{
    QLockFile file;
};

Result<std::unique_ptr<OwnerLock>> OwnerLock::take(const QString &path)
{
    auto state = std::make_unique<State>(State{QLockFile(path + ".lock"_L1)});
    state->file.setStaleLockTime(0); // only a dead owner's lock is stale, however old
    if (!state->file.tryLock(0)) {
        qint64 pid = 0;
        QString host;
        QString program;
        state->file.getLockInfo(&pid, &host, &program);
        return Error{Error::Code::InUse, u"%1 is in use by process %2"_s.arg(path).arg(pid), QString::number(pid)};
    }
    return std::unique_ptr<OwnerLock>(new OwnerLock(std::move(state)));
}

Result<> OwnerLock::requireFree(const QString &path)
{
    qint64 pid = 0;
    QString host;
    QString program;
    QLockFile file(path + ".lock"_L1);
    if (file.getLockInfo(&pid, &host, &program))
        return Error{Error::Code::InUse, u"%1 is in use by process %2"_s.arg(path).arg(pid), QString::number(pid)};
    return {};
}

OwnerLock::~OwnerLock() = default;

#endif

OwnerLock::OwnerLock(std::unique_ptr<State> state)
    : m_state(std::move(state))
{ }

} // namespace Shortlist
