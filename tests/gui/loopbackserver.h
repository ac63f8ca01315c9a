// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace Shortlist {

/// Answers everything on a free port of this machine, and counts who came.
class LoopbackServer : public QTcpServer
{
    Q_OBJECT

public:
    LoopbackServer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                ++m_visits;
                connect(socket, &QTcpSocket::readyRead, socket, [socket] { answer(*socket); });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
    }

    int visits() const { return m_visits; }
    /// "http://127.0.0.1:40001/PATH".
    QString address(const QString &path) const
    {
        return QStringLiteral("http://127.0.0.1:%1/%2").arg(serverPort()).arg(path);
    }

private:
    static void answer(QTcpSocket &socket)
    {
        socket.readAll();
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        socket.disconnectFromHost();
    }

    int m_visits = 0;
};

} // namespace Shortlist
