// SPDX-License-Identifier: GPL-3.0-or-later
#include "GuestExpiry.h"

#include "Directory.h"
#include "EventBus.h"
#include "Presence.h"
#include "Storage.h"

#include <QLoggingCategory>

namespace hearth {

namespace {
Q_LOGGING_CATEGORY(lcGuests, "hearth.server.guests", QtInfoMsg)
}

GuestExpiry::GuestExpiry(Directory &directory, Presence &presence, EventBus &bus, Storage &storage, Clock &clock,
    const ChatOptions &options, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
    , m_presence(presence)
    , m_bus(bus)
    , m_storage(storage)
    , m_clock(clock)
    , m_interval(options.guestSweep)
{
}

void GuestExpiry::start()
{
    sweep();
}

void GuestExpiry::sweep()
{
    m_presence.touchConnected(); // before, in the same order of writes: who is here does not expire
    m_storage.write<QList<UserId>>(
        this, [now = m_clock.now()](Store &store) { return store.users().expireGuests(now); },
        [this](const Result<QList<UserId>> &guests) {
            if (!guests) {
                qCWarning(lcGuests, "Expired guests were not removed: %ls", qUtf16Printable(guests.error().message));
                return;
            }
            for (UserId guest : *guests)
                expired(guest);
        });
    m_clock.after(m_interval, this, [this] { sweep(); });
}

void GuestExpiry::expired(UserId guest)
{
    const auto user = m_directory.user(guest);
    if (!user)
        return;
    for (RoomId room : m_directory.roomsOf(guest)) {
        m_directory.removeMembership(room, guest);
        m_bus.publish(MemberLeft {room, *user, {}});
    }
    m_directory.removeUser(guest);
    m_bus.publish(GuestExpired {guest});
}

} // namespace hearth
