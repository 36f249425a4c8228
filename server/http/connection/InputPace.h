// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "InputHold.h"

class QObject;

namespace hearth {

class RequestTurns;
class StateDeadline;

/// How much of what a peer sends is read at once, and when the next of it: nothing while its connection has to wait (InputHold),
/// a piece of a body at a time, and whoever has had more than its share, or sends a body while memory is short, rests until
/// its turn comes.
class InputPace
{
public:
    /// `owner` is who goes on when the turn comes.
    InputPace(QTcpSocket &socket, QObject &owner, RequestTurns &turns, StateDeadline &state);

    const InputHold &input() const { return m_hold; }
    bool isHeld() const { return m_hold.isHeld(); }
    bool isDeaf() const { return m_hold.isDeaf(); }
    void hold();
    void holdAll();
    /// As InputHold does.
    bool release();

    /// Leaves the rest of a request with the kernel until its turn comes.
    void rest();
    /// The same until room may have been made, in a later turn of the event loop.
    void restWhileShort();
    /// Asks for the turn to go on.
    void goOnLater();
    bool isResting() const { return m_rests; }
    /// The turn has come; false: nothing rested.
    bool wake() { return std::exchange(m_rests, false); }
    /// Reads what there is, from within the turn, so that it is charged.
    void readNow();

    /// Of what nobody has asked for yet.
    void readLittleAhead();
    /// A piece of a body, of which `missing` bytes are to come.
    /// At once: a megabyte from each of four hundred who send it at the same moment is half a second in which nobody else is read.
    void makeRoom(qint64 missing);

private:
    QTcpSocket &m_socket;
    QObject &m_owner;
    RequestTurns &m_turns;
    StateDeadline &m_state;
    InputHold m_hold;
    bool m_rests = false; ///< reads no more of a request before its turn
};

} // namespace hearth
