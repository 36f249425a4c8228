// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/User.h"

#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QUrlQuery>
#include <QWebSocket>
#include <QWebSocketServer>

#include <functional>

namespace hearth {

namespace events {
struct SessionStarted;
}

/// A server that says what a test tells it to, right or wrong: HTTP requests and one WebSocket at a time, on one port.
/// Left alone it greets like a real one.
class ScriptedServer : public QObject
{
    Q_OBJECT
public:
    struct Reply
    {
        int status = 200;
        QByteArray body = "{}";
    };

    ScriptedServer();
    ~ScriptedServer() override;

    bool listen(); ///< again on the same port after stop()
    void stop(); ///< refuses connections and drops the one there is
    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)); }

    /// Answers HTTP requests; until set, everything is 404.
    std::function<Reply(const QString &path, const QUrlQuery &query)> onRequest;
    /// What the ack of sync says; until set, that there is no such event, as a server of before has it.
    std::function<QJsonObject(const QJsonObject &asked)> onSync;
    /// The data of the Open packet.
    QByteArray handshake = R"({"sid":"s","upgrades":[],"pingInterval":25000,"pingTimeout":20000,"maxPayload":1000000})";
    /// What follows the client's CONNECT, frame by frame.
    QStringList greeting;
    bool opens = true; ///< whether the Open packet is sent at all

    void say(const QString &text);
    void sayBytes(const QByteArray &data);
    /// Below WebSocket: these bytes, as they are.
    void sayRaw(const QByteArray &bytes);
    void emitEvent(const QString &name, const QJsonValue &argument);
    int arrivals() const { return m_arrivals; } ///< WebSockets so far
    QStringList heard; ///< text frames of the client, oldest first

    static User user();
    static QString sessionEvent(const QString &epoch = {});
    static QString sessionEvent(const events::SessionStarted &session);

Q_SIGNALS:
    void spoken(const QString &text);

private:
    void look(QTcpSocket *socket);
    void welcome(QWebSocket *socket);
    void answerSync(const QString &frame);

    QTcpServer m_listener;
    QWebSocketServer m_webSockets;
    QPointer<QWebSocket> m_client;
    QPointer<QTcpSocket> m_socket; ///< of m_client
    quint16 m_port = 0;
    int m_arrivals = 0;
};

} // namespace hearth
