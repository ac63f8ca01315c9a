// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QFuture>
#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

class QLocalServer;
class QLocalSocket;

/// How a command reaches the process that owns the database: a local socket in the user's runtime folder, one request
/// and one reply a connection, each a length of four bytes (big endian) and that many bytes of CBOR.
namespace Shortlist::Cli {

/// Longer frames are refused before they are read.
constexpr qint64 MaxFrameBytes = 64LL * 1024 * 1024;

struct CommandRequest
{
    enum class Kind : quint8 {
        Run,
        Raise, ///< bring the window to the front; `arguments` say what to stage, often nothing: its owner knows how
    };
    Kind kind = Kind::Run;
    QStringList arguments; ///< the command's words and what follows them
    QString folder;        ///< absolute; relative paths count from here
    QByteArray input;      ///< standard input
    Terminal terminal;
};

struct CommandReply
{
    int exitCode = 0;
    QByteArray out; ///< UTF-8, for standard output
    QByteArray err;
};

/// The owner's end. Answers the same user only, which the kernel vouches for.
class CommandServer : public QObject
{
    Q_OBJECT

public:
    /// Runs a command on another thread and gives its reply (execute.h).
    using Handler = std::function<QFuture<CommandReply>(CommandRequest)>;

    /// Listens for those who want `database`, whose lock the caller holds: a socket left behind by a crash is
    /// replaced. Storage where the runtime folder cannot be written.
    static Result<std::unique_ptr<CommandServer>> listen(const QString &database, Handler handler);
    ~CommandServer() override;

Q_SIGNALS:
    /// Another start of the window, or of the command line with `--raise`, asks for this one.
    void raiseRequested(const QStringList &imports);

private:
    explicit CommandServer(Handler handler);
    void greet(QLocalSocket *socket);
    void read(QLocalSocket *socket);
    void answer(QLocalSocket *socket, const CommandRequest &request);

    Handler m_handler;
    std::unique_ptr<QLocalServer> m_server;
};

/// Hands a request to the owner of `database` and waits for its reply; nothing where nobody listens. An owner that
/// goes away before answering gives a reply with exit code 1 that says so.
std::optional<CommandReply> sendToOwner(const QString &database, const CommandRequest &request);

} // namespace Shortlist::Cli
