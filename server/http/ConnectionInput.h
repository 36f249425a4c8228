// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "BodyStream.h"
#include "RequestReader.h"
#include "RequestTurns.h"

class QTcpSocket;

namespace hearth {

class OwedReplies;

/// What comes in on one connection: it sees every byte before Qt's parser does, and says when the next may come (InputPace).
/// Heads go to its RequestReader, and whole requests are handled by turns with everybody else's (RequestTurns). Should Qt's
/// parser disagree about where one ends, the connection is dropped. A body that is streamed never gets to that parser: it is
/// taken by a BodyStream, when everything that was asked for before is answered and sent.
class ConnectionInput : public RequestTurns::Owner, private BodyStream::Owner
{
public:
    /// The connection, whose words are about the whole of it.
    class Owner
    {
    public:
        /// From now on all is on the account of whoever asks; false: they have too many connections already.
        virtual bool actForCaller(HttpRequest &request) = 0;
        virtual std::shared_ptr<ReplySlot> oweReply(const HttpRequest &request, Persistence persistence) = 0;
        virtual void refuse(const HttpRefusal &refusal) = 0;
        virtual void upgrade() = 0; ///< the request that was read
        virtual void account() = 0; ///< what is kept has changed
        virtual bool isShortOfMemory() const = 0;
        virtual void updateState() = 0; ///< something was taken
        virtual void stopReading() = 0; ///< calls end()
        virtual void drop() = 0;
        virtual void onDeadline() = 0;

    protected:
        ~Owner() = default;
    };

    ConnectionInput(QTcpSocket &socket, HttpListener &listener, RequestTurns &turns, InputPace &pace, StateDeadline &state,
        const OwedReplies &owed, Owner &owner);

    /// There is something to be read.
    void read();
    /// Qt's parser has read the request that was examined: see HttpConnection.
    std::shared_ptr<ReplySlot> takeRequest(const QByteArray &body);
    /// Until it goes on, that parser takes no bytes.
    void pause(bool paused) { m_paused = paused; }

    bool hasEnded() const { return m_ends; }
    /// No more requests are taken, and what of one has come is forgotten.
    void end();
    void forget();

    RequestReader &request() { return m_request; }
    bool hasBody() const { return m_body != nullptr; } ///< that is streamed
    /// All before it is answered and sent.
    void offerBody();
    /// Where the body waits for its reply, or null.
    std::shared_ptr<ReplySlot> bodySlot() const { return m_body ? m_body->slot() : nullptr; }
    bool isBodyOf(const ReplySlot *slot) const { return m_body && m_body->isOf(slot); }
    /// Whether this is the body's sink now: then it is to be resumed.
    bool acceptBody(const ReplySlot &slot, std::unique_ptr<BodySink> sink);
    /// From the event loop only. `slot` may be gone.
    void resumeBody(const ReplySlot *slot);
    qint64 held() const;

private:
    void handle(const HttpRequest &request, const std::shared_ptr<ReplySlot> &slot) override;
    void goOn() override;
    void drop() override { m_owner.drop(); }
    void bodyMoved() override { m_owner.account(); }
    void bodyIsLate() override { m_owner.onDeadline(); }
    void bodyIsWhole(bool closes) override;
    void bodyEnded(bool goesOn) override;
    bool waitsForReplies(bool isWithinShare) const;
    void examine();
    void readHead();
    void makeRoom();

    QTcpSocket &m_socket;
    HttpListener &m_listener;
    RequestTurns &m_turns;
    InputPace &m_pace;
    StateDeadline &m_state;
    const OwedReplies &m_owed;
    Owner &m_owner;
    bool m_attaching = false; ///< readyRead is being repeated for Qt's parser
    bool m_paused = false;
    bool m_ends = false;
    RequestReader m_request;
    std::shared_ptr<BodyStream> m_body; ///< whoever calls it keeps it: it may be ended from inside
};

} // namespace hearth
