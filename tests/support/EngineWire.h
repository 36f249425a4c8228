// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/EnginePacket.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>
#include <QWebSocket>

#include <memory>

namespace hearth {

/// One Engine.IO connection of a test, over one transport: packets in, packets out, nothing clever. Pings are answered.
class EngineWire : public QObject
{
    Q_OBJECT
public:
    enum class Kind { WebSocket, Polling };
    Q_ENUM(Kind)
    static std::unique_ptr<EngineWire> make(Kind kind, const QUrl &server);

    virtual void open() = 0;
    virtual void send(const EnginePacket &packet) = 0;
    /// Drops the connection without a word, as a lost network does.
    virtual void abort() = 0;
    bool isClosed() const { return m_closed; }
    const engine::Handshake &handshake() const { return m_handshake; } ///< once opened

Q_SIGNALS:
    void messageReceived(const hearth::EnginePacket &packet);
    void opened();
    void closed();

protected:
    void take(const EnginePacket &packet);
    void end();

    engine::Handshake m_handshake;

private:
    bool m_closed = false;
};

class WebSocketWire : public EngineWire
{
    Q_OBJECT
public:
    explicit WebSocketWire(const QUrl &server);
    void open() override;
    void send(const EnginePacket &packet) override;
    void abort() override;

private:
    QUrl m_server;
    QWebSocket m_socket;
};

class PollingWire : public EngineWire
{
    Q_OBJECT
public:
    explicit PollingWire(const QUrl &server);
    void open() override;
    void send(const EnginePacket &packet) override;
    void abort() override;

private:
    QNetworkRequest request() const;
    void poll();
    void post();

    QUrl m_server;
    QNetworkAccessManager m_network;
    QList<EnginePacket> m_outgoing;
    bool m_posting = false;
    bool m_isPolling = false; ///< a poll is with the server, or on its way there
};

} // namespace hearth
