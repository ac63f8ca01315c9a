// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

namespace Shortlist::Testing {

/// A web server on the loopback that answers each path with the bytes it was given, and keeps what it was asked.
class PageServer : public QTcpServer
{
    Q_OBJECT

public:
    PageServer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this,
                        [this, socket] { QTimer::singleShot(m_delayMs, socket, [this, socket] { answer(*socket); }); });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
    }

    QUrl url(const QString &path) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(serverPort()).arg(path));
    }
    void serve(const QByteArray &path, const QByteArray &status, const QByteArray &headers, const QByteArray &body)
    {
        m_pages[path] = "HTTP/1.1 " + status + "\r\nConnection: close\r\n" + headers + "\r\n" + body;
    }
    void page(const QByteArray &path, const QByteArray &body)
    {
        serve(path, "200 OK", "Content-Type: text/html; charset=utf-8\r\n", body);
    }
    void redirect(const QByteArray &path, const QByteArray &target)
    {
        serve(path, "302 Found", "Set-Cookie: session=1\r\nLocation: " + target + "\r\n", {});
    }
    /// Never answers.
    void hang(const QByteArray &path) { m_pages[path] = {}; }

    void answerAfter(int ms) { m_delayMs = ms; }

    const QList<QByteArray> &requests() const { return m_requests; }

private:
    void answer(QTcpSocket &socket)
    {
        const QByteArray request = socket.readAll();
        const QByteArray path = request.mid(4, request.indexOf(' ', 4) - 4);
        m_requests.append(request);
        const QByteArray reply = m_pages.value(path, "HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n");
        if (reply.isEmpty())
            return;
        socket.write(reply);
        socket.disconnectFromHost();
    }

    QHash<QByteArray, QByteArray> m_pages;
    QList<QByteArray> m_requests;
    int m_delayMs = 0;
};

} // namespace Shortlist::Testing
