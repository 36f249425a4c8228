// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChannelName.h"

#include <QList>

namespace hearth {

class EngineSession;
class Socket;

/// The sockets that hear what is broadcast to one channel. Each socket knows its subscriptions, so that it is taken out
/// without a search; what a broadcast goes through lies side by side in memory.
class Channel
{
public:
    explicit Channel(const ChannelName &name)
        : m_name(name)
    {
    }
    Channel(const Channel &) = delete;
    Channel &operator=(const Channel &) = delete;

    const ChannelName &name() const { return m_name; }
    bool isEmpty() const { return m_sockets.isEmpty(); }
    const QList<Socket *> &sockets() const { return m_sockets; }
    /// Theirs, in the same order.
    const QList<EngineSession *> &sessions() const { return m_sessions; }

    /// Does nothing for one that is in it already.
    void add(Socket &socket);
    /// False for one that is not in it.
    bool remove(Socket &socket);

private:
    const ChannelName m_name;
    QList<Socket *> m_sockets;
    QList<EngineSession *> m_sessions;
};

} // namespace hearth
