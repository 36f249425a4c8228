// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Payer.h"

#include <QHostAddress>
#include <QObject>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <set>

namespace hearth {

class PeerConnection;
struct PeerLoad;

/// How much of the server thread's time somebody may use before others come first. Milliseconds for each second of
/// real time; a burst is what may be used at once after a rest.
struct TurnOptions
{
    bool enabled = true; ///< off: everyone at once, whatever they ask for
    /// A busy person costs below 1 ms a second: sending ten messages a second takes 0.2 ms of the thread.
    int connectionMs = 20;
    std::chrono::microseconds connectionBurst {10'000};
    /// Everyone behind one address: 300 people who come back at once cost about 150 ms.
    int addressMs = 300;
    std::chrono::microseconds addressBurst {100'000};
    /// Everyone together. When more is used, an address that uses more than a tenth of what it may lets those first that use
    /// less, however many such addresses there are: four that each stay within their share are more than there is. (Of each second
    /// much goes into what is nobody's turn: the kernel, the event loop.)
    int busyMs = 400;
    /// A crowd that comes at once is busy from here on: what is left of it goes on in slices, with others in between.
    std::chrono::microseconds busyBurst {5'000};
    /// What those who wait get in one go, before the others are looked at again.
    std::chrono::microseconds slice {500};
    /// Who has been over its share for so long, with more to read each time, is refused.
    std::chrono::milliseconds patience {20'000};
};

/// What somebody has used, as the one time at which all of it will be forgotten (a token bucket as GCRA keeps it, ITU-T
/// I.371).
struct UsedTime
{
    std::chrono::microseconds forgottenAt {0};
};

/// Everything that came from one address, as Peers knows it. Here: its turns.
struct PeerTurns;

/// Fair turns on the server thread. Whoever has something to do asks for a turn; it is given at once while the
/// connection and its address have used less than their share, and otherwise when all who ask for less had theirs; the same
/// where the thread is busy and their address is one of those that make it so. So an
/// idle server serves everyone at full speed, and on a busy one those wait who make it busy: first those of the address
/// that used most, of these first the connection that did. Turns are charged by the time that they took.
/// Lives on the server thread.
class Turns : public QObject
{
    Q_OBJECT
public:
    using Now = std::function<std::chrono::microseconds()>;
    using Waiting = std::multimap<std::chrono::microseconds, class TurnTaker *>;

    /// `now` counts from some fixed moment and never goes back; left out, the steady clock.
    explicit Turns(const TurnOptions &options, Now now = {}, QObject *parent = nullptr);
    ~Turns() override;

    /// Calls taker.takeTurn(): before it returns (true), or later from the event loop (false). One that waits already
    /// goes on waiting, and so does one that asks from inside of a turn.
    bool request(TurnTaker &taker, const std::shared_ptr<PeerConnection> &connection);
    /// From the event loop in any case. False: it waits for a turn already.
    bool requestLater(TurnTaker &taker, const std::shared_ptr<PeerConnection> &connection);
    /// For work that was done for somebody outside of a turn.
    void charge(PeerConnection &connection, std::chrono::microseconds used);
    /// Whether it could have a turn at once.
    bool isWithinShare(const PeerConnection &connection) const;
    std::size_t waiting() const { return m_waitingCount; }
    std::chrono::microseconds now() const { return m_now(); }

protected:
    bool event(QEvent *event) override;

private:
    friend class TurnTaker;
    using ByUse = std::set<std::pair<std::chrono::microseconds, PeerTurns *>>;

    bool isWithinShare(const PeerConnection &connection, std::chrono::microseconds now) const;
    bool letsOthersFirst(const PeerConnection &connection, std::chrono::microseconds now) const;
    std::chrono::microseconds run(
        TurnTaker &taker, const std::shared_ptr<PeerConnection> &connection, std::chrono::microseconds start);
    void wait(TurnTaker &taker, const std::shared_ptr<PeerConnection> &connection, std::chrono::microseconds now);
    void serve();
    void line(TurnTaker &taker, const std::shared_ptr<PeerConnection> &connection);
    void enqueue(PeerTurns &peer);
    void dequeue(PeerTurns &peer);
    void forget(TurnTaker &taker);
    void chargeAt(PeerConnection &connection, std::chrono::microseconds used, std::chrono::microseconds now);

    const TurnOptions m_options;
    const Now m_now;
    const std::chrono::microseconds m_connectionWindow;
    const std::chrono::microseconds m_addressWindow;
    const std::chrono::microseconds m_busyWindow;
    UsedTime m_used; ///< by everyone
    ByUse m_peers; ///< those of whom somebody waits
    std::size_t m_waitingCount = 0;
    bool m_serving = false; ///< an event is on its way
    bool m_running = false; ///< a turn is being taken
};

struct PeerTurns
{
    UsedTime used;
    UsedTime beyondATenth; ///< the same, of who may use a tenth
    Turns::Waiting waiting;
};

/// Something that takes turns: a WebSocket that reads, a connection with requests. Takes itself out when it is destroyed.
class TurnTaker
{
public:
    TurnTaker() = default;
    virtual ~TurnTaker();
    Q_DISABLE_COPY_MOVE(TurnTaker)

    /// Does a little: some hundred microseconds at the most. May destroy itself.
    virtual void takeTurn() = 0;
    /// Has used more than its share for longer than the patience lasts, and goes on: to be ended, later.
    virtual void refuseTurns() = 0;

protected:
    bool isWaitingForTurn() const { return m_turns; }

private:
    friend class Turns;
    friend class PeerConnection;
    friend struct PeerLoad;
    PeerLoad *m_parkedAt = nullptr; ///< while it waits for what else its address has asked for
    PeerLoad *m_wasParkedAt = nullptr; ///< until it had its turn: then the next one is looked at
    Turns *m_turns = nullptr; ///< while it waits
    std::shared_ptr<PeerConnection> m_connection; ///< the same
    Turns::Waiting::iterator m_position;
};

} // namespace hearth
