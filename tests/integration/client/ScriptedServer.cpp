// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScriptedServer.h"

#include "protocol/Events.h"
#include "protocol/SocketPacket.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace hearth {

ScriptedServer::ScriptedServer()
    : greeting {u"40{\"sid\":\"s\"}"_s, sessionEvent()}
    , m_webSockets(u"scripted"_s, QWebSocketServer::NonSecureMode)
{
    connect(&m_listener, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_listener.nextPendingConnection())
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { look(socket); });
    });
    connect(&m_webSockets, &QWebSocketServer::newConnection, this, [this] { welcome(m_webSockets.nextPendingConnection()); });
}

ScriptedServer::~ScriptedServer()
{
    stop();
}

bool ScriptedServer::listen()
{
    const bool ok = m_listener.listen(QHostAddress::LocalHost, m_port);
    m_port = m_listener.serverPort();
    return ok;
}

void ScriptedServer::stop()
{
    m_listener.close();
    if (m_client)
        m_client->abort();
}

User ScriptedServer::user()
{
    return {UserId {1}, u"ada"_s, u"Ada"_s, Role::Member, PresenceStatus::Online, {}};
}

QString ScriptedServer::sessionEvent(const events::SessionStarted &session)
{
    QByteArray text = "4";
    socketio::appendEvent(text, u"/", events::session, jsonText(session));
    return QString::fromUtf8(text);
}

QString ScriptedServer::sessionEvent(const QString &epoch)
{
    events::SessionStarted session {user(), u"token"_s, {}, u"Scripted"_s, u"0.1.0"_s};
    session.epoch = epoch;
    return sessionEvent(session);
}

void ScriptedServer::look(QTcpSocket *socket)
{
    const QByteArray head = socket->peek(16 * 1024);
    if (!head.contains("\r\n\r\n"))
        return;
    socket->disconnect(this);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (head.toLower().contains("upgrade: websocket")) {
        m_socket = socket;
        return m_webSockets.handleConnection(socket);
    }
    socket->readAll();
    const QUrl url(QString::fromUtf8(head.split(' ').value(1)));
    const Reply reply = onRequest ? onRequest(url.path(), QUrlQuery(url)) : Reply {404, "{}"};
    socket->write("HTTP/1.1 " + QByteArray::number(reply.status)
        + " Scripted\r\nConnection: close\r\nContent-Length: " + QByteArray::number(reply.body.size()) + "\r\n\r\n" + reply.body);
    socket->disconnectFromHost();
}

void ScriptedServer::welcome(QWebSocket *socket)
{
    ++m_arrivals;
    if (m_client)
        m_client->deleteLater();
    m_client = socket;
    socket->setParent(this);
    connect(socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
        heard.append(text);
        if (text.startsWith("40"_L1))
            for (const QString &frame : std::as_const(greeting))
                say(frame);
        answerSync(text);
        Q_EMIT spoken(text);
    });
    if (opens)
        say(u'0' + QString::fromUtf8(handshake));
}

void ScriptedServer::answerSync(const QString &frame)
{
    const qsizetype at = frame.indexOf(u'[');
    if (!frame.startsWith("42"_L1) || !frame.sliced(std::max<qsizetype>(at, 0)).startsWith(R"(["sync")"_L1))
        return;
    const QJsonObject asked = QJsonDocument::fromJson(frame.sliced(at).toUtf8()).array().at(1).toObject();
    const QJsonObject unknown {{u"ok"_s, false},
        {u"error"_s, QJsonObject {{u"code"_s, u"invalid_request"_s}, {u"message"_s, u"There is no event of this name."_s}}}};
    const QJsonArray ack {onSync ? onSync(asked) : unknown};
    say(u"43"_s + frame.sliced(2, at - 2) + QString::fromUtf8(QJsonDocument(ack).toJson(QJsonDocument::Compact)));
}

void ScriptedServer::say(const QString &text)
{
    if (m_client)
        m_client->sendTextMessage(text);
}

void ScriptedServer::sayBytes(const QByteArray &data)
{
    if (m_client)
        m_client->sendBinaryMessage(data);
}

void ScriptedServer::sayRaw(const QByteArray &bytes)
{
    if (m_socket)
        m_socket->write(bytes);
}

void ScriptedServer::emitEvent(const QString &name, const QJsonValue &argument)
{
    const SocketPacket packet {SocketPacketType::Event, u"/"_s, std::nullopt, socketio::eventData(name, argument), {}};
    say(u'4' + QString::fromUtf8(socketio::encode(packet)));
}

} // namespace hearth
