// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ReplySlot.h"
#include "ReplyStream.h"

#include <deque>
#include <memory>

namespace hearth {

class RequestTurns;
class StateDeadline;

/// The replies that one connection owes, in the order of their requests: a reply that is there waits for those before it,
/// and where it has a file, those behind it wait until that is sent.
class OwedReplies : private ReplyStream::Owner
{
public:
    using Slots = std::deque<std::shared_ptr<ReplySlot>>;
    class Owner
    {
    public:
        /// A reply's file is sent: the next may go. Or (`whole` is false) it broke off behind the length that was
        /// promised, and what came next would be taken for the rest: nothing is owed any more.
        virtual void fileEnded(bool whole) = 0;

    protected:
        ~Owner() = default;
    };

    OwedReplies(QTcpSocket &socket, RequestTurns &turns, StateDeadline &state, Owner &owner);

    bool isEmpty() const { return m_slots.empty(); }
    qsizetype size() const { return qsizetype(m_slots.size()); }
    void append(std::shared_ptr<ReplySlot> slot) { m_slots.push_back(std::move(slot)); }
    /// Writes those that are there and come next: they are owed no more.
    void sendReady();
    /// A copy: answering one changes them.
    Slots all() const { return m_slots; }
    /// None of them will be sent, whoever is about to answer; what is being sent breaks off.
    void abandon();

    bool isStreaming() const { return m_stream != nullptr; } ///< a file
    bool isWaitingForTurn() const { return m_stream && m_stream->isWaiting(); }
    /// The kernel has room: more of the file.
    void goOn();
    /// Whether somebody wants to know when the client goes.
    bool isWatched() const;
    /// What is kept for them, in bytes: replies that wait, and the requests of those that are not there yet.
    qint64 held() const;
    /// Whether more than `most` bytes wait, those behind which they go included, beside the largest reply
    /// since nothing waited: one may be as large as it must.
    bool exceed(qint64 most);

private:
    void streamed(qint64 bytes) override;
    void streamEnded(bool whole) override;
    std::shared_ptr<ReplySlot> takeReady();
    qint64 readyBytes() const;

    QTcpSocket &m_socket;
    RequestTurns &m_turns;
    StateDeadline &m_state;
    Owner &m_owner;
    std::unique_ptr<ReplyStream> m_stream;
    Slots m_slots;
    qint64 m_largest = 0;
};

} // namespace hearth
