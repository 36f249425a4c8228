// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HttpReply.h"
#include "Peers.h"
#include "ReplySlot.h"
#include "RequestHead.h"

#include <QTimer>

#include <deque>

class QTcpSocket;

namespace hearth {

class FrontDoor;

/// The guard of one accepted connection, child of its socket. It sees every byte before Qt's parser does (its
/// readyRead slot is connected first, and peeks), enforces the limits and timeouts, and keeps replies in order.
///
/// One request at a time: the guard examines bytes up to the end of a request and no further, Qt's parser takes exactly
/// those in the same readyRead, and another readyRead follows if more is there. Both find that end by the same rules;
/// should they ever disagree, the connection is dropped. Requests are handled in turns with everybody else's (Turns):
/// one that costs much is charged with its time, the next waits until others had theirs.
class HttpConnection : public QObject, private TurnTaker
{
    Q_OBJECT
public:
    HttpConnection(QTcpSocket *socket, const QHostAddress &peer, FrontDoor &door,
        std::shared_ptr<PeerConnection> connection);
    ~HttpConnection() override;

    QTcpSocket *socket() const { return m_socket; }
    const QHostAddress &peer() const { return m_peer; }
    QList<std::pair<QByteArray, QByteArray>> corsHeaders(const HttpRequest &request) const;

    /// From the parser: it has read the request that was examined, and this is its body. Dispatches it, now or when its
    /// turn comes. Null if that cannot be: then the connection has been dropped.
    std::shared_ptr<ReplySlot> takeRequest(const QByteArray &body);
    /// From the parser: it reads nothing until resume().
    void pause();
    void resume();

    /// From a slot: its reply may go out when its turn comes.
    void replyReady();
    /// Refuses what is not answered yet with `busy`, and closes.
    void shutDown();

private:
    /// A request that waits for its turn.
    struct Waiting
    {
        HttpRequest request;
        HttpReply reply;
        std::shared_ptr<void> announced;
    };
    enum class State {
        BetweenRequests, ///< nothing of the next request has arrived
        InHead,
        InBody,
        Complete, ///< examined whole; the parser takes it in this very readyRead
        Paused, ///< the parser takes no bytes until its last request is answered
        Ending, ///< no more requests; what still arrives is thrown away
        Upgraded, ///< a WebSocket now, no concern of this class
    };

    void takeTurn() override;
    void refuseTurns() override;
    void charge(std::chrono::nanoseconds work);
    void onReadyRead();
    void onTimeout();
    void onDisconnected();
    void examine();
    qsizetype examineHead(const QByteArray &bytes); ///< returns how many of them belong to the head
    void headComplete();
    void examineBody(qint64 available);
    void upgrade();
    void refuse(const HttpRefusal &refusal);
    void stopReading();
    void throwAwayInput();
    void closeWhenWritten();
    void drop();

    QTcpSocket *const m_socket;
    const QHostAddress m_peer;
    FrontDoor &m_door;
    std::shared_ptr<PeerConnection> m_connection; ///< whose place it takes
    QTimer m_timer;
    State m_state = State::BetweenRequests;
    bool m_attached = false; ///< Qt's parser reads from the socket too
    bool m_attaching = false; ///< readyRead is being repeated for it
    bool m_gone = false; ///< disconnected
    qint64 m_examined = 0; ///< bytes at the front of the socket that were examined already; always 0 once attached
    qint64 m_headEnd = 0; ///< from the front of the socket, of the head that is complete
    int m_blanks = 0; ///< line ends before the request line
    QByteArray m_headText;
    RequestHead m_head;
    qint64 m_bodyLeft = 0;
    bool m_wasAnnounced = false;
    std::shared_ptr<void> m_announced; ///< released when the request whose body is arriving is dispatched or dies
    std::deque<std::shared_ptr<ReplySlot>> m_owed;
    std::deque<Waiting> m_waiting;
};

} // namespace hearth
