// SPDX-License-Identifier: GPL-3.0-or-later
#include "status/Overseeing.h"

#include "Chat.h"
#include "Knocking.h"
#include "Socket.h"

using namespace Qt::StringLiterals;

namespace hearth {

Overseeing::Overseeing(Chat &chat, const Knocking &knocking, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_chat(chat)
    , m_clock(clock)
    , m_startedAt(clock.now())
    , m_connections(clock)
    , m_activity(clock)
{
    connect(&chat.bus, &EventBus::published, this, [this](const DomainEvent &event) {
        if (const auto *added = std::get_if<UserAdded>(&event)) {
            if (added->user->role != Role::Guest) // else they come in
                m_activity.add(rest::Activity::AccountMade, added->user->displayName);
        } else if (const auto *noticed = std::get_if<PresenceNoticed>(&event)) {
            if (noticed->user->status == PresenceStatus::Offline)
                m_activity.add(rest::Activity::Left, noticed->user->displayName);
        } else if (const auto *low = std::get_if<StorageRunsLow>(&event)) {
            if (low->low)
                m_activity.add(rest::Activity::DiskLow);
        } else if (const auto *filled = std::get_if<StorageFilled>(&event)) {
            m_activity.add(filled->full ? rest::Activity::DiskFull : rest::Activity::DiskFreed);
        }
    });
    connect(&knocking, &Knocking::came, this,
        [this](const rest::Knock &knock) { m_activity.add(rest::Activity::Knocked, knock.displayName, knock.address); });
}

Result<rest::ServerStatus> Overseeing::status(UserId host) const
{
    if (const auto may = m_chat.permissions.host(host); !may)
        return may.error();
    return rest::ServerStatus {m_startedAt, m_clock.now(), QStringLiteral(HEARTH_VERSION), m_chat.presence.connectedUsers(),
        qint64(m_connections.all().size()), m_chat.messageTally.counts(), m_chat.diskTally.use()};
}

Result<rest::ConnectionPage> Overseeing::connections(UserId host, qint64 after, int limit) const
{
    if (const auto may = m_chat.permissions.host(host); !may)
        return may.error();
    rest::ConnectionPage page;
    const auto &all = m_connections.all();
    for (auto one = all.upper_bound(after); one != all.end(); ++one) {
        if (page.connections.size() == limit) {
            page.next = page.connections.last().id;
            break;
        }
        const auto &[socket, id, since] = one->second;
        if (const auto user = m_chat.directory.user(id))
            page.connections.append(
                {one->first, user->author(), user->role, socket->peer().toString(), QString::fromUtf8(socket->client()), since});
    }
    return page;
}

Result<rest::ActivityPage> Overseeing::activity(UserId host, qint64 before, int limit) const
{
    if (const auto may = m_chat.permissions.host(host); !may)
        return may.error();
    return m_activity.page(before, limit);
}

void Overseeing::cameIn(UserId user, const Socket &socket)
{
    const auto known = m_chat.directory.user(user);
    if (known && known->status == PresenceStatus::Offline) // else it is one more device, or they were away for a moment
        m_activity.add(rest::Activity::CameIn, known->displayName, socket.peer().toString());
    m_connections.add(socket, user);
}

void Overseeing::refused(const QString &address, ErrorCode code)
{
    if (code == ErrorCode::RateLimited)
        m_activity.addOnceInAWhile(rest::Activity::SlowedDown, address);
    else if (code == ErrorCode::BadCredentials)
        m_activity.addOnceInAWhile(rest::Activity::WrongPassword, address);
}

} // namespace hearth
