// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EngineWire.h"
#include "protocol/SocketPacket.h"

#include <QJsonObject>

#include <optional>

namespace hearth {

/// A Socket.IO client for tests, on the project's codecs and nothing else of it. Every waiting call runs the event loop
/// and gives up after 10 s, answering with nothing.
class SocketProbe : public QObject
{
    Q_OBJECT
public:
    SocketProbe(EngineWire::Kind kind, const QUrl &server);
    ~SocketProbe() override;

    /// Opens and sends CONNECT with this payload. Whether it was accepted; then session() is there. A refusal is in
    /// refusal().
    bool enter(const QJsonObject &auth);
    /// The payload of the `session` event.
    QJsonObject session() const { return m_session; }
    /// The payload of CONNECT_ERROR.
    QJsonObject refusal() const { return m_refusal; }
    qint64 userId() const { return m_session.value(QLatin1String("user")).toObject().value(QLatin1String("id")).toInteger(); }

    /// Emits the event and waits for its ack.
    QJsonObject call(const QString &event, const QJsonValue &argument);
    /// Emits the event without asking for an ack.
    void say(const QString &event, const QJsonValue &argument);
    /// Emits the event; the ack's object arrives in ackReceived().
    quint64 callLater(const QString &event, const QJsonValue &argument);
    /// The argument of the next event of this name, which is then gone from the queue; events of other names stay.
    /// Undefined when none comes.
    QJsonValue next(const QString &event);
    /// Waits until everything that the server sent before now has arrived: how many events of this name are queued.
    int countAfterSync(const QString &event);
    void forget() { m_events.clear(); }
    QStringList queuedEvents() const;

    void disconnectNicely(); ///< DISCONNECT, then closes
    void abort(); ///< without a word
    bool waitForEnd();
    bool isOver() const;

Q_SIGNALS:
    void ackReceived(quint64 id, const QJsonObject &answer);
    void eventReceived(const QString &event, const QJsonValue &argument);

private:
    void take(const EnginePacket &message);
    void send(const SocketPacket &packet);
    bool waitUntil(const std::function<bool()> &condition) const;

    struct Event
    {
        QString name;
        QJsonValue argument;
    };
    std::unique_ptr<EngineWire> m_wire;
    socketio::Decoder m_decoder;
    QList<Event> m_events;
    QHash<quint64, QJsonObject> m_acks;
    quint64 m_lastId = 0;
    QJsonObject m_session;
    QJsonObject m_refusal;
    bool m_disconnected = false;
};

} // namespace hearth
