// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace hearth {

/// A line to a server that breaks: after so many bytes in a direction, once or always.
class BreakingLine
{
public:
    explicit BreakingLine(const QUrl &server)
        : m_server(server)
    {
        m_listener.listen(QHostAddress::LocalHost);
        QObject::connect(&m_listener, &QTcpServer::newConnection, &m_listener, [this] {
            while (QTcpSocket *near = m_listener.nextPendingConnection())
                connectThrough(near);
        });
    }

    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_listener.serverPort())); }
    void breakAfterUp(qint64 bytes) { m_upLeft = bytes; }
    void breakAfterDown(qint64 bytes) { m_downLeft = bytes; }
    qint64 up() const { return m_up; }
    qint64 down() const { return m_down; }
    int breaks() const { return m_breaks; }
    /// From now on, whether these bytes went up is known; all that does is kept.
    void listenFor(const QByteArray &bytes)
    {
        m_heardFor = bytes;
        m_heard.clear();
    }
    bool carried() const { return m_heard.contains(m_heardFor); }

private:
    void connectThrough(QTcpSocket *near)
    {
        auto *far = new QTcpSocket(near);
        far->connectToHost(m_server.host(), quint16(m_server.port()));
        pipe(near, far, &m_up, &m_upLeft);
        pipe(far, near, &m_down, &m_downLeft);
        QObject::connect(far, &QTcpSocket::disconnected, near, [near] { near->disconnectFromHost(); });
        QObject::connect(near, &QTcpSocket::disconnected, near, [near, far] {
            far->disconnectFromHost();
            near->deleteLater();
        });
    }
    void pipe(QTcpSocket *from, QTcpSocket *to, qint64 *passed, qint64 *left)
    {
        QObject::connect(from, &QTcpSocket::readyRead, to, [=, this] {
            QByteArray bytes = from->readAll();
            if (*left >= 0 && bytes.size() > *left) {
                *passed += *left;
                *left = -1;
                ++m_breaks;
                from->abort();
                to->abort();
                return;
            }
            if (*left >= 0)
                *left -= bytes.size();
            *passed += bytes.size();
            if (passed == &m_up && !m_heardFor.isEmpty())
                m_heard += bytes;
            to->write(bytes);
        });
    }

    const QUrl m_server;
    QTcpServer m_listener;
    qint64 m_upLeft = -1; ///< -1: it holds
    qint64 m_downLeft = -1;
    qint64 m_up = 0;
    qint64 m_down = 0;
    int m_breaks = 0;
    QByteArray m_heardFor;
    QByteArray m_heard;
};

} // namespace hearth
