// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServerAnnouncement.h"

#include "Authenticator.h"
#include "Chat.h"
#include "Hosting.h"
#include "LocalAddresses.h"
#include "ServerAbout.h"
#include "TlsIdentity.h"

namespace hearth {

ServerAnnouncement::ServerAnnouncement(
    const ServerAbout &about, const Authenticator &authenticator, Chat &chat, Hosting &hosting, TlsIdentity &tls, Clock &clock)
    : m_about(about)
    , m_authenticator(authenticator)
    , m_chat(chat)
    , m_hosting(hosting)
    , m_tls(tls)
    , m_announcer(clock)
{
}

void ServerAnnouncement::start(const QHostAddress &address, quint16 port)
{
    QObject::connect(&m_chat.presence, &Presence::connectedUsersChanged, &m_announcer, &Announcer::refresh);
    QObject::connect(&m_hosting, &Hosting::accessChanged, &m_announcer, &Announcer::refresh);
    QObject::connect(&m_tls, &TlsIdentity::contextChanged, &m_announcer, &Announcer::refresh);
    QObject::connect(&m_chat.bus, &EventBus::published, &m_announcer, [this](const DomainEvent &event) {
        if (std::holds_alternative<UserChanged>(event) || std::holds_alternative<UserAdded>(event))
            refresh();
    });
    m_announcer.start(port, [address] { return announcedInterfaces(address); }, [this] { return told(); });
}

/// Who hosts it and how many are there only where whoever comes by may enter and see it.
Announcement ServerAnnouncement::told() const
{
    Announcement told {m_about.id, m_about.name, accessPolicyName(m_authenticator.access()), {}, {}, m_about.fingerprint,
        QStringLiteral(HEARTH_VERSION)};
    if (m_authenticator.access() != AccessPolicy::Open)
        return told;
    constexpr qsizetype firstPeople = 100; // the owner is among them, or it is too late to say whose it was
    const auto people = m_chat.directory.usersAfter({}, firstPeople);
    const auto owner = std::find_if(
        people.begin(), people.end(), [](const Shared<User> &user) { return user->role == Role::Owner; });
    told.host = owner == people.end() ? QString() : (*owner)->displayName;
    told.people = m_chat.presence.connectedUsers();
    return told;
}

} // namespace hearth
