// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SocketProbe.h"

#include <QHash>

namespace hearth {

/// Somebody's device that says and does things without waiting for any of it.
class Talker : public QObject
{
    Q_OBJECT
public:
    Talker(const QUrl &server, const QString &token)
        : m_socket(EngineWire::Kind::WebSocket, server)
        , m_token(token)
    {
        connect(&m_socket, &SocketProbe::ackReceived, this, &Talker::note);
    }

    bool enters() { return m_socket.enter({{QStringLiteral("token"), m_token}}); }
    void joins(qint64 room) { ask(QStringLiteral("join_room"), {{QStringLiteral("room"), room}}); }
    void leaves(qint64 room) { ask(QStringLiteral("leave_room"), {{QStringLiteral("room"), room}}); }
    void says(qint64 room, const QString &text)
    {
        ask(QStringLiteral("send_message"), {{QStringLiteral("room"), room}, {QStringLiteral("text"), text}});
    }
    void replies(qint64 room, const QString &text, qint64 message)
    {
        ask(QStringLiteral("send_message"),
            {{QStringLiteral("room"), room}, {QStringLiteral("text"), text}, {QStringLiteral("reply_to"), message}});
    }
    void edits(qint64 message, const QString &text)
    {
        ask(QStringLiteral("edit_message"), {{QStringLiteral("message"), message}, {QStringLiteral("text"), text}});
    }
    void deletes(qint64 message) { ask(QStringLiteral("delete_message"), {{QStringLiteral("message"), message}}); }
    void reacts(qint64 message, const QString &emoji, bool on)
    {
        ask(QStringLiteral("react"),
            {{QStringLiteral("message"), message}, {QStringLiteral("emoji"), emoji}, {QStringLiteral("on"), on}});
    }
    void pins(qint64 message, bool pinned)
    {
        ask(QStringLiteral("pin_message"), {{QStringLiteral("message"), message}, {QStringLiteral("pinned"), pinned}});
    }
    void reads(qint64 room, qint64 seq)
    {
        ask(QStringLiteral("mark_read"), {{QStringLiteral("room"), room}, {QStringLiteral("seq"), seq}});
    }
    void unreads(qint64 room, qint64 seq)
    {
        ask(QStringLiteral("mark_unread"), {{QStringLiteral("room"), room}, {QStringLiteral("seq"), seq}});
    }
    void choosesLevel(qint64 room, const QString &level)
    {
        ask(QStringLiteral("set_notify"), {{QStringLiteral("room"), room}, {QStringLiteral("level"), level}});
    }
    /// Once this is answered, too, the server has answered all that it could answer at once.
    void asksNothing() { ask(QStringLiteral("no_such_event"), {}); }

    /// How many of its questions have no answer yet.
    int waiting() const { return m_waiting; }
    /// The ids of what it said in this room and knows to be stored.
    QList<qint64> said(qint64 room) const { return m_said.value(room); }

private:
    void ask(const QString &event, const QJsonObject &argument)
    {
        ++m_waiting;
        m_socket.callLater(event, argument);
    }
    void note(quint64, const QJsonObject &answer)
    {
        --m_waiting;
        const QJsonObject message = answer.value(QLatin1String("message")).toObject();
        if (!message.isEmpty() && message.value(QLatin1String("change")).toInteger() == 0)
            m_said[message.value(QLatin1String("room_id")).toInteger()].append(message.value(QLatin1String("id")).toInteger());
    }

    SocketProbe m_socket;
    const QString m_token;
    int m_waiting = 0;
    QHash<qint64, QList<qint64>> m_said;
};

} // namespace hearth
