// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/handover.h"

#include "app/cli/frames.h"
#include "app/paths.h"

#include <QFutureWatcher>
#include <QLocalServer>
#include <QLocalSocket>
#include <QPointer>

#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Shortlist::Cli {

namespace {

constexpr int ConnectTimeoutMs = 2000;
constexpr int NoTimeout = -1;

/// The kernel's word on who is at the other end; the socket's permissions alone would trust the folder.
bool isSameUser(const QLocalSocket &socket)
{
    ucred peer{};
    socklen_t size = sizeof(peer);
    const int descriptor = int(socket.socketDescriptor());
    return getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == geteuid();
}

CommandReply failure(const QString &what)
{
    return {int(ExitCode::Failed), {}, u"shortlist-cli: %1\n"_s.arg(what).toUtf8()};
}

CommandReply awaitReply(QLocalSocket &socket)
{
    QByteArray received;
    for (;;) {
        const Frame frame = firstFrame(received);
        if (frame.state == Frame::State::TooLong)
            return failure(u"the window's answer is too long"_s);
        if (frame.state == Frame::State::Complete)
            return replyFrom(frame.payload).value_or(failure(u"the window's answer cannot be understood"_s));
        if (!socket.waitForReadyRead(NoTimeout) && socket.bytesAvailable() == 0)
            return failure(u"the window was closed before it answered; the command may not have been carried out"_s);
        received += socket.readAll();
    }
}

} // namespace

CommandServer::CommandServer(Handler handler)
    : m_handler(std::move(handler))
    , m_server(std::make_unique<QLocalServer>())
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server->nextPendingConnection())
            greet(socket);
    });
}

CommandServer::~CommandServer() = default;

Result<std::unique_ptr<CommandServer>> CommandServer::listen(const QString &database, Handler handler)
{
    std::unique_ptr<CommandServer> server(new CommandServer(std::move(handler)));
    const QString name = Paths::commandSocket(database);
    QLocalServer::removeServer(name);
    if (!server->m_server->listen(name))
        return Error{Error::Code::Storage, server->m_server->errorString(), name};
    return server;
}

void CommandServer::greet(QLocalSocket *socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    if (!isSameUser(*socket)) {
        socket->abort();
        return;
    }
    socket->setReadBufferSize(FrameHeadBytes + MaxFrameBytes);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
    read(socket);
}

void CommandServer::read(QLocalSocket *socket)
{
    // Only the length is looked at until all is there: peeking at a growing buffer would copy it each time.
    const std::optional<qint64> length = announcedLength(socket->peek(FrameHeadBytes));
    if (!length || (*length <= MaxFrameBytes && socket->bytesAvailable() < FrameHeadBytes + *length))
        return;
    const Frame frame = firstFrame(socket->readAll());
    disconnect(socket, &QLocalSocket::readyRead, this, nullptr);
    const auto request = frame.state == Frame::State::Complete ? requestFrom(frame.payload) : std::nullopt;
    if (request)
        answer(socket, *request);
    else
        socket->abort();
}

void CommandServer::answer(QLocalSocket *socket, const CommandRequest &request)
{
    if (request.kind == CommandRequest::Kind::Raise) {
        socket->write(toFrame(CommandReply{}));
        socket->disconnectFromServer();
        Q_EMIT raiseRequested(request.arguments);
        return;
    }
    // The watcher belongs to the connection: where the other end goes away, its answer goes nowhere.
    auto *watcher = new QFutureWatcher<CommandReply>(socket);
    connect(watcher, &QFutureWatcherBase::finished, socket, [watcher, socket] {
        const bool hasReply = watcher->future().resultCount() > 0;
        QByteArray frame = toFrame(hasReply ? watcher->result() : failure(u"the window stopped the command"_s));
        if (firstFrame(frame).state == Frame::State::TooLong)
            frame = toFrame(failure(u"the answer is too long to be handed over; write it to a file with --output"_s));
        socket->write(frame);
        socket->disconnectFromServer();
    });
    watcher->setFuture(m_handler(request));
}

std::optional<CommandReply> sendToOwner(const QString &database, const CommandRequest &request)
{
    QLocalSocket socket;
    socket.connectToServer(Paths::commandSocket(database));
    if (!socket.waitForConnected(ConnectTimeoutMs))
        return std::nullopt;
    if (!isSameUser(socket))
        return std::nullopt;
    const QByteArray frame = toFrame(request);
    if (firstFrame(frame).state == Frame::State::TooLong)
        return failure(u"standard input is too long to be handed to the window"_s);
    socket.write(frame);
    while (socket.bytesToWrite() > 0)
        if (!socket.waitForBytesWritten(NoTimeout))
            break;
    return awaitReply(socket);
}

} // namespace Shortlist::Cli
