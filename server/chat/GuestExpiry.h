// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChatOptions.h"
#include "core/Clock.h"
#include "model/Ids.h"

#include <QObject>

namespace hearth {

class Directory;
class EventBus;
class Presence;
class Storage;

/// Sees guests off whose time is over: guestLifetime after their last connection. Looks at start() and then every
/// guestSweep. Publishes MemberLeft for each of their rooms, then GuestExpired. Lives on the server thread.
class GuestExpiry : public QObject
{
    Q_OBJECT
public:
    GuestExpiry(Directory &directory, Presence &presence, EventBus &bus, Storage &storage, Clock &clock,
        const ChatOptions &options, QObject *parent = nullptr);

    void start();

private:
    void sweep();
    void expired(UserId guest);

    Directory &m_directory;
    Presence &m_presence;
    EventBus &m_bus;
    Storage &m_storage;
    Clock &m_clock;
    std::chrono::milliseconds m_interval;
};

} // namespace hearth
