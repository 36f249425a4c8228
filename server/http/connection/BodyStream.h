// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "BodyIntake.h"
#include "BodySource.h"

class QTcpSocket;

namespace hearth {

class InputPace;
class ReplySlot;
class RequestTurns;
class StateDeadline;

/// The body of one request, from its route's say to its sink: offered, then withheld (it waits with the kernel) and received
/// by turns, as the sink can take it. What is called may end it at any time: its owner keeps it until that returns.
class BodyStream
{
public:
    class Owner
    {
    public:
        /// What is kept of it has changed.
        virtual void bodyMoved() = 0;
        /// Its client was too slow, although the sink took its time.
        virtual void bodyIsLate() = 0;
        /// All of it has come, and its sink answers next. Destroys it in time; nothing more is read if the reply `closes`.
        virtual void bodyIsWhole(bool closes) = 0;
        /// Its sink has what it needs; `goesOn`: what came behind it was put back, to be read.
        virtual void bodyEnded(bool goesOn) = 0;

    protected:
        ~Owner() = default;
    };

    /// With all that came along behind the head, for Qt's parser would take it for a request.
    BodyStream(const UploadRoute &route, const RequestHead &head, QTcpSocket &socket, InputPace &pace, StateDeadline &state,
        RequestTurns &turns, Owner &owner);

    const HttpRequest &request() const { return m_intake.request(); }
    qint64 held() const { return m_intake.held(); }

    /// All before it is answered and sent: what is said in `slot` is about this body. It waits until it is accepted.
    void offer(std::shared_ptr<ReplySlot> slot);
    const std::shared_ptr<ReplySlot> &slot() const { return m_slot; } ///< from its being offered to its end
    bool isOf(const ReplySlot *slot) const { return m_slot.get() == slot; }
    /// Its turn has come: asks the route.
    void ask(const HttpRequest &request);
    /// Whether this is the first sink.
    bool accept(std::unique_ptr<BodySink> sink);
    /// Never from inside of the sink, nor of a readyRead, which Qt's parser hears as well.
    void goOn();
    /// Lets the sink go on reading by itself; false: it does not, or had read all there was. From the event loop.
    bool readOn();
    /// Takes what can be read.
    void receive();
    /// Takes what was read before it was accepted; whether there was something.
    bool takeEarly();
    /// It will never be whole, or nobody wants it any more.
    void giveUp() { m_slot.reset(); }

private:
    void withhold();
    void pause();
    /// Null where the sink cannot read on.
    std::shared_ptr<BodySource> source() const;
    void letRead(const std::shared_ptr<BodySource> &source);
    void take(QByteArrayView bytes);
    void end();

    QTcpSocket &m_socket;
    InputPace &m_pace;
    StateDeadline &m_state;
    RequestTurns &m_turns;
    Owner &m_owner;
    BodyIntake m_intake;
    std::shared_ptr<ReplySlot> m_slot;
    std::shared_ptr<BodySource> m_source; ///< that the sink reads from meanwhile
    bool m_readsOn = true; ///< there is more than is read at once, as far as it is known
};

} // namespace hearth
