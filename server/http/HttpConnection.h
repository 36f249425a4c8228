// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ConnectionInput.h"
#include "InputPace.h"
#include "OwedReplies.h"
#include "RequestTurns.h"
#include "StateDeadline.h"

class QTcpSocket;

namespace hearth {

class HttpListener;

/// The guard of one accepted connection, child of its socket: in which state it is, and how it ends. It enforces the limits
/// and the deadlines (see ConnectionState). Its readyRead slot is connected before that of Qt's parser, so its ConnectionInput
/// sees every byte first; replies leave in order (OwedReplies). What it keeps of both is charged to its address (MemoryBudget).
class HttpConnection : public QObject,
                       private ReplySlot::Owner,
                       private OwedReplies::Owner,
                       private ConnectionInput::Owner,
                       private MemoryDebtor
{
    Q_OBJECT
public:
    using State = ConnectionState;

    HttpConnection(
        QTcpSocket *socket, const QHostAddress &peer, HttpListener &listener, std::shared_ptr<PeerConnection> connection);
    ~HttpConnection() override;

    QTcpSocket *socket() const { return m_socket; }
    const QHostAddress &peer() const { return m_peer; }
    State state() const { return m_state.state(); }

    /// From the parser: it has read the request that was examined, and this is its body. Dispatches it, now or when its
    /// turn comes. Null if that cannot be: then the connection has been dropped.
    std::shared_ptr<ReplySlot> takeRequest(const QByteArray &body) { return m_input.takeRequest(body); }
    /// From the parser: it reads nothing until resume().
    void pause() { m_input.pause(true); }
    void resume() { m_input.pause(false); }

    /// Refuses what is not answered yet with `busy`, and closes.
    void shutDown();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    std::shared_ptr<ReplySlot> oweReply(const HttpRequest &request, Persistence persistence) override;
    bool actForCaller(HttpRequest &request) override;
    void replyComes(const ReplySlot &slot) override;
    void replyReady() override;
    void replyWatched() override { updateState(); }
    void acceptBody(const ReplySlot &slot, std::unique_ptr<BodySink> sink) override;
    void resumeBody(const ReplySlot &slot) override;
    void fileEnded(bool whole) override { whole ? replyReady() : drop(); }
    void releaseMemory() override;
    void account() override;
    bool isShortOfMemory() const override { return isMemoryShort(); }
    void onReadyRead();
    void secure();
    void onBytesWritten(qint64 bytes);
    void onDisconnected();
    void onDeadline() override;
    void updateState() override;
    bool isWaitingForTurn() const;
    void upgrade() override;
    void refuse(const HttpRefusal &refusal) override;
    void excuse(const QString &why);
    void stopReading() override;
    void linger();
    void drop() override;
    void abort();

    QTcpSocket *const m_socket;
    const QHostAddress m_peer;
    HttpListener &m_listener;
    ConnectionInput m_input;
    RequestTurns m_turns;
    InputPace m_pace;
    StateDeadline m_state;
    OwedReplies m_owed;
};

} // namespace hearth
