// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "BodyStream.h"
#include "InputPace.h"
#include "OwedReplies.h"
#include "RequestReader.h"
#include "RequestTurns.h"
#include "StateDeadline.h"

class QTcpSocket;

namespace hearth {

class HttpListener;

/// The guard of one accepted connection, child of its socket. It sees every byte before Qt's parser does (its
/// readyRead slot is connected first), enforces the limits and the deadlines (see ConnectionState), and keeps replies in
/// order.
///
/// Qt's parser never sees a head that a client wrote: the guard takes it out of the socket, and where a request is to be
/// parsed puts one written anew in its place. Behind it the body goes by as it comes; the guard counts it, and Qt's
/// parser takes exactly that in the same readyRead. Should the two ever disagree, the connection is dropped. Requests are
/// handled in turns with everybody else's (Turns): one that costs much is charged with its time, the next waits until
/// others had theirs. A body that is streamed never gets to Qt's parser: the guard takes it all (see BodyStream), when
/// everything that was asked for before is answered and sent. What it keeps of requests and replies is charged to its address (MemoryBudget).
class HttpConnection : public QObject,
                       private ReplySlot::Owner,
                       private RequestTurns::Owner,
                       private OwedReplies::Owner,
                       private BodyStream::Owner,
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
    std::shared_ptr<ReplySlot> takeRequest(const QByteArray &body);
    /// From the parser: it reads nothing until resume().
    void pause() { m_paused = true; }
    void resume() { m_paused = false; }

    /// Refuses what is not answered yet with `busy`, and closes.
    void shutDown();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    std::shared_ptr<ReplySlot> oweReply(const HttpRequest &request, Persistence persistence);
    void replyComes(const ReplySlot &slot) override;
    void replyReady() override;
    void replyWatched() override { settle(); }
    void acceptBody(const ReplySlot &slot, std::unique_ptr<BodySink> sink) override;
    void resumeBody(const ReplySlot &slot) override;
    void handle(const HttpRequest &request, const std::shared_ptr<ReplySlot> &slot) override;
    void goOn() override;
    bool waitsForReplies(bool isWithinShare) const;
    void bodyMoved() override { account(); }
    void bodyIsLate() override { onDeadline(); }
    void bodyIsWhole(bool closes) override;
    void bodyEnded(bool goesOn) override;
    void dropBody();
    void fileEnded(bool whole) override { whole ? replyReady() : drop(); }
    void makeRoom();
    void releaseMemory() override;
    void account();
    void onReadyRead();
    void onBytesWritten(qint64 bytes);
    void onDisconnected();
    void onDeadline();
    void settle();
    void examine();
    void readHead();
    bool actForCaller();
    bool isWaitingForTurn() const;
    void upgrade();
    void refuse(const HttpRefusal &refusal);
    void excuse(const QString &why);
    void stopReading();
    void linger();
    void drop() override;
    void abort();

    QTcpSocket *const m_socket;
    const QHostAddress m_peer;
    HttpListener &m_listener;
    RequestTurns m_turns;
    InputPace m_pace;
    StateDeadline m_state;
    bool m_attaching = false; ///< readyRead is being repeated for it
    bool m_paused = false; ///< the parser takes no bytes until its last request is answered
    bool m_ends = false; ///< no more requests are taken
    RequestReader m_request;
    std::shared_ptr<BodyStream> m_body; ///< whoever calls it keeps it: it may be ended from inside
    OwedReplies m_owed;
};

} // namespace hearth
