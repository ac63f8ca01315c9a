// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/workerprocess.h"

#include <QFile>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <optional>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

constexpr int StartMs = 10'000;
constexpr int EndMs = 2'000; ///< between the last word and the end: a crash is under way
constexpr int PauseUs = 2'000;

/// The child's half of `socket` becomes its standard input and output; what it complains about goes nowhere, since it
/// could be words of a posting.
class SpawnActions
{
public:
    explicit SpawnActions(int socket)
    {
        posix_spawn_file_actions_init(&m_actions);
        posix_spawn_file_actions_adddup2(&m_actions, socket, STDIN_FILENO);
        posix_spawn_file_actions_adddup2(&m_actions, socket, STDOUT_FILENO);
        posix_spawn_file_actions_addopen(&m_actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
        posix_spawnattr_init(&m_attributes);
        sigset_t none;
        sigemptyset(&none);
        posix_spawnattr_setsigmask(&m_attributes, &none);
        posix_spawnattr_setflags(&m_attributes, POSIX_SPAWN_SETSIGMASK);
    }
    ~SpawnActions()
    {
        posix_spawn_file_actions_destroy(&m_actions);
        posix_spawnattr_destroy(&m_attributes);
    }
    Q_DISABLE_COPY_MOVE(SpawnActions)

    /// 0, or why not.
    int spawn(pid_t &process, const QByteArray &program) const
    {
        QByteArray name = program;
        const std::array<char *, 2> arguments{name.data(), nullptr};
        return posix_spawn(&process, program.constData(), &m_actions, &m_attributes, arguments.data(), environ);
    }

private:
    posix_spawn_file_actions_t m_actions{};
    posix_spawnattr_t m_attributes{};
};

Error stopped(const QString &why, const QString &subject)
{
    return {Error::Code::ReaderStopped, why, subject};
}

QString endingOf(int status)
{
    if (WIFSIGNALED(status))
        return WTERMSIG(status) == SIGXCPU || WTERMSIG(status) == SIGKILL
            ? u"it used too much of the processor"_s
            : u"it crashed with signal %1"_s.arg(WTERMSIG(status));
    return u"it ended with %1"_s.arg(WEXITSTATUS(status));
}

/// How `process` ends by itself within `patienceMs`; nothing where it has to be ended.
std::optional<int> endOf(pid_t process, int patienceMs)
{
    int status = 0;
    for (QDeadlineTimer patience(patienceMs); !patience.hasExpired(); ::usleep(PauseUs))
        if (::waitpid(process, &status, WNOHANG) == process)
            return status;
    ::kill(process, SIGKILL);
    ::waitpid(process, &status, 0);
    return {};
}

} // namespace

WorkerProcess::WorkerProcess(pid_t process, int socket)
    : m_process(process)
    , m_socket(socket)
{ }

WorkerProcess::~WorkerProcess()
{
    if (m_socket >= 0)
        ::close(m_socket);
    if (m_process <= 0)
        return;
    ::kill(m_process, SIGKILL);
    ::waitpid(m_process, nullptr, 0);
}

Result<std::unique_ptr<WorkerProcess>> WorkerProcess::start(const QString &program)
{
    std::array<int, 2> sockets{-1, -1};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets.data()) != 0)
        return stopped(u"there is no socket for the reader: %1"_s.arg(qt_error_string()), program);
    pid_t process = -1;
    const int failure = SpawnActions(sockets[1]).spawn(process, QFile::encodeName(program));
    ::close(sockets[1]);
    ::fcntl(sockets[0], F_SETFL, O_NONBLOCK);
    std::unique_ptr<WorkerProcess> worker(new WorkerProcess(failure == 0 ? process : -1, sockets[0]));
    if (failure != 0)
        return stopped(u"the reader cannot be started: %1"_s.arg(qt_error_string(failure)), program);

    const auto content = worker->receive(QDeadlineTimer(StartMs));
    if (!content)
        return stopped(u"the reader did not start"_s, program);
    const auto hello = ReadFrames::helloFrom(*content);
    if (!hello || hello->readerVersion != ReaderVersion)
        return stopped(u"the reader is of another version"_s, program);
    worker->m_hello = *hello;
    return worker;
}

Result<ReadFrames::Answer> WorkerProcess::ask(const SourceDocument &source)
{
    return answerTo(ReadFrames::encoded(source), source);
}

Result<ReadFrames::Answer> WorkerProcess::askForMore(const SourceDocument &source)
{
    return answerTo({}, source);
}

Result<ReadFrames::Answer> WorkerProcess::answerTo(const QByteArray &request, const SourceDocument &source)
{
    const QDeadlineTimer deadline(ReadFrames::secondsFor(source.bytes) * 1000);
    if (!send(ReadFrames::header(request.size()), deadline) || !send(request, deadline))
        return end(source, deadline);
    const auto content = receive(deadline);
    if (!content)
        return end(source, deadline);
    auto answer = ReadFrames::answerFrom(*content);
    return answer ? answer : stopped(u"the reader stopped: its answer makes no sense"_s, source.name);
}

Error WorkerProcess::end(const SourceDocument &source, const QDeadlineTimer &deadline)
{
    const bool tookTooLong = deadline.hasExpired();
    const auto status = endOf(std::exchange(m_process, -1), tookTooLong ? 0 : EndMs);
    const QString how = tookTooLong ? u"it took longer than %1 s"_s.arg(ReadFrames::secondsFor(source.bytes))
        : status                    ? endingOf(*status)
                                    : u"its answer makes no sense"_s;
    return stopped(u"could not be read: the reader stopped (%1); the file is kept"_s.arg(how), source.name);
}

bool WorkerProcess::isReady(short events, const QDeadlineTimer &deadline) const
{
    for (;;) {
        pollfd waiting{m_socket, events, 0};
        const int ready = ::poll(&waiting, 1, int(deadline.remainingTime()));
        if (ready >= 0 || errno != EINTR)
            return ready > 0;
    }
}

bool WorkerProcess::send(const QByteArray &bytes, const QDeadlineTimer &deadline) const
{
    for (qsizetype done = 0; done < bytes.size();) {
        // A reader that is gone is an error here, not a signal.
        const ssize_t sent =
            ::send(m_socket, bytes.constData() + done, size_t(bytes.size() - done), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent > 0)
            done += sent;
        else if ((errno != EAGAIN && errno != EINTR) || !isReady(POLLOUT, deadline))
            return false;
    }
    return true;
}

bool WorkerProcess::receive(char *bytes, qint64 count, const QDeadlineTimer &deadline) const
{
    while (count > 0) {
        const ssize_t got = ::recv(m_socket, bytes, size_t(count), MSG_DONTWAIT);
        if (got == 0)
            return false;
        if (got > 0) {
            bytes += got;
            count -= got;
        } else if ((errno != EAGAIN && errno != EINTR) || !isReady(POLLIN, deadline)) {
            return false;
        }
    }
    return true;
}

Result<QByteArray> WorkerProcess::receive(const QDeadlineTimer &deadline) const
{
    const Error lost{Error::Code::ReaderStopped, u"the reader stopped"_s};
    std::array<char, ReadFrames::HeaderBytes> header{};
    if (!receive(header.data(), header.size(), deadline))
        return lost;
    const qint64 size = ReadFrames::contentBytes(header.data());
    if (size < 0)
        return lost;
    QByteArray content(size, Qt::Uninitialized);
    return receive(content.data(), size, deadline) ? Result(std::move(content)) : Result<QByteArray>(lost);
}

} // namespace Shortlist
