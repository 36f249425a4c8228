// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Ids.h"

#include <QObject>
#include <QSet>

#include <chrono>
#include <utility>

namespace hearth {

class Clock;
class Directory;
class Namespace;
class Socket;

/// Tells people's sockets how far they have read of a room, what is unread there, and what of it names them. Lives on the
/// server thread.
class ReadCounts : public QObject
{
    Q_OBJECT
public:
    /// What is told soon is told once for all that happens within this time.
    static constexpr std::chrono::milliseconds pace {200};

    ReadCounts(const Directory &directory, Namespace &nsp, Clock &clock, QObject *parent = nullptr);

    /// To all of the user's sockets but this one. Nothing, for who is no member.
    void tell(RoomId room, UserId user, const Socket *except);
    /// To each of them, where something else was done that changes it: as many may be concerned as are in the room, again and
    /// again.
    void tellSoon(RoomId room, const QList<UserId> &users);

private:
    void tellWaiting();

    const Directory &m_directory;
    Namespace &m_nsp;
    Clock &m_clock;
    QSet<std::pair<RoomId, UserId>> m_waiting;
};

} // namespace hearth
