// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HttpMessage.h"
#include "Peers.h"

#include <chrono>
#include <deque>
#include <memory>

namespace hearth {

class ReplySlot;

/// A connection's turns on the server thread: its requests are handled one a turn, in order, and what is done for it
/// outside of turns is charged by what that costs, as measured with perf. So many of an address are being handled at the
/// same time and no more; those that wait for something to happen (a long poll) do not count.
class RequestTurns : private TurnTaker
{
public:
    /// Who takes the turns. What is called may destroy it, and this with it.
    class Owner
    {
    public:
        virtual void handle(const HttpRequest &request, const std::shared_ptr<ReplySlot> &slot) = 0;
        /// After a piece that was more than its share.
        virtual void goOn() = 0;
        /// It has asked for too much for too long.
        virtual void drop() = 0;

    protected:
        ~Owner() = default;
    };

    RequestTurns(Owner &owner, std::shared_ptr<PeerConnection> connection);
    ~RequestTurns() override;

    const std::shared_ptr<PeerConnection> &connection() const { return m_connection; }
    /// From now on all is on the account of whoever calls through this connection; false: they have too many already.
    bool actFor(const QHostAddress &client);
    /// On its own account again; whether it was not.
    bool actForItself();
    /// For what the connection turns into: from now on nothing is charged here.
    std::shared_ptr<PeerConnection> release() { return std::move(m_connection); }

    /// Handles the request now, or when its turn comes. `announced` is released just before.
    void add(const HttpRequest &request, std::shared_ptr<ReplySlot> slot, std::shared_ptr<void> announced);
    /// None of them will be handled.
    void clear() { m_requests.clear(); }
    /// They wait: what was asked for before is still being sent, and has a file open.
    void pause() { m_paused = true; }
    void resume();

    /// A piece of a request has arrived. False: that was more than its share; it should read no more until it can goOn().
    bool takePiece();
    /// goOn() now, or when its turn comes.
    void askToGoOn();
    void chargeBody(qsizetype bytes);
    void chargeReply(qsizetype bytes);

private:
    struct Request
    {
        HttpRequest request;
        std::shared_ptr<ReplySlot> slot;
        std::shared_ptr<void> announced;
    };
    void takeTurn() override;
    void refuseTurns() override { m_owner.drop(); }
    void ask();
    void charge(std::chrono::nanoseconds work);

    Owner &m_owner;
    const std::shared_ptr<PeerConnection> m_own;
    std::shared_ptr<PeerConnection> m_connection; ///< null once a WebSocket has it
    std::deque<Request> m_requests;
    bool m_goesOn = false; ///< the owner waits to go on
    bool m_paused = false;
};

} // namespace hearth
